import AfterwordModel
import Testing

@Suite("The draft of a message")
struct DraftTests {
  let folder: TemporaryFolder
  let journal: Journal
  let id: FollowUpID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open(playbook: .planningNothing)
    id = try journal.plan(try journal.add().applicationID, person: "Dana", due: "2026-11-20")
  }

  private func save(
    _ text: String,
    base: String,
    perhapsStored: String? = nil,
    session: String = "s",
    in other: Journal? = nil
  ) throws -> SavedText {
    try (other ?? journal).saveDraft(
      id,
      text: text,
      base: base,
      perhapsStored: perhapsStored,
      session: session,
      at: .start
    )
  }

  private func draft() throws -> String? { try folder.open().draftText(of: id) }

  @Test("is not there until somebody writes one, and is then kept to the byte")
  func anyText() throws {
    #expect(try draft() == nil)
    let text = "Subject: a\0b\r\n\n\u{202E}e\u{301} '\"`"
    #expect(try save(text, base: "made of a template") == SavedText(text: text, isMerged: false))
    #expect(try draft().map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("a session of writing is one step of undo, and the first one takes all away")
  func undoing() throws {
    _ = try save("a", base: "template")
    _ = try save("ab", base: "a")
    _ = try save("abc", base: "ab", session: "later")
    #expect(try journal.undo(at: .start).verb == .writeDraft)
    #expect(try draft() == "ab")
    _ = try journal.undo(at: .start)
    #expect(try draft() == nil)
    _ = try journal.redo(at: .start)
    #expect(try draft() == "ab")
  }

  @Test("two writers who began with one template lose no line of either")
  func twoWriters() throws {
    let template = "Dear Dana,\nthank you.\nBest"
    _ = try save("Dear Dana!\nthank you.\nBest", base: template)
    let saved = try save(
      "Dear Dana,\nthank you.\nBest wishes",
      base: template,
      session: "other",
      in: try folder.open()
    )
    #expect(saved.isMerged)
    #expect(try draft() == "Dear Dana!\nthank you.\nBest wishes")
  }

  @Test("what may have been stored is not taken for another writer's")
  func perhapsStored() throws {
    _ = try save("one", base: "")
    let saved = try save("one more", base: "", perhapsStored: "one")
    #expect(saved == SavedText(text: "one more", isMerged: false))
  }

  @Test("the same again is no change")
  func unchanged() throws {
    _ = try save("one", base: "")
    _ = try journal.perform(.snooze(id, until: .of("2026-12-24")), at: .start)
    _ = try save("one", base: "one", session: "later")
    #expect(try journal.undo(at: .start).verb == .snooze)
  }

  @Test("stays when its message was sent")
  func sent() throws {
    _ = try save("one", base: "")
    _ = try journal.perform(.markSent(id), at: .start)
    #expect(try draft() == "one")
  }

  @Test("a follow-up that is gone has none")
  func gone() throws {
    let unknown = FollowUpID(at: Moment.start.instant)
    #expect(throws: JournalError.notFound(unknown.letters)) {
      try journal.saveDraft(unknown, text: "a", base: "", session: "s", at: .start)
    }
  }
}
