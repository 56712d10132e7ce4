import SeededRandom
import GRDB
import Testing

@testable import AfterwordModel

@Suite("Undo and redo")
struct UndoTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "as many undos as there were changes give the start, as many redos the end, across restarts",
    arguments: Sweep.seeds(short: 4, long: 100)
  )
  func randomChanges(seed: UInt64) throws {
    var changes = RandomChanges(seed: seed)
    var journal = try folder.open()
    var states = [try folder.rows()]
    for step in 0..<60 {
      if step % 7 == 0 { journal = try folder.open() }
      try changes.make(in: journal, at: .start.later(minutes: step))
      let state = try folder.rows()
      if state != states.last { states.append(state) }
    }
    for (step, state) in states.reversed().dropFirst().enumerated() {
      if step % 5 == 0 { journal = try folder.open() }
      _ = try journal.undo(at: .start)
      #expect(try folder.rows() == state)
    }
    #expect(throws: JournalError.nothingToUndo) { try journal.undo(at: .start) }
    for (step, state) in states.dropFirst().enumerated() {
      if step % 5 == 0 { journal = try folder.open() }
      _ = try journal.redo(at: .start)
      #expect(try folder.rows() == state)
    }
    #expect(throws: JournalError.nothingToRedo) { try journal.redo(at: .start) }
    try journal.verify()
  }

  @Test("a new change after an undo leaves nothing to redo")
  func newChangeDropsUndone() throws {
    let journal = try folder.open()
    try journal.add("Acme")
    try journal.add("Globex")
    #expect(try journal.undo(at: .start).subject == "Globex · Onsite")
    try journal.add("Initech")
    #expect(throws: JournalError.nothingToRedo) { try journal.redo(at: .start) }
    #expect(try journal.undo(at: .start).subject == "Initech · Onsite")
    #expect(try journal.undo(at: .start).subject == "Acme · Onsite")
    #expect(throws: JournalError.nothingToUndo) { try journal.undo(at: .start) }
  }

  @Test("a change that changes nothing is no step, and keeps what can be redone")
  func emptyChange() throws {
    let journal = try folder.open()
    let id = try journal.add().applicationID
    _ = try journal.perform(.setOutcome(id, .offer), at: .start)
    _ = try journal.undo(at: .start)
    _ = try journal.perform(.setOutcome(id, .open), at: .start.later(minutes: 1))
    #expect(try journal.redo(at: .start).verb == .setOutcome)
    #expect(try journal.application(id)?.outcome == .offer)
  }

  @Test("a change that is refused half way leaves no trace")
  func refusedChange() throws {
    let journal = try folder.open()
    try journal.add()
    let before = try folder.rows()
    let draft = InterviewDraft(
      application: .position(company: "New", position: "SRE", department: ""),
      round: "Onsite",
      start: .berlin("2026-12-01T10:00"),
      people: [PersonDraft(name: "Dana"), PersonDraft(name: " ")]
    )
    #expect(throws: JournalError.invalid(.empty(.name))) {
      try journal.perform(.addInterview(draft), at: .start)
    }
    #expect(try folder.rows() == before)
    #expect(try journal.undo(at: .start).subject == "Acme · Onsite")
  }
}
