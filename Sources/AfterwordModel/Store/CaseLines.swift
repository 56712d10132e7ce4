internal import GRDB

/// The marked lines of notes that plans and timelines are made from: promises of both sides, and
/// criticism about which something is being done, or was.
struct CaseLines {
  private let rows: [InterviewID: [NoteLineRow]]
  private let dayOrder: DayOrder?

  struct OfInterview {
    /// In the order of the note.
    let promises: [Promise]
    let improvements: [Feedback]
  }

  init(of applications: IDList, dayOrder: DayOrder?, in database: Database) throws {
    let rows = try database.noteLines(
      where: """
        noteLine.interviewID IN (
          SELECT id FROM interview WHERE applicationID IN (\(IDList.ids)) AND deletedAt IS NULL)
        AND (noteLine.kind IN ('promise', 'statement') AND noteLine.rank IS NOT NULL
          OR noteLine.kind = 'improvement' AND action.state IS NOT NULL
          AND (noteLine.rank IS NOT NULL OR \(Action.staysInRecord)))
        """,
      [applications]
    )
    self.rows = Dictionary(grouping: rows, by: \.interviewID)
    self.dayOrder = dayOrder
  }

  func lines(of interview: Interview) -> OfInterview {
    let rows = rows[interview.id] ?? []
    let day = interview.start.local.day
    return OfInterview(
      promises: rows.compactMap { Promise($0, from: day, order: dayOrder) },
      improvements: rows.compactMap { row in
        row.mark == .improvement ? Feedback(row, .improvement, line: nil) : nil
      }
    )
  }
}
