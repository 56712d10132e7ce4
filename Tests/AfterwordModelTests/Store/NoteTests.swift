import AfterwordModel
import Testing

@Suite("The note of an interview")
struct NoteTests {
  let folder: TemporaryFolder
  let journal: Journal
  let id: InterviewID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    id = try #require(try journal.add().interviewID)
  }

  private func save(
    _ text: String,
    base: String = "",
    session: String = "s",
    in other: Journal? = nil
  )
    throws -> SavedText
  {
    try (other ?? journal).saveNote(id, text: text, base: base, session: session, at: .start)
  }

  private func note() throws -> [UInt8] {
    Array(try folder.open().interview(id)?.note.utf8 ?? "".utf8)
  }

  @Test(
    "is kept to the byte, taken back and done again",
    arguments: [
      "a\0b\0", "\u{1}\u{1F}\u{7F}\r\n\t", "e\u{301} \u{E9}", "👩‍👩‍👧‍👦 \u{202E}abc", "'\"`;--",
      String(repeating: "0123456789\n", count: 200_000),
    ]
  )
  func anyText(text: String) throws {
    _ = try save("before", session: "1")
    _ = try save(text, base: "before", session: "2")
    #expect(try note() == Array(text.utf8))
    _ = try journal.undo(at: .start)
    #expect(try note() == Array("before".utf8))
    _ = try journal.redo(at: .start)
    #expect(try note() == Array(text.utf8))
  }

  @Test("a session of writing is one step of undo")
  func coalescing() throws {
    _ = try save("a")
    _ = try save("ab", base: "a")
    _ = try save("abc", base: "ab")
    #expect(try journal.undo(at: .start).verb == .writeNote)
    #expect(try note() == [])
    _ = try journal.redo(at: .start)
    #expect(try note() == Array("abc".utf8))
  }

  @Test("what comes between two saves of a session is a step of its own")
  func interruptedSession() throws {
    _ = try save("a")
    try journal.add("Globex")
    _ = try save("ab", base: "a")
    _ = try journal.undo(at: .start)
    #expect(try note() == Array("a".utf8))
    #expect(try journal.undo(at: .start).subject == "Globex · Onsite")
    _ = try journal.undo(at: .start)
    #expect(try note() == [])
  }

  @Test("writing on after an undo is a new step")
  func afterUndo() throws {
    _ = try save("a")
    _ = try journal.undo(at: .start)
    _ = try save("b", base: "")
    _ = try journal.undo(at: .start)
    #expect(try note() == [])
    #expect(try journal.redo(at: .start).verb == .writeNote)
    #expect(try note() == Array("b".utf8))
  }

  @Test("that another process changed meanwhile is merged line by line")
  func merge() throws {
    _ = try save("one\ntwo\nthree\n")
    let other = try folder.open()
    try other.appendToNote(id, line: "from elsewhere", at: .start)
    let saved = try save("one, changed\ntwo\nthree\n", base: "one\ntwo\nthree\n", session: "t")
    #expect(saved.text == "one, changed\ntwo\nthree\nfrom elsewhere")
    #expect(saved.isMerged && !saved.hasConflict)
    #expect(try note() == Array(saved.text.utf8))
  }

  @Test("in which another process changed the same line has both, and says so")
  func conflict() throws {
    _ = try save("one\n- speak up\n")
    _ = try save(
      "one\n- speak slowly\n",
      base: "one\n- speak up\n",
      session: "t",
      in: folder.open()
    )
    let saved = try save("one\n- speak louder\n", base: "one\n- speak up\n", session: "u")
    let both = "one\n- speak slowly\n- (also written) speak louder\n"
    #expect(
      saved
        == SavedText(
          text: both,
          isMerged: true,
          hasConflict: true,
          changesMarkedLines: true
        )
    )
    #expect(try note() == Array(both.utf8))
  }

  @Test("changed by composing an accent differently is changed")
  func composition() throws {
    _ = try save("\u{E9}")
    #expect(try !save("e\u{301}", base: "\u{E9}").isMerged)
    #expect(try note() == Array("e\u{301}".utf8))
    #expect(try save("x", base: "\u{E9}", session: "t").isMerged)
  }

  @Test("takes lines at its end, each on a line of its own")
  func append() throws {
    for line in ["one", "two\n", "three"] { try journal.appendToNote(id, line: line, at: .start) }
    #expect(try note() == Array("one\ntwo\nthree".utf8))
  }

  @Test("of an interview that is not there is refused")
  func unknown() throws {
    _ = try journal.undo(at: .start)
    #expect(throws: JournalError.notFound(id.letters)) { try save("lost?") }
  }

  @Test("what a save that seemed to fail has stored does not come out twice at the next one")
  func perhapsStored() throws {
    _ = try save("first")
    _ = try save("first\n+ hal", base: "first")
    let half = try journal.saveNote(
      id,
      text: "first\n+ half a line",
      base: "first",
      perhapsStored: "first\n+ hal",
      session: "s",
      at: .start
    )
    #expect(half.text == "first\n+ half a line")
    #expect(!half.isMerged)
    try journal.appendToNote(id, line: "theirs", at: .start)
    let merged = try journal.saveNote(
      id,
      text: "first\n+ half a line, whole",
      base: "first",
      perhapsStored: "first\n+ half a line",
      session: "s",
      at: .start
    )
    #expect(merged.text == "first\n+ half a line, whole\ntheirs")
  }

  @Test("what a save has not stored is stored by the next one")
  func notStored() throws {
    _ = try save("one\ntwo")
    let saved = try journal.saveNote(
      id,
      text: "one!",
      base: "one\ntwo",
      perhapsStored: "one",
      session: "s",
      at: .start
    )
    #expect(saved == SavedText(text: "one!", isMerged: false))
  }
}
