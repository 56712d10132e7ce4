import Foundation
import GRDB
import PseudoTerminal
import Testing

@Suite("today --short in a shell's prompt")
struct PromptTests {
  /// Nothing on either stream, and success: a prompt goes on.
  private func expectSilence(_ result: ProgramResult) {
    #expect(result.status == .success)
    #expect(result.standardOutput.isEmpty && result.standardError.isEmpty)
  }

  @Test("It says how much is due, and how much of that is late")
  func counts() throws {
    let journal = try OwnJournal(plansByItself: false)
    _ = try journal.addAcme()
    try journal.run("plan", "acme", "thank-you", "--person", "Dana Whitfield", "--on", "today")
    #expect(try journal.printed("today", "--short") == "1 due")
    try journal.run("plan", "acme", "custom", "--on", "today")
    let tomorrow = try journal.run(
      "today",
      "--short",
      with: ["AFTERWORD_NOW": "2026-11-23T09:00:00+01:00"]
    )
    #expect(tomorrow.standardOutput == "2 due, 2 late\n")
  }

  @Test("With nothing due it says nothing")
  func nothingDue() throws {
    let journal = try OwnJournal(plansByItself: false)
    _ = try journal.addAcme()
    expectSilence(try journal.run("today", "--short"))
  }

  @Test("An interview that has ended since is planned for, and counted")
  func endedSince() throws {
    let journal = try OwnJournal()
    try journal.run("add", "Acme", "SRE", "--at", "mon 14:00", "--with", "Dana; role=hr")
    expectSilence(try journal.run("today", "--short"))
    let later = try journal.run(
      "today",
      "--short",
      with: ["AFTERWORD_NOW": "2026-11-24T16:00:00+01:00"]
    )
    #expect(later.standardOutput == "2 due\n")
  }

  @Test("Without a journal it says nothing, and makes none")
  func missing() throws {
    let journal = try OwnJournal()
    expectSilence(try journal.run("today", "--short"))
    #expect(journal.bytes == nil)
    let nowhere = journal.folder + "/none/journal.sqlite"
    expectSilence(try journal.run("today", "--short", "--journal", nowhere))
    #expect(!FileManager.default.fileExists(atPath: journal.folder + "/none"))
  }

  @Test("An empty file stays one")
  func emptyFile() throws {
    let journal = try OwnJournal()
    try Data().write(to: URL(filePath: journal.path))
    expectSilence(try journal.run("today", "--short"))
    #expect(journal.bytes == Data())
  }

  @Test("What is no journal, a wrong clock and a wrong configuration are no matter for a prompt")
  func wrongSurroundings() throws {
    let journal = try OwnJournal()
    try Data("Dear diary".utf8).write(to: URL(filePath: journal.path))
    expectSilence(try journal.run("today", "--short"))
    expectSilence(try journal.run("today", "--short", "--journal", journal.folder))
    expectSilence(try journal.run("today", "--short", with: ["AFTERWORD_NOW": "noon"]))
    try FileManager.default.removeItem(atPath: journal.path)
    try journal.configure("[thank-you]\ndue-hour = 1\n")
    _ = try journal.addAcme()
    let result = try journal.run("today", "--short")
    #expect(result.status == .success && result.standardOutput == "2 due, 2 late\n")
    #expect(result.standardError.isEmpty)
  }

  @Test("A journal that an earlier version wrote is not brought up to date by a prompt")
  func earlierVersion() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    try DatabaseQueue(path: journal.path).write { database in
      try database.execute(
        sql: "DELETE FROM migration WHERE position = (SELECT max(position) FROM migration)"
      )
    }
    let before = journal.bytes
    expectSilence(try journal.run("today", "--short"))
    #expect(journal.bytes == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: journal.folder).count == 2)
  }

  @Test(
    "While another process writes, it says nothing and does not sleep",
    .enabled(if: Strace.works)
  )
  func locked() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let other = try DatabaseQueue(path: journal.path)
    let calls = journal.folder + "/calls"
    let tracing = ["-f", "-o", calls, "-e", "trace=nanosleep,clock_nanosleep"]
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      let result = try runProgram(
        "strace",
        tracing + ["--", afterwordBinary(), "today", "--short"],
        environment: journal.environment
      )
      expectSilence(result)
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try !String(contentsOfFile: calls, encoding: .utf8).contains("nanosleep"))
    #expect(try journal.printed("today", "--short") == "2 due, 2 late")
  }

  @Test("Nobody who reads what it says is no matter either")
  func closedOutput() throws {
    let journal = try OwnJournal()
    _ = try journal.addAcme()
    let result = try journal.shell("\"$AFTERWORD\" today --short >&-; echo $?")
    #expect(result.standardOutput == "0\n" && result.standardError.isEmpty)
  }

  @Test("--short and --notify stand alone", arguments: ["--json", "--check", "--notify"])
  func alone(other: String) throws {
    let result = try OwnJournal().run("today", "--short", other)
    #expect(result.status == .code(64))
    #expect(result.standardError.contains("--short and --notify stand alone."))
  }
}
