import Foundation
import PseudoTerminal
import Testing

@Suite("afterword note")
struct NoteCommandTests {
  /// Acme's interview is the last one, Globex' is still to come.
  private func journal() throws -> (journal: OwnJournal, acme: String, globex: String) {
    let journal = try OwnJournal()
    let acme = try journal.addAcme()
    let globex = try journal.printed(
      "add",
      "Globex",
      "SRE",
      "--at",
      "tomorrow 10:00",
      "--round",
      "First round"
    )
    return (journal, acme, globex)
  }

  private func notes(in journal: OwnJournal) throws -> [String: String] {
    struct List: Decodable {
      struct Interview: Decodable { let key: String }
      let interviews: [Interview]
    }
    struct Page: Decodable {
      struct Interview: Decodable { let key: String, note: String }
      let interviews: [Interview]
    }
    func read<Value: Decodable>(_ arguments: String...) throws -> Value {
      let result = try runProgram(
        afterwordBinary(),
        arguments,
        environment: journal.environment
      )
      return try JSONDecoder().decode(Value.self, from: Data(result.standardOutput.utf8))
    }
    let list: List = try read("list", "--json")
    let pages: [Page] = try list.interviews.map { try read("show", $0.key, "--json") }
    return Dictionary(
      uniqueKeysWithValues: pages.flatMap(\.interviews).map { ($0.key, $0.note) }
    )
  }

  @Test(
    "Without an id the line goes to the last interview, word for word",
    arguments: [
      ["+ liked the story"], ["- wants more depth"], ["Dana", "was", "happy"],
      ["Globex", "called", "me", "back"], ["not", "so", "good"], ["now what"], ["hello"],
      ["- has -h and --help in it"], ["zzz", "top"], ["--", "-x"],
    ]
  )
  func current(words: [String]) throws {
    let (journal, acme, globex) = try journal()
    let result = try runProgram(
      afterwordBinary(),
      ["note"] + words,
      environment: journal.environment
    )
    #expect(result.status == .success)
    #expect(result.standardError == "Noted in Acme · Onsite, Thu 19 Nov 14:00.\n")
    let text = words.filter { $0 != "--" }.joined(separator: " ")
    #expect(try notes(in: journal) == [acme: text, globex: ""])
  }

  @Test("With an id or a company the line goes there, and the program says so")
  func named() throws {
    let (journal, acme, globex) = try journal()
    for words in [[globex, "one"], [globex, "two", "words"], ["globex", "- three words here"]] {
      let result = try runProgram(
        afterwordBinary(),
        ["note"] + words,
        environment: journal.environment
      )
      #expect(result.standardError == "Noted in Globex · First round, Mon 23 Nov 10:00.\n")
    }
    #expect(
      try notes(in: journal) == [acme: "", globex: "one\ntwo words\n- three words here"]
    )
  }

  @Test("Standard input is added as it is, lines and all")
  func standardInput() throws {
    let (journal, acme, globex) = try journal()
    try journal.run("note", "-", input: "  + one\n\n\t- two 👩‍👩‍👧 \u{202E}\u{0}x\r\n")
    try journal.run("note", "Globex", "-", input: "three")
    #expect(
      try notes(in: journal) == [
        acme: "  + one\n\n\t- two 👩‍👩‍👧 \u{202E}\u{0}x\r\n", globex: "three",
      ]
    )
  }

  @Test("What is not text, or nothing, changes nothing")
  func refused() throws {
    let (journal, acme, _) = try journal()
    let before = journal.bytes
    let invalid = try journal.shell(#"printf 'a\377b' | "$AFTERWORD" note -"#)
    #expect(invalid.status == .code(65))
    #expect(invalid.standardError.contains("not UTF-8"))
    #expect(try journal.run("note", "-", input: " \n").status == .code(64))
    #expect(try journal.run("note", "").status == .code(64))
    #expect(try journal.run("note").status == .code(64))
    #expect(try journal.run("note", acme).status == .code(64))
    #expect(try journal.run("note", "zzzzzz", "two words").status == .code(1))
    #expect(journal.bytes == before)
  }

  @Test("Without any interview there is nowhere to note it")
  func noInterview() throws {
    let result = try OwnJournal().run("note", "hello")
    #expect(result.status == .code(1))
    #expect(result.standardError.contains("afterword add"))
  }
}
