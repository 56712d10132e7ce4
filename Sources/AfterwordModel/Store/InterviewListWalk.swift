internal import GRDB

/// Walks the interview list from a row on, up or down, and reads no more of it than asked for.
///
/// The list is ordered by keys that indexes hold, so that a step costs the same wherever it is.
struct InterviewListWalk {
  let database: Database
  let today: CalendarDay

  enum Direction {
    case earlier, later
  }

  /// Where a row stands in the list.
  struct Place {
    let row: ListRow
    let application: Application
    let activityAt: Instant
  }

  /// Nil if the row is not in the list.
  func place(of id: ListRowID) throws -> Place? {
    let (condition, value): (String, any Storable) =
      switch id {
      case .application(let id): ("application.id = ?1", id)
      case .interview(let id): ("interview.id = ?1", id)
      }
    guard let found = try pairs(where: condition, [value], .later, limit: 1).first else {
      return nil
    }
    if case .interview = id, let interview = found.interview {
      return Place(
        row: .interview(interview),
        application: found.application,
        activityAt: found.activityAt
      )
    }
    return Place(
      row: .application(found.application),
      application: found.application,
      activityAt: found.activityAt
    )
  }

  /// The rows beside a place, the nearest first; without a place, from the list's end.
  func rows(_ direction: Direction, from place: Place?, limit: Int) throws -> [ListRow] {
    guard let place else {
      return try others(direction, where: "TRUE", [], limit: limit)
    }
    let siblings = try siblings(direction, of: place, limit: limit)
    if siblings.count >= limit { return siblings }
    let beyond =
      switch direction {
      case .later:
        "application.activityAt <= ?1 AND (application.activityAt < ?1 OR application.id > ?2)"
      case .earlier:
        "application.activityAt >= ?1 AND (application.activityAt > ?1 OR application.id < ?2)"
      }
    return try siblings
      + others(
        direction,
        where: beyond,
        [place.activityAt, place.application.id],
        limit: limit - siblings.count
      )
  }

  /// The rows of the same application.
  private func siblings(_ direction: Direction, of place: Place, limit: Int) throws -> [ListRow] {
    let ofApplication = "application.id = ?1 AND interview.id IS NOT NULL"
    switch (place.row, direction) {
    case (.application, .earlier):
      return []
    case (.application, .later):
      return try interviews(direction, where: ofApplication, [place.application.id], limit: limit)
    case (.interview(let row), _):
      let beyond =
        switch direction {
        case .later: "interview.startsAt <= ?2 AND (interview.startsAt < ?2 OR interview.id > ?3)"
        case .earlier: "interview.startsAt >= ?2 AND (interview.startsAt > ?2 OR interview.id < ?3)"
        }
      let rows = try interviews(
        direction,
        where: "\(ofApplication) AND \(beyond)",
        [place.application.id, row.interview.start.instant, row.interview.id],
        limit: limit
      )
      return direction == .earlier ? rows + [.application(place.application)] : rows
    }
  }

  private func interviews(
    _ direction: Direction,
    where condition: String,
    _ values: [(any Storable)?],
    limit: Int
  ) throws -> [ListRow] {
    try pairs(where: condition, values, direction, limit: limit)
      .compactMap { $0.interview.map(ListRow.interview) }
  }

  /// Whole applications: a row for each, above its interviews.
  private func others(
    _ direction: Direction,
    where condition: String,
    _ values: [(any Storable)?],
    limit: Int
  ) throws -> [ListRow] {
    var rows: [ListRow] = []
    var current: Application?
    for pair in try pairs(where: condition, values, direction, limit: limit) {
      if pair.application.id != current?.id {
        if direction == .earlier, let current { rows.append(.application(current)) }
        if direction == .later { rows.append(.application(pair.application)) }
        current = pair.application
      }
      if let interview = pair.interview { rows.append(.interview(interview)) }
    }
    if direction == .earlier, let current { rows.append(.application(current)) }
    return Array(rows.prefix(limit))
  }

  private typealias Pair = (
    application: Application, activityAt: Instant, interview: InterviewRow?
  )

  /// Applications with each of their interviews, or with none; the condition numbers its values.
  private func pairs(
    where condition: String,
    _ values: [(any Storable)?],
    _ direction: Direction,
    limit: Int
  ) throws -> [Pair] {
    let order =
      switch direction {
      case .later:
        "application.activityAt DESC, application.id, interview.startsAt DESC, interview.id"
      case .earlier:
        "application.activityAt, application.id DESC, interview.startsAt, interview.id DESC"
      }
    return try database.all(
      """
      SELECT \(Application.columns), application.activityAt, interview.id IS NULL,
        \(Interview.columns),
        \(followUpCount("state = 'planned' AND due <= ?\(values.count + 1)")),
        \(followUpCount("state = 'planned' AND due > ?\(values.count + 1)")),
        \(followUpCount("state IN ('sent', 'skipped')"))
      FROM application LEFT JOIN interview
        ON interview.applicationID = application.id AND interview.deletedAt IS NULL
      WHERE \(condition) AND application.deletedAt IS NULL
      ORDER BY \(order) LIMIT ?\(values.count + 2)
      """,
      values + [today, limit]
    ) { row in
      let application = try Application(&row)
      let activityAt: Instant = try row.next()
      let hasNoInterview = try row.next() == 1
      return (
        application, activityAt,
        hasNoInterview ? nil : try InterviewRow(&row, outcome: application.outcome)
      )
    }
  }

  /// Of a round; what belongs to none, such as a status check, counts at the latest.
  private func followUpCount(_ condition: String) -> String {
    """
    (SELECT count(*) FROM followUp
      WHERE interviewID = interview.id AND \(condition) AND deletedAt IS NULL)
    + (SELECT count(*) FROM followUp
      WHERE applicationID = application.id AND interviewID IS NULL AND \(condition)
        AND deletedAt IS NULL AND interview.id = (
          SELECT id FROM interview AS round
          WHERE round.applicationID = application.id AND round.deletedAt IS NULL
          ORDER BY round.startsAt DESC, round.id LIMIT 1))
    """
  }
}

extension InterviewRow {
  fileprivate init(_ row: inout RowReader, outcome: Outcome) throws {
    self.init(
      interview: try Interview(&row),
      outcome: outcome,
      dueCount: try row.next(),
      laterCount: try row.next(),
      closedCount: try row.next()
    )
  }
}
