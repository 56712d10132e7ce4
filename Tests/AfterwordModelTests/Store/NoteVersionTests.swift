import Testing

@testable import AfterwordModel

@Suite("The versions of a note")
struct NoteVersionTests {
  let folder: TemporaryFolder
  let journal: Journal
  let id: InterviewID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    id = try #require(try journal.add().interviewID)
  }

  private func save(_ text: String, minute: Int, session: String = "s") throws {
    let base = try journal.interview(id)?.note ?? ""
    let now = Moment.start.later(minutes: minute)
    _ = try journal.saveNote(id, text: text, base: base, session: session, at: now)
  }

  private func texts() throws -> [String] {
    try journal.noteVersions(of: id).map { try journal.noteVersion($0.number, of: id) }
  }

  @Test("are kept once a minute while somebody writes")
  func eachMinute() throws {
    for (minute, text) in [(0, "a"), (0, "ab"), (1, "abc"), (2, "abcd"), (2, "abcde"), (4, "x")] {
      try save(text, minute: minute)
    }
    #expect(try texts() == ["abcde", "abc"])
    let newest = try #require(try journal.noteVersions(of: id).first)
    #expect(newest.at == Moment.start.later(minutes: 2).instant)
    #expect(newest.byteCount == 5)
  }

  @Test(
    "are kept the further apart, the longer the note is",
    arguments: [(300_000, 3), (1_500_000, 10)]
  )
  func longNote(byteCount: Int, minutes: Int) throws {
    let text = String(repeating: "0123456789", count: byteCount / 10)
    try save(text, minute: 0)
    try save(text + "a", minute: minutes)
    #expect(try texts().isEmpty)
    try save(text + "ab", minute: minutes + 1)
    #expect(try texts().count == 1)
  }

  @Test("are kept of every text that undo or redo replaces, however short and new")
  func undone() throws {
    try save("one", minute: 0, session: "1")
    try save("one two", minute: 0, session: "2")
    _ = try journal.undo(at: .start)
    try save("one three", minute: 0, session: "3")
    #expect(try texts() == ["one two"])
    _ = try journal.undo(at: .start)
    #expect(try texts().first == "one three")
  }

  @Test("are kept at once when much is deleted")
  func cutDown() throws {
    let long = String(repeating: "word ", count: 40)
    try save(long, minute: 0)
    try save("w", minute: 0)
    #expect(try texts() == [long])
  }

  @Test("are the same to the byte")
  func bytes() throws {
    let text = "a\0b \u{E9} e\u{301} \r\n" + String(repeating: "日本", count: 60)
    try save(text, minute: 0)
    try save("", minute: 0)
    #expect(try texts().map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test("are kept of lines from the command line, of merges, and of undo and redo")
  func otherWriters() throws {
    try save("one", minute: 0)
    try journal.appendToNote(id, line: "two", at: .start.later(minutes: 5))
    #expect(try texts() == ["one"])
    _ = try journal.saveNote(
      id,
      text: "ONE",
      base: "one",
      session: "t",
      at: .start.later(minutes: 10)
    )
    #expect(try texts() == ["one\ntwo", "one"])
    _ = try journal.undo(at: .start.later(minutes: 20))
    #expect(try texts().first == "ONE\ntwo")
    _ = try journal.redo(at: .start.later(minutes: 30))
    #expect(try texts().first == "one\ntwo")
  }

  @Test("outlive the undo of everything, and the interview's too")
  func undoneInterview() throws {
    let long = String(repeating: "word ", count: 40)
    try save(long, minute: 0)
    _ = try journal.undo(at: .start)
    #expect(try texts() == [long])
    _ = try journal.undo(at: .start)
    _ = try journal.redo(at: .start)
    #expect(try texts() == [long])
  }

  @Test("that are not there are not found")
  func unknown() throws {
    #expect(try journal.noteVersions(of: id).isEmpty)
    #expect(throws: JournalError.notFound("1")) { try journal.noteVersion(1, of: id) }
  }
}
