import Foundation
import PseudoTerminal
import Testing

@Suite("afterword draft and afterword templates")
struct DraftCommandTests {
  /// A journal with a thank-you to Dana, and its key.
  private func journal() throws -> (journal: OwnJournal, key: String) {
    let journal = try OwnJournal(plansByItself: false)
    _ = try journal.addAcme()
    let key = try journal.printed("plan", "acme", "thank-you", "--person", "dana", "--on", "today")
    return (journal, key)
  }

  @Test("The message goes to standard output, and what to look at again to standard error")
  func message() throws {
    let (journal, key) = try journal()
    let result = try journal.run("draft", key)
    #expect(result.status == .success)
    #expect(result.standardOutput.hasPrefix("Subject: Thank you"))
    #expect(result.standardOutput.contains("\n\nDear Dana,\n\n"))
    #expect(result.standardError.contains("Nothing in it comes from this interview.\n"))
    let letter = try journal.run("draft", key, "--channel", "letter")
    #expect(letter.standardOutput.hasPrefix("Dear Dana,\n"))
    #expect(try journal.printed("draft", key, "--json").contains(#""written":false"#))
    #expect(try journal.run("draft", "zzzz").status == .code(1))
  }

  @Test("What is printed to begin from is a template that is in force at once")
  func ownTemplate() throws {
    let (journal, key) = try journal()
    let folder = "\(journal.folder)/config/afterword/templates"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func write(_ text: String) throws {
      try text.write(toFile: "\(folder)/thank-you.mustache", atomically: true, encoding: .utf8)
    }
    let builtIn = try journal.printed("draft", key)
    try write(try journal.printed("templates", "--print", "thank-you-email"))
    #expect(try journal.printed("draft", key) == builtIn)
    try write("For {{firstName}}")
    #expect(try journal.printed("draft", key) == "For Dana")
    #expect(try journal.printed("templates").hasSuffix("/templates: thank-you"))
    try write("For {{firstname}}")
    #expect(try journal.printed("draft", key) == builtIn)
    for command in ["templates", "config"] {
      let result = try journal.run(command)
      #expect(result.status == .code(65))
      #expect(
        result.standardOutput.contains(
          "/templates/thank-you.mustache:1:5: {{firstname}} is not known; {{firstName}} is."
        )
      )
    }
    #expect(try journal.run("draft", key).standardError.contains("thank-you.mustache:1:5: "))
  }

  @Test("Templates that are not there are named with those that are")
  func wrongName() throws {
    let (journal, _) = try journal()
    let result = try journal.run("templates", "--print", "thank-you-fax")
    #expect(result.status == .code(64))
    #expect(result.standardError.contains("thank-you, connect, outreach"))
    #expect(try journal.printed("templates", "--tags").contains("firstName"))
  }
}
