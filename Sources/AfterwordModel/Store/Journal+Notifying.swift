internal import GRDB

/// That somebody is told of a follow-up that is due.
public struct DueNotice: Sendable, Hashable {
  public var followUpID: FollowUpID
  /// The day for which they are told; put off to another day, they are told once more.
  public var due: CalendarDay
}

extension Journal {
  /// The planned follow-ups that are due, and of which nobody was told for their day. From now on they
  /// count as told: of two processes that ask, one gets them.
  ///
  /// It is no step of undo.
  public func takeDueNotices(at now: Moment) throws(JournalError) -> [DueNotice] {
    try write { database in
      let notices = try database.all(
        """
        SELECT followUp.id, followUp.due FROM followUp
        LEFT JOIN notification ON notification.followUpID = followUp.id
        WHERE followUp.state = 'planned' AND followUp.due <= ?1 AND followUp.deletedAt IS NULL
          AND notification.due IS NOT followUp.due
        ORDER BY followUp.due, followUp.id
        """,
        [now.today]
      ) { DueNotice(followUpID: try $0.next(), due: try $0.next()) }
      for notice in notices {
        try database.run(
          """
          INSERT INTO notification (followUpID, due, at) VALUES (?1, ?2, ?3)
          ON CONFLICT DO UPDATE SET due = ?2, at = ?3
          """,
          [notice.followUpID, notice.due, now.instant]
        )
      }
      return notices
    }
  }

  /// Nobody could be told of them after all.
  public func giveBack(_ notices: [DueNotice]) throws(JournalError) {
    try write { database in
      for notice in notices {
        try database.run(
          "DELETE FROM notification WHERE followUpID = ? AND due = ?",
          [notice.followUpID, notice.due]
        )
      }
    }
  }
}
