import SeededRandom
import AfterwordModel
import Testing

@Suite("A window of the interview list")
struct ListWindowTests {
  let folder: TemporaryFolder
  let journal: Journal
  let today = CalendarDay.of("2026-11-22")

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
  }

  private func fill(seed: UInt64, count: Int) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count {
      let day = today.adding(days: Int.random(in: -3...3, using: &generator))
      let minute = Int.random(in: 0...3, using: &generator)
      let receipt = try journal.add(
        "Company \(Int.random(in: 0..<8, using: &generator))",
        at: "\(day.iso)T10:0\(minute)",
        now: .start.later(minutes: Int.random(in: 0...5, using: &generator))
      )
      if Bool.random(using: &generator) {
        _ = try journal.plan(
          receipt.applicationID,
          interview: receipt.interviewID,
          due: today.adding(days: Int.random(in: -1...1, using: &generator)).iso
        )
      }
    }
  }

  private func window(_ anchor: ListAnchor, _ rowsEachSide: Int) throws -> InterviewListWindow {
    try journal.interviewRows(anchor, rowsEachSide: rowsEachSide, today: today)
  }

  @Test("is what the whole list has around each row", arguments: [1, 2] as [UInt64])
  func around(seed: UInt64) throws {
    try fill(seed: seed, count: 40)
    let all = try window(.first, 1000).rows
    let listings = try journal.allInterviews(includingClosed: true)
    #expect(
      all.compactMap { row in
        if case .interview(let interview) = row { interview.interview } else { nil }
      } == listings.map(\.interview)
    )
    #expect(listings.count == 40)
    for (index, row) in all.enumerated() {
      for size in [0, 1, 3, 7] {
        let expected = max(0, index - size)...min(all.count - 1, index + size)
        let window = try window(.around(row.id), size)
        #expect(window.rows == Array(all[expected]))
        #expect(window.hasEarlierRows == (expected.lowerBound > 0))
        #expect(window.hasLaterRows == (expected.upperBound < all.count - 1))
      }
    }
    for size in [0, 1, 5, 12] {
      let first = try window(.first, size)
      #expect(first.rows == Array(all.prefix(size + 1)))
      #expect(!first.hasEarlierRows && first.hasLaterRows)
      let last = try window(.last, size)
      #expect(last.rows == Array(all.suffix(size + 1)))
      #expect(last.hasEarlierRows && !last.hasLaterRows)
    }
    #expect(try window(.last, 1000).rows == all)
  }

  @Test("has each application above its interviews, the latest of them first")
  func order() throws {
    let old = try journal.add("Acme", round: "First", at: "2026-11-01T10:00")
    try journal.add("Acme", round: "Second", at: "2026-11-02T10:00", now: .start.later(minutes: 1))
    let new = try journal.add("Globex", round: "Only", now: .start.later(minutes: 2))
    func titles() throws -> [String] {
      try window(.first, 10).rows.map { row in
        switch row {
        case .application(let application): application.company
        case .interview(let row): row.interview.round
        }
      }
    }
    #expect(try titles() == ["Globex", "Only", "Acme", "Second", "First"])
    let first = try #require(old.interviewID)
    try journal.appendToNote(first, line: "news", at: .start.later(minutes: 3))
    #expect(try titles() == ["Acme", "Second", "First", "Globex", "Only"])
    _ = try journal.undo(at: .start.later(minutes: 4))
    #expect(try titles() == ["Globex", "Only", "Acme", "Second", "First"])
    _ = try journal.undo(at: .start.later(minutes: 5))
    let gone = ListRowID.application(new.applicationID)
    #expect(try window(.around(gone), 10) == window(.first, 10))
  }

  /// What the list counts of each round, the latest first: due, later, closed.
  private func counted() throws -> [[Int]] {
    try window(.first, 5).rows.compactMap { row in
      guard case .interview(let row) = row else { return nil }
      return [row.dueCount, row.laterCount, row.closedCount]
    }
  }

  /// By how much each count has grown; the playbook's own plans are in both.
  private func growth(from before: [[Int]]) throws -> [[Int]] {
    zip(try counted(), before).map { after, before in zip(after, before).map { $0 - $1 } }
  }

  @Test("counts what is due, later and closed of each round")
  func counts() throws {
    let receipt = try journal.add()
    let before = try counted()
    for due in ["2026-11-20", "2026-11-22", "2026-11-23"] {
      _ = try journal.plan(
        receipt.applicationID,
        interview: receipt.interviewID,
        kind: .custom,
        due: due
      )
    }
    let sent = try journal.plan(
      receipt.applicationID,
      interview: receipt.interviewID,
      kind: .custom,
      due: "2026-11-22"
    )
    _ = try journal.perform(.markSent(sent), at: .start)
    #expect(try growth(from: before) == [[2, 1, 1]])
  }

  @Test("counts what belongs to no round at the latest, and nowhere else")
  func countsOfNoRound() throws {
    let first = try journal.add(round: "First", at: "2026-11-10T10:00")
    _ = try journal.add(round: "Second", at: "2026-11-12T10:00")
    let before = try counted()
    _ = try journal.plan(first.applicationID, interview: nil, kind: .custom, due: "2026-11-20")
    #expect(try growth(from: before) == [[1, 0, 0], [0, 0, 0]])
  }
}
