import Foundation
import PseudoTerminal
import Testing

@Suite("Commands that read")
struct ReadingCommandTests {
  private func journal() throws -> OwnJournal {
    let journal = try OwnJournal(plansByItself: false)
    _ = try journal.addAcme()
    try journal.run("plan", "acme", "thank-you", "--person", "Dana Whitfield", "--on", "today")
    try journal.run("plan", "acme", "status-check", "--on", "1 Dec", "--note", "ask calmly")
    try journal.run("note", "+ liked the migration story")
    return journal
  }

  @Test("list aligns what it lists, whatever the script")
  func list() throws {
    let journal = try journal()
    try journal.run("add", "東和", "インフラ", "--at", "2026-12-01 16:00", "--zone", "Asia/Tokyo")
    // The newest activity is of the same instant: the clock is stopped.
    let lines = try journal.printed("list").withoutIDs.split(separator: "\n").sorted()
    #expect(
      lines == [
        "KEY  Thu 19 Nov 14:00  Acme  Staff SRE  Onsite     Thank-you → Dana Whitfield, Sun 22 Nov",
        "KEY  Tue 1 Dec 16:00   東和  インフラ   Interview",
      ]
    )
  }

  @Test("list --json is exactly this")
  func listJSON() throws {
    let application =
      #"{"company":"Acme","department":"","id":"ID","key":"KEY","outcome":"open","#
      + #""position":"Staff SRE"}"#
    let next =
      #"{"application":"ID","channel":"email","company":"Acme","due":"2026-11-22","#
      + #""earliest":"2026-11-22","id":"ID","key":"KEY","kind":"thank-you","note":"","#
      + #""override":"","person":"Dana Whitfield","reason":"","source":"","state":"planned","#
      + #""verdict":{"is":"fine","until":null}}"#
    let expected =
      #"{"interviews":[{"application":"# + application
      + #","debriefedAt":null,"feeling":null,"id":"ID","key":"KEY","minutes":60,"nextFollowUp":"#
      + next
      + #","noShow":false,"people":["Dana Whitfield","Priya Nair"],"place":"","round":"Onsite","#
      + #""start":"2026-11-19T14:00:00+01:00","timeZone":"Europe/Berlin"}],"version":1}"#
    #expect(try journal().printed("list", "--json").withoutIDs == expected)
  }

  @Test("list leaves out applications that have ended, and --all does not")
  func listAll() throws {
    let journal = try journal()
    try journal.run("outcome", "acme", "rejected")
    #expect(try journal.printed("list", "--json") == #"{"interviews":[],"version":1}"#)
    #expect(try journal.printed("list", "--all").hasSuffix("Onsite  rejected"))
  }

  @Test("show is a page to read")
  func show() throws {
    let expected = """
      Acme, Staff SRE: open

      KEY  Onsite · Thu 19 Nov 14:00 Europe/Berlin · 60 minutes
          + liked the migration story
          Feedback
            KEY  + liked the migration story

      People
      KEY  Dana Whitfield  HR · some say              dana@acme.example
      KEY  Priya Nair      interviewer · say unknown
      Next: Outreach → Priya Nair, Mon 23 Nov (it would help). You don't know what Priya Nair has to say in it, nor what they think.

      Timeline
      KEY  Thu 19 Nov  Onsite
      KEY  Sun 22 Nov  Thank-you → Dana Whitfield · e-mail · planned
      KEY  Tue 1 Dec   Status check → Acme · e-mail · planned · ask calmly
      """
    let page = try journal().printed("show", "Acme").withoutIDs
    // People of one interview came at the same instant, in an order of their ids.
    func sorted(_ text: Substring) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false).sorted()
    }
    #expect(sorted(page.dropFirst("abc ".count)) == sorted(expected[...]))
  }

  @Test("show --json of an interview and of its application have the same timeline")
  func showJSON() throws {
    let journal = try journal()
    let key = String(try journal.printed("list").prefix { $0 != " " })
    let ofInterview = try object(journal.printed("show", key, "--json"))
    let ofApplication = try object(journal.printed("show", "acme", "--json"))
    #expect(
      Set(ofInterview.keys) == ["application", "interviews", "people", "timeline", "version"]
    )
    #expect(try timeline(ofInterview) == timeline(ofApplication))
    #expect(
      try timeline(ofInterview).map { $0["type"] as? String }
        == ["interview", "follow-up", "follow-up"]
    )
  }

  private func object(_ json: String) throws -> [String: Any] {
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(read as? [String: Any])
  }

  private func timeline(_ page: [String: Any]) throws -> [NSDictionary] {
    try #require(page["timeline"] as? [NSDictionary])
  }

  @Test("today names what is due, and --check says so to scripts")
  func today() throws {
    let journal = try journal()
    let result = try journal.run("today", "--check")
    #expect(result.status == .code(1))
    #expect(
      result.standardOutput.withoutIDs == """
        KEY  Thank-you  Dana Whitfield  Acme  today

        Next: Tue 1 Dec, status check with Acme.

        """
    )
    let later = ["AFTERWORD_NOW": "2026-11-24T09:00:00+01:00"]
    #expect(try journal.run("today", with: later).standardOutput.contains("Acme  2 d late"))
  }

  @Test("today is calm when there is nothing to do")
  func calm() throws {
    let journal = try journal()
    try journal.run("sent", "dana")
    let result = try journal.run("today", "--check")
    #expect(result.status == .success)
    #expect(
      result.standardOutput
        == """
        Nothing to do is the right move today. Next: Tue 1 Dec, status check with Acme.

        Waiting on them
        Acme  Thank-you → Dana Whitfield, Sun 22 Nov

        """
    )
  }

  @Test("today --json is exactly this")
  func todayJSON() throws {
    let next =
      #"{"application":"ID","channel":"email","company":"Acme","due":"2026-12-01","#
      + #""earliest":"2026-11-22","id":"ID","key":"KEY","kind":"status-check","#
      + #""note":"ask calmly","override":"","person":null,"reason":"","source":"","#
      + #""state":"planned","verdict":{"is":"fine","until":null}}"#
    let journal = try journal()
    try journal.run("skip", "dana", "--why", "thanked her by phone")
    #expect(
      try journal.printed("today", "--json").withoutIDs
        == #"{"due":[],"next":{"day":"2026-12-01","followUp":"# + next
        + #"},"now":"2026-11-22T18:40:00+01:00","overdue":[],"version":1,"waitingOnThem":[]}"#
    )
  }

  @Test("Looking makes no journal", arguments: [["list"], ["today"], ["list", "--all", "--json"]])
  func noJournal(arguments: [String]) throws {
    let journal = try OwnJournal()
    let result = try runProgram(
      afterwordBinary(),
      arguments,
      environment: journal.environment
    )
    #expect(result.status == .success)
    #expect(result.standardError.contains(journal.path))
    #expect(journal.bytes == nil)
  }

  @Test("The journal may be named before or after the command")
  func namedAnywhere() throws {
    let journal = try journal()
    let elsewhere = ["AFTERWORD_JOURNAL": "/nowhere/at/all.sqlite"]
    let before = try journal.run("--journal", journal.path, "list", with: elsewhere)
    let after = try journal.run("list", "--journal", journal.path, with: elsewhere)
    #expect(before == after && before.standardOutput.contains("Onsite"))
  }

  @Test("Without a name, the journal is in the data folder")
  func defaultPlace() throws {
    let journal = try OwnJournal()
    for home in [["XDG_DATA_HOME": journal.folder + "/data"], ["HOME": journal.folder]] {
      let environment = journal.environment.filter { $0.key != "AFTERWORD_JOURNAL" }
      let result = try runProgram(
        afterwordBinary(),
        ["add", "Acme", "SRE", "--at", "now"],
        environment: environment.merging(home) { $1 }
      )
      #expect(result.status == .success)
    }
    for place in ["/data", "/.local/share"] {
      let file = journal.folder + place + "/afterword/journal.sqlite"
      #expect(FileManager.default.fileExists(atPath: file))
    }
  }

  @Test("A terminal is given no byte that it would obey; a file gets the text as it is")
  func safeOnTerminal() throws {
    let journal = try OwnJournal()
    try journal.run("add", "Acme\u{1B}[31m\u{202E}", "SRE", "--at", "now")
    let terminal = try PseudoTerminal(
      program: afterwordBinary(),
      arguments: ["list"],
      environment: journal.environment
    )
    #expect(try terminal.waitForExit() == .success)
    #expect(!terminal.output.contains(0x1B))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{202E}"))
    #expect(try journal.printed("list", "--json").contains(#"Acme\u001b[31m\u202e"#))
  }

  @Test("Output that cannot be written is not done")
  func fullOutput() throws {
    let result = try journal().shell(#""$AFTERWORD" list --json > /dev/full"#)
    #expect(result.status == .code(73))
    #expect(result.standardError.contains("No space left on device"))
  }
}
