internal import GRDB

/// Writes what the timeline tells of the playbook's moves and withdrawals.
struct PlanNoticeWriting {
  let database: Database
  let now: Instant
  /// Kinds of follow-ups that the person is changing right now, and needs not be told of.
  let untold: Set<FollowUpKind>

  /// What moves several times while somebody types is one move.
  private static let minutesOfOneMove = 10

  func tellMove(of followUp: FollowUp, from day: CalendarDay) throws {
    if untold.contains(followUp.kind) { return }
    guard let last = try lastMove(of: followUp.id) else {
      return try insert(followUp, from: day, reason: followUp.planning.reason)
    }
    if last.from == followUp.due { return try remove("id = ?2", last.id) }
    try database.run(
      "UPDATE planNotice SET at = ?1, movedTo = ?2, reason = ?3, updatedAt = ?1 WHERE id = ?4",
      [now, followUp.due, followUp.planning.reason, last.id]
    )
  }

  func tellWithdrawal(of followUp: FollowUp, reason: String) throws {
    if untold.contains(followUp.kind) { return }
    try insert(followUp, from: nil, reason: reason)
  }

  /// It is there again: nothing was withdrawn.
  func takeBackWithdrawal(of id: FollowUpID) throws {
    try remove("followUpID = ?2 AND movedFrom IS NULL AND deletedAt IS NULL", id)
  }

  private typealias Move = (id: RecordID<PlanNotice>, from: CalendarDay)

  private func lastMove(of id: FollowUpID) throws -> Move? {
    try database.first(
      """
      SELECT id, movedFrom FROM planNotice
      WHERE followUpID = ? AND movedFrom IS NOT NULL AND deletedAt IS NULL AND at > ? AND at <= ?
      ORDER BY at DESC, id LIMIT 1
      """,
      [id, now.adding(minutes: -Self.minutesOfOneMove), now]
    ) { (try $0.next(), try $0.next()) }
  }

  private func insert(_ followUp: FollowUp, from day: CalendarDay?, reason: String) throws {
    try database.run(
      """
      INSERT INTO planNotice (id, applicationID, followUpID, at, movedFrom, movedTo, reason,
        createdAt, updatedAt) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?4, ?4)
      """,
      [
        RecordID<PlanNotice>(at: now), followUp.applicationID, followUp.id, now, day,
        day.map { _ in followUp.due }, reason,
      ]
    )
  }

  private func remove(_ condition: String, _ id: any Storable) throws {
    try database.run(
      "UPDATE planNotice SET deletedAt = ?1, updatedAt = ?1 WHERE \(condition)",
      [now, id]
    )
  }
}

extension PlanNotice {
  static let columns = """
    planNotice.at, planNotice.movedFrom, planNotice.movedTo, followUp.kind, person.name,
    planNotice.reason
    """

  /// What `columns` needs. What was withdrawn counts too.
  static let source = """
    planNotice JOIN followUp ON followUp.id = planNotice.followUpID
    LEFT JOIN person ON person.id = followUp.personID
    """

  init(_ row: inout RowReader) throws {
    let at: Instant = try row.next()
    let from: CalendarDay? = try row.nextIfAny()
    let to: CalendarDay? = try row.nextIfAny()
    let change: Change = if let from, let to { .moved(from: from, to: to) } else { .withdrawn }
    self.init(
      at: at,
      change: change,
      kind: try row.next(),
      personName: try row.nextIfAny(),
      reason: try row.next()
    )
  }
}
