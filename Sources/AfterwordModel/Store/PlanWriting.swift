internal import GRDB

/// Brings the planned follow-ups of a case in line with a plan. Only rows that differ are written.
struct PlanWriting {
  let database: Database
  let stored: StoredCase
  let now: Instant
  let notices: PlanNoticeWriting

  /// True if anything was written. `sentence` says why the playbook plans something no more.
  func write(_ plan: Plan, sentence: (FollowUp) -> String) throws -> Bool {
    var hasWritten = false
    for touch in plan.touches where try write(touch, plan) { hasWritten = true }
    let grounds = Set(plan.touches.map(\.ground))
    for (ground, row) in stored.planned where !grounds.contains(ground) && !row.isWithdrawn {
      try withdraw(row, reason: sentence(row.followUp))
      hasWritten = true
    }
    let own = stored.plannedFacts.filter { row in
      row.followUp.planning.ground.map { !grounds.contains($0) } ?? true
    }
    for row in own where try write(row, plan) { hasWritten = true }
    return hasWritten
  }

  private func write(_ touch: PlannedTouch, _ plan: Plan) throws -> Bool {
    guard let row = stored.planned[touch.ground] ?? stored.lost(touch.ground, in: plan) else {
      if stored.isFact(touch.ground) { return false }
      try insert(FollowUp(touch, id: FollowUpID(at: now)))
      return true
    }
    let before = row.followUp
    var followUp = FollowUp(touch, id: before.id)
    followUp.planning.overrideReason = before.planning.overrideReason
    guard row.isWithdrawn || followUp != before else { return false }
    try update(followUp)
    if row.isWithdrawn {
      try notices.takeBackWithdrawal(of: followUp.id)
    } else if followUp.due != before.due {
      try notices.tellMove(of: followUp, from: before.due)
    }
    return true
  }

  /// What the person planned or changed: only whether it stands, and its first fine day.
  private func write(_ row: FollowUpRow, _ plan: Plan) throws -> Bool {
    if let reason = plan.withdrawn[row.followUp.id] {
      if !row.isWithdrawn { try withdraw(row, reason: reason) }
      return !row.isWithdrawn
    }
    let earliest = plan.earliest[row.followUp.id] ?? row.followUp.planning.earliest
    guard row.isWithdrawn || earliest != row.followUp.planning.earliest else { return false }
    try database.run(
      "UPDATE followUp SET earliest = ?, deletedAt = NULL, updatedAt = ? WHERE id = ?",
      [earliest, now, row.followUp.id]
    )
    if row.isWithdrawn { try notices.takeBackWithdrawal(of: row.followUp.id) }
    return true
  }

  private func withdraw(_ row: FollowUpRow, reason: String) throws {
    try database.run(
      "UPDATE followUp SET deletedAt = ?1, updatedAt = ?1 WHERE id = ?2",
      [now, row.followUp.id]
    )
    try notices.tellWithdrawal(of: row.followUp, reason: reason)
  }

  private func insert(_ followUp: FollowUp) throws {
    try database.run(
      """
      INSERT INTO followUp (interviewID, personID, kind, channel, due, note, lineID, dueAt,
        earliestAt, earliest, planReason, planSource, overrideReason, updatedAt, id,
        applicationID, ground, state, reason, isByHand, createdAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'planned', x'', 0, ?)
      """,
      values(of: followUp)
        + [followUp.id, followUp.applicationID, followUp.planning.ground, now]
    )
  }

  private func update(_ followUp: FollowUp) throws {
    try database.run(
      """
      UPDATE followUp SET interviewID = ?, personID = ?, kind = ?, channel = ?, due = ?, note = ?,
        lineID = ?, dueAt = ?, earliestAt = ?, earliest = ?, planReason = ?, planSource = ?,
        overrideReason = ?, updatedAt = ?, isByHand = 0, deletedAt = NULL WHERE id = ?
      """,
      values(of: followUp) + [followUp.id]
    )
  }

  /// The columns that both inserting and updating write, from `interviewID` to `updatedAt`.
  private func values(of followUp: FollowUp) -> [(any Storable)?] {
    let planning = followUp.planning
    return [
      followUp.interviewID, followUp.personID, followUp.kind, followUp.channel, followUp.due,
      followUp.note, planning.lineID, planning.dueAt, planning.earliestAt, planning.earliest,
      planning.reason, planning.source, planning.overrideReason, now,
    ]
  }
}

extension FollowUp {
  /// What the playbook wants, as the journal keeps it.
  fileprivate init(_ touch: PlannedTouch, id: FollowUpID) {
    self.init(
      id: id,
      applicationID: touch.applicationID,
      interviewID: touch.interviewID,
      personID: touch.personID,
      kind: touch.kind,
      channel: touch.channel,
      due: touch.due,
      note: touch.note.cut(to: .followUpNote),
      planning: Planning(
        ground: touch.ground,
        isByHand: false,
        lineID: touch.lineID,
        dueAt: touch.dueAt,
        earliestAt: touch.earliestAt,
        earliest: touch.earliest,
        reason: touch.reason.cut(to: .reason),
        source: touch.source.cut(to: .reason)
      )
    )
  }
}

extension String {
  /// A marked line may be longer than what a field takes.
  fileprivate func cut(to field: Field) -> String {
    guard utf8.count > field.limit, unicodeScalars.count > field.limit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(field.limit)))
  }
}
