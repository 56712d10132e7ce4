import AfterwordModel
import Testing

@Suite("Two processes with one journal")
struct TwoJournalsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a thousand changes of two writers at once are all kept, and nobody is told to wait")
  func interleaved() async throws {
    let ids = try (0..<2).map { try folder.open().add("Company \($0)").interviewID }
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for id in ids {
        let journal = try folder.open()
        let id = try #require(id)
        group.addTask {
          for number in 0..<500 {
            if number % 10 == 0 {
              try journal.add("Acme", round: "Round \(number)")
            } else {
              try journal.appendToNote(id, line: "line \(number)", at: .start)
            }
          }
          return 500
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(counts == 1000)
    let journal = try folder.open()
    for id in ids.compactMap(\.self) {
      let note = try #require(try journal.interview(id)).note
      #expect(note.split(separator: "\n").count == 450)
    }
    #expect(try journal.allInterviews(includingClosed: false).count == 102)
    try journal.verify()
  }

  @Test("two who write one message at the same time lose no line, whatever else is done meanwhile")
  func oneDraft() async throws {
    let journal = try folder.open()
    let application = try journal.add().applicationID
    let id = try journal.plan(application, person: "Dana", due: "2026-11-30")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in ["one", "other"] {
        let journal = try folder.open()
        group.addTask {
          var text = "Dear Dana,"
          for number in 0..<100 {
            text = try journal.saveDraft(
              id,
              text: text + "\n\(name) \(number)",
              base: text,
              session: name,
              at: .start
            ).text
            let work = PausedWork(kind: .compose, subject: id.letters, place: String(number))
            try journal.keep(work, answers: [])
          }
        }
      }
      try await group.waitForAll()
    }
    let draft = try #require(try journal.draftText(of: id))
    for name in ["one", "other"] {
      #expect((0..<100).count { draft.contains("\(name) \($0)") } == 100)
    }
    #expect(try journal.pausedWork().map(\.place) == ["99"])
    try journal.verify()
  }

  @Test(
    "undo of planning a message that was written takes its words along, and redo brings them back"
  )
  func draftAndUndo() throws {
    let one = try folder.open()
    let other = try folder.open()
    let application = try one.add().applicationID
    let id = try one.plan(application, person: "Dana", due: "2026-11-30")
    _ = try other.saveDraft(id, text: "Dear Dana", base: "", session: "s", at: .start)
    let written = try folder.rows()
    #expect(try one.undo(at: .start).verb == .writeDraft)
    #expect(try one.undo(at: .start).verb == .planFollowUp)
    #expect(try other.followUp(id) == nil)
    #expect(try other.draftText(of: id) == nil)
    _ = try other.redo(at: .start)
    _ = try other.redo(at: .start)
    #expect(try one.draftText(of: id) == "Dear Dana")
    #expect(try folder.rows() == written)
  }

  @Test("each sees that the other has written, once, and not what it wrote itself")
  func changedElsewhere() throws {
    let one = try folder.open()
    let other = try folder.open()
    #expect(try !one.hasChangedElsewhere())
    try other.add()
    #expect(try one.hasChangedElsewhere())
    #expect(try !one.hasChangedElsewhere())
    #expect(try !other.hasChangedElsewhere())
    try one.add("Globex")
    #expect(try !one.hasChangedElsewhere())
    #expect(try other.hasChangedElsewhere())
  }

  @Test("one takes back what the other did")
  func undoOfTheOther() throws {
    let one = try folder.open()
    let other = try folder.open()
    try one.add("Acme")
    try other.add("Globex")
    #expect(try one.undo(at: .start).subject == "Globex · Onsite")
    #expect(try other.redo(at: .start).subject == "Globex · Onsite")
    #expect(try one.overview(today: .of("2026-11-22")).openCount == 2)
  }
}
