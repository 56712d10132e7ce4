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
