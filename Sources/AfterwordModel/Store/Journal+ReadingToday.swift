internal import GRDB

extension Journal {
  public func overview(today: CalendarDay) throws(JournalError) -> Overview {
    try read { database in
      var overview = try database.overview(today: today)
      if overview.dueCount == 0 { overview.next = try database.firstPlanned(after: today) }
      return overview
    }
  }

  public func agenda(today: CalendarDay) throws(JournalError) -> Agenda {
    try read { database in
      Agenda(
        overdue: try database.planned("followUp.due < ?", today),
        dueToday: try database.planned("followUp.due = ?", today),
        next: try database.firstPlanned(after: today)
      )
    }
  }
}

extension Database {
  fileprivate func overview(today: CalendarDay) throws -> Overview {
    try first(
      """
      SELECT
        (SELECT count(*) FROM followUp
          WHERE state = 'planned' AND due <= ?1 AND deletedAt IS NULL),
        (SELECT count(*) FROM followUp
          WHERE state = 'planned' AND due < ?1 AND deletedAt IS NULL),
        (SELECT count(*) FROM application WHERE outcome = 'open' AND deletedAt IS NULL),
        NOT EXISTS (SELECT 1 FROM application WHERE deletedAt IS NULL)
      """,
      [today]
    ) { row in
      Overview(
        dueCount: try row.next(),
        overdueCount: try row.next(),
        openCount: try row.next(),
        isJournalEmpty: try row.next() == 1
      )
    } ?? Overview(isJournalEmpty: true)
  }

  fileprivate func planned(_ due: String, _ today: CalendarDay, limit: Int = -1) throws
    -> [FollowUpDetail]
  {
    try followUpDetails(
      where: "followUp.state = 'planned' AND \(due)",
      [today],
      limit: limit
    )
  }

  func firstPlanned(after today: CalendarDay) throws -> FollowUpDetail? {
    try planned("followUp.due > ?", today, limit: 1).first
  }
}
