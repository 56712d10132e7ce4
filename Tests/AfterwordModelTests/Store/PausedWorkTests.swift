import AfterwordModel
import Testing

@Suite("What was open when the program ended")
struct PausedWorkTests {
  private let folder: TemporaryFolder
  private let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
  }

  private func answer(_ question: String, _ text: String, _ subject: String = "one") -> PausedAnswer
  {
    PausedAnswer(kind: .debrief, subject: subject, question: question, answer: text)
  }

  private func answers(_ subject: String) throws -> [PausedAnswer] {
    try journal.pausedAnswers(kind: .debrief, subject: subject)
  }

  @Test("Nothing is paused in a new journal")
  func nothing() throws {
    #expect(try journal.pausedWork().isEmpty)
    #expect(try answers("one").isEmpty)
  }

  @Test("Work and answers come back byte for byte and in their order, after a restart too")
  func restart() throws {
    let work = PausedWork(kind: .debrief, subject: "one", place: "people/0\u{0}x")
    let given = [
      answer("promise", "Zoë\u{0}\nline"), answer("people/0/name", ""), answer("liked", "👩‍🚀 é"),
    ]
    try journal.keep(work, answers: given)
    let again = try folder.open()
    #expect(try again.pausedWork() == [work])
    #expect(try again.pausedAnswers(kind: .debrief, subject: "one") == given)
  }

  @Test("Of each kind one thing is paused: the last")
  func oneOfEachKind() throws {
    let compose = PausedWork(kind: .compose, subject: "f", place: "12")
    let debrief = PausedWork(kind: .debrief, subject: "two", place: "liked")
    try journal.keep(compose)
    try journal.keep(PausedWork(kind: .debrief, subject: "one", place: "promise"))
    try journal.keep(debrief)
    #expect(Set(try journal.pausedWork()) == [compose, debrief])
  }

  @Test("Answers take the place of those about the same, and leave those about others")
  func replacing() throws {
    let one = PausedWork(kind: .debrief, subject: "one", place: "")
    let two = PausedWork(kind: .debrief, subject: "two", place: "")
    try journal.keep(one, answers: [answer("a", "1"), answer("b", "2")])
    try journal.keep(two, answers: [answer("a", "3", "two")])
    try journal.keep(one, answers: [answer("b", "4")])
    #expect(try answers("one") == [answer("b", "4")])
    #expect(try answers("two") == [answer("a", "3", "two")])
  }

  @Test("What is dropped takes its answers along, and nothing else")
  func dropping() throws {
    try journal.keep(
      PausedWork(kind: .debrief, subject: "one", place: ""),
      answers: [answer("a", "1")]
    )
    let two = PausedWork(kind: .debrief, subject: "two", place: "")
    try journal.keep(two, answers: [answer("a", "2", "two")])
    let compose = PausedWork(kind: .compose, subject: "f", place: "12")
    try journal.keep(compose)
    try journal.dropPausedWork(.debrief)
    #expect(try journal.pausedWork() == [compose])
    #expect(try answers("two").isEmpty)
    #expect(try answers("one") == [answer("a", "1")])
    try journal.dropPausedWork(.debrief)
    #expect(try answers("one") == [answer("a", "1")])
  }

  @Test("Nothing of it is undone, and keeping it puts nothing between a change and its undo")
  func outsideUndo() throws {
    try journal.add()
    let work = PausedWork(kind: .checkIn, subject: "", place: "card")
    try journal.keep(work)
    _ = try journal.undo(at: .start)
    #expect(try journal.pausedWork() == [work])
    #expect(throws: JournalError.nothingToUndo) { try journal.undo(at: .start) }
    _ = try journal.redo(at: .start)
    #expect(try journal.pausedWork() == [work])
  }

  @Test("Dropping one subject leaves the bookmark at another, and the answers of that")
  func droppingAnother() throws {
    let two = PausedWork(kind: .debrief, subject: "two", place: "liked")
    try journal.keep(
      PausedWork(kind: .debrief, subject: "one", place: ""),
      answers: [answer("a", "1")]
    )
    try journal.keep(two, answers: [answer("a", "2", "two")])
    try journal.dropPausedWork(.debrief, subject: "one")
    #expect(try journal.pausedWork() == [two])
    #expect(try answers("one").isEmpty)
    #expect(try answers("two") == [answer("a", "2", "two")])
    try journal.dropPausedWork(.debrief, subject: "three")
    #expect(try journal.pausedWork() == [two])
    try journal.dropPausedWork(.debrief, subject: "two")
    #expect(try journal.pausedWork().isEmpty)
    #expect(try answers("two").isEmpty)
  }
}
