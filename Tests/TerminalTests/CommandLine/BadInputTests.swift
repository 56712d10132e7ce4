import Foundation
import PseudoTerminal
import Testing

@Suite("Bad input on the command line")
struct BadInputTests {
  struct Bad: CustomTestStringConvertible {
    let arguments: [String]
    let code: Int32
    /// What the sentence names.
    let says: String

    var testDescription: String { arguments.joined(separator: " ").prefix(60).description }

    init(_ arguments: String..., code: Int32, says: String) {
      self.arguments = arguments
      self.code = code
      self.says = says
    }
  }

  private static let inputs = [
    Bad("nonsense", code: 64, says: "nonsense"),
    Bad("list", "--nonsense", code: 64, says: "--nonsense"),
    Bad("list", "--journal", "", code: 64, says: "--journal"),
    Bad("add", "Acme", code: 64, says: "position"),
    Bad("add", "Acme", "SRE", code: 64, says: "--at"),
    Bad("add", "", "SRE", "--at", "now", code: 64, says: "company is empty"),
    Bad("add", " \n\t", "SRE", "--at", "now", code: 64, says: "company is empty"),
    Bad("add", "Acme", "", "--at", "now", code: 64, says: "position is empty"),
    Bad("add", "Acme", "SRE", "--at", "31 Feb 10:00", code: 64, says: "\"31 Feb\""),
    Bad("add", "Acme", "SRE", "--at", "fri", code: 64, says: "Fri 27 Nov 14:00"),
    Bad("add", "Acme", "SRE", "--at", "5/12 10:00", code: 64, says: "5 Dec or 12 May"),
    Bad("add", "Acme", "SRE", "--at", "soon", code: 64, says: "\"soon\""),
    Bad("add", "Acme", "SRE", "--at", "now", "--zone", "Mars/Base", code: 64, says: "Mars/Base"),
    Bad("add", "Acme", "SRE", "--at", "now", "--minutes", "0", code: 64, says: "1 to 1440"),
    Bad("add", "Acme", "SRE", "--at", "now", "--minutes", "x", code: 64, says: "minutes"),
    Bad("add", "Acme", "SRE", "--at", "now", "--with", "Dana <d", code: 64, says: "Dana <d"),
    Bad("add", "Acme", "SRE", "--at", "now", "--with", "D; role=boss", code: 64, says: "manager"),
    Bad(
      "add",
      String(repeating: "x", count: 100_000),
      "SRE",
      "--at",
      "now",
      code: 64,
      says: "100000 characters"
    ),
    Bad("show", "qqqqqq", code: 1, says: "qqqqqq"),
    Bad("sent", "qqqqqq", code: 1, says: "qqqqqq"),
    Bad("skip", "qqqqqq", code: 1, says: "qqqqqq"),
    Bad("reply", "qqqqqq", code: 1, says: "qqqqqq"),
    Bad("snooze", "qqqqqq", "--until", "fri", code: 1, says: "qqqqqq"),
    Bad("snooze", "qqqqqq", "--until", "yesterday", code: 64, says: "has passed"),
    Bad("plan", "qqqqqq", "custom", "--on", "fri", code: 1, says: "qqqqqq"),
    Bad("plan", "acme", "nonsense", "--on", "fri", code: 64, says: "thank-you"),
    Bad("plan", "acme", "custom", "--on", "fri 14:00", code: 64, says: "Fri 27 Nov"),
    Bad("plan", "acme", "custom", "--on", "fri", "--channel", "pigeon", code: 64, says: "letter"),
    Bad("act", "qqqqqq", "--doing", code: 1, says: "qqqqqq"),
    Bad("act", "qqqqqq", code: 64, says: "--doing"),
    Bad("act", "qqqqqq", "--doing", "--done", code: 64, says: "either"),
    Bad("act", "qqqqqq", "--doing", "--proof", "x", code: 64, says: "--done"),
    Bad("act", "qqqqqq", "--due", "yesterday", code: 64, says: "has passed"),
    Bad("outcome", "qqqqqq", "offer", code: 1, says: "qqqqqq"),
    Bad("outcome", "acme", "maybe", code: 64, says: "withdrawn"),
  ]

  @Test("It gets a sentence and its exit code, and nothing changes", arguments: inputs)
  func refused(bad: Bad) throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let before = journal.bytes
    let result = try runProgram(
      afterwordBinary(),
      bad.arguments,
      environment: journal.environment
    )
    #expect(result.status == .code(bad.code))
    #expect(result.standardError.contains(bad.says))
    #expect(result.standardOutput.isEmpty)
    #expect(result.standardError.utf8.count < 2000)
    #expect(journal.bytes == before)
  }

  @Test("What cannot be added makes no journal")
  func noJournalMade() throws {
    let journal = try OwnJournal()
    try journal.run("add", "", "SRE", "--at", "now")
    try journal.run("add", "Acme", "SRE", "--at", "31 Feb 10:00")
    #expect(journal.bytes == nil)
  }

  @Test("A stopped clock that is no time is refused")
  func badClock() throws {
    let result = try OwnJournal().run("today", with: ["AFTERWORD_NOW": "yesterday"])
    #expect(result.status == .code(64))
    #expect(result.standardError.contains("AFTERWORD_NOW"))
  }

  @Test("Without a terminal there is no full screen", arguments: [[], ["demo"]])
  func noTerminal(arguments: [String]) throws {
    let journal = try OwnJournal()
    let result = try runProgram(
      afterwordBinary(),
      arguments,
      environment: journal.environment
    )
    #expect(result.status == .code(2))
    #expect(result.standardError.contains("terminal"))
    #expect(journal.bytes == nil)
  }

  @Test("A sample is never made in a file that is there")
  func demoInOwnJournal() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let before = journal.bytes
    let terminal = try PseudoTerminal(
      program: afterwordBinary(),
      arguments: ["demo", "--journal", journal.path],
      environment: journal.environment
    )
    #expect(try terminal.waitForExit() == .code(73))
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("is there already"))
    #expect(journal.bytes == before)
  }

  @Test("Help and version are no failures", arguments: ["--help", "--version"])
  func help(option: String) throws {
    #expect(try !OwnJournal().printed(option).isEmpty)
  }
}
