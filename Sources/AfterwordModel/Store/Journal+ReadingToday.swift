internal import GRDB

extension Journal {
  public func overview(today: CalendarDay) throws(JournalError) -> Overview {
    try read { database in
      try database.first(
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
  }

  public func agenda(today: CalendarDay) throws(JournalError) -> Agenda {
    try read { database in
      func planned(_ due: String, limit: Int = -1) throws -> [FollowUpDetail] {
        try database.followUpDetails(
          where: "followUp.state = 'planned' AND followUp.due \(due) ?",
          [today],
          limit: limit
        )
      }
      return Agenda(
        overdue: try planned("<"),
        dueToday: try planned("="),
        next: try planned(">", limit: 1).first
      )
    }
  }
}
