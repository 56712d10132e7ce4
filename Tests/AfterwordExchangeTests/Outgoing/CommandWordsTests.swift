import AfterwordExchange
import AfterwordModel
import Testing

@Suite("The words of a configured command")
struct CommandWordsTests {
  @Test(
    "are parted at white space outside of quotes",
    arguments: [
      ("msmtp -t", ["msmtp", "-t"]),
      ("  a \t b  ", ["a", "b"]),
      ("'/opt/my mailer' -s \"a b\"", ["/opt/my mailer", "-s", "a b"]),
      ("a\\ b \"c\\\"d\" 'e\\f'", ["a b", "c\"d", "e\\f"]),
      ("x'' '' \"\"y", ["x", "", "y"]),
      (
        "a$HOME `b` $(c) ; d | e > f *",
        ["a$HOME", "`b`", "$(c)", ";", "d", "|", "e", ">", "f", "*"]
      ),
    ]
  )
  func split(_ command: String, _ words: [String]) throws {
    #expect(try CommandWords(command).filled([:]) == words)
  }

  @Test("Nothing that a message holds becomes a word of its own", arguments: HostileMessage.all)
  func oneWord(_ hostile: HostileMessage) throws {
    let message = hostile.message()
    let words = try CommandWords("mail -s S:{subject} 'to {to}' {file}").filled([
      .to: message.email, .subject: message.subject, .file: "/tmp/{to} {subject}",
    ])
    #expect(
      words == [
        "mail", "-s", "S:" + message.subject, "to dana@acme.example", "/tmp/{to} {subject}",
      ]
    )
    #expect(words.allSatisfy { !$0.utf8.contains(0) && !$0.contains { $0.isNewline } })
  }

  @Test("neomutt gets subject, address and text by its own options", arguments: HostileMessage.all)
  func neomutt(_ hostile: HostileMessage) throws {
    let message = hostile.message()
    let folder = try TestFolder()
    try folder.write("message", message.body + "\n")
    let values: [Outgoing.Placeholder: String] = [
      .to: message.email, .subject: message.subject, .file: folder.path("message"),
    ]
    guard !message.subject.hasPrefix("-") else { return }
    let words = try CommandWords("neomutt -s {subject} -i {file} {to}").filled(values)
    let read = try Neomutt().read(Array(words.dropFirst()))
    #expect(read.to == message.email)
    #expect(read.subject == message.subject.asInHeader)
    #expect(read.body == message.body)
  }

  @Test("What would be taken for an option is refused")
  func options() throws {
    let words = try CommandWords("mail {to}")
    #expect(throws: CommandProblem.wouldBeOption("-rf@acme.example")) {
      try words.filled([.to: "-rf@acme.example"])
    }
    #expect(try CommandWords("mail -s{subject}").filled([.subject: "-x"]) == ["mail", "-s-x"])
  }

  @Test("A placeholder without a value leaves no empty word")
  func empty() throws {
    #expect(try CommandWords("mail {to} -s {subject}x").filled([:]) == ["mail", "-s", "x"])
  }

  @Test("A message without a subject still has the word that an option before it says")
  func emptySubject() throws {
    let words = try CommandWords("mail -s {subject} {to}")
    let expected = ["mail", "-s", "", "dana@acme.example"]
    #expect(try words.filled([.to: "dana@acme.example"]) == expected)
    #expect(try words.filled([.to: "dana@acme.example", .subject: ""]) == expected)
  }

  @Test("A command of which nothing is left is refused")
  func nothingLeft() throws {
    let words = try CommandWords("{to} {file}")
    #expect(throws: CommandProblem.empty) { try words.filled([:]) }
    #expect(throws: CommandProblem.empty) { try words.filled([.to: "", .file: ""]) }
  }

  @Test("What is no command is named")
  func wrong() {
    #expect(throws: CommandProblem.empty) { try CommandWords("  ") }
    #expect(throws: CommandProblem.openQuote("'")) { try CommandWords("mail 'x") }
    #expect(throws: CommandProblem.openQuote("\"")) { try CommandWords("\"mail\\\"") }
  }
}
