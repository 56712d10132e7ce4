internal import GRDB

extension ChangeWriting {
  func mergePeople(_ id: PersonID, duplicate: PersonID) throws -> ChangeReceipt {
    let (person, other) = (try known(id), try known(duplicate))
    if id != duplicate {
      try write(person.merged(with: other))
      try database.run(
        """
        UPDATE person SET usedAt = max(usedAt, (SELECT usedAt FROM person WHERE id = ?2))
        WHERE id = ?1
        """,
        [id, duplicate]
      )
      try takeRoles(of: duplicate, to: id)
      try takeParticipations(of: duplicate, to: id)
      try takeFollowUps(of: duplicate, to: id)
      try database.run(
        "UPDATE noteLine SET saidBy = ?, updatedAt = ? WHERE saidBy = ?",
        [id, now, duplicate]
      )
      try database.run(
        "UPDATE person SET deletedAt = ?1, updatedAt = ?1 WHERE id = ?2",
        [now, duplicate]
      )
    }
    return ChangeReceipt(
      label: ChangeLabel(.mergePeople, subject: "\(other.name) → \(try known(id).name)"),
      applicationID: try lastApplication(of: id)
    )
  }

  /// A row whose key has the duplicate in it is made anew with the other one: a step of undo finds
  /// its row by the key.
  private func takeRoles(of duplicate: PersonID, to id: PersonID) throws {
    for part in try parts(of: duplicate) {
      let own = try parts(of: id).first { $0.applicationID == part.applicationID }
      let role = own.map { $0.role.merged(with: part.role) } ?? part.role
      try database.run(
        """
        INSERT INTO role (applicationID, personID, kind, say, stance, position, createdAt, updatedAt)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT DO UPDATE SET kind = ?3, say = ?4, stance = ?5, position = min(position, ?6),
          createdAt = min(createdAt, ?7), updatedAt = ?8, deletedAt = NULL
        """,
        [
          part.applicationID, id, role.kind, role.say, role.stance, part.position, part.createdAt,
          now,
        ]
      )
    }
    try database.run("DELETE FROM role WHERE personID = ?", [duplicate])
  }

  private struct Part {
    let applicationID: ApplicationID
    let role: Role
    let position: Int
    let createdAt: Instant
  }

  private func parts(of id: PersonID) throws -> [Part] {
    try database.all(
      """
      SELECT applicationID, \(Role.columns), position, createdAt FROM role
      WHERE personID = ? AND deletedAt IS NULL
      """,
      [id]
    ) {
      Part(
        applicationID: try $0.next(),
        role: try Role(&$0),
        position: try $0.next(),
        createdAt: try $0.next()
      )
    }
  }

  private func takeParticipations(of duplicate: PersonID, to id: PersonID) throws {
    try database.run(
      """
      INSERT INTO participation (interviewID, personID, position, createdAt, updatedAt)
      SELECT interviewID, ?1, position, createdAt, ?3 FROM participation
      WHERE personID = ?2 AND deletedAt IS NULL
      ON CONFLICT DO UPDATE SET position = min(position, excluded.position), updatedAt = ?3,
        deletedAt = NULL
      """,
      [id, duplicate, now]
    )
    try database.run("DELETE FROM participation WHERE personID = ?", [duplicate])
  }

  /// What the playbook planned for the duplicate counts as planned for the person. Where both have
  /// been planned the same, the one that was sent or skipped stands for it, else one for which
  /// something was written.
  private func takeFollowUps(of duplicate: PersonID, to id: PersonID) throws {
    for touch in try groundedTouches(naming: duplicate) {
      let ground = PlanGround(
        touch.ground.rule,
        touch.ground.parts.map { $0 == duplicate.letters ? id.letters : $0 }
      )
      if let rival = try groundedTouches(where: "ground = ?", [ground]).first {
        let yields = rival.weight >= touch.weight
        let (staying, leaving) = yields ? (rival, touch) : (touch, rival)
        if leaving.weight == .drafted, staying.weight == .drafted {
          try addDraft(of: leaving.id, to: staying.id)
        }
        let isWrittenAnew = leaving.weight == .drafted && staying.weight == .closed
        try giveUpGround(of: leaving, stays: isWrittenAnew || leaving.weight == .closed)
        if yields { continue }
      }
      try database.run(
        "UPDATE followUp SET ground = ?, updatedAt = ? WHERE id = ?",
        [ground, now, touch.id]
      )
    }
    try database.run(
      "UPDATE followUp SET personID = ?, updatedAt = ? WHERE personID = ?",
      [id, now, duplicate]
    )
  }

  private struct GroundedTouch {
    let id: FollowUpID
    let ground: PlanGround
    let weight: Weight

    enum Weight: Int, Comparable {
      case withdrawn, planned
      /// Planned, and something was written for it.
      case drafted
      case closed

      static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
    }
  }

  private func groundedTouches(naming id: PersonID) throws -> [GroundedTouch] {
    try groundedTouches(where: "ground IS NOT NULL AND instr(ground, ?) > 0", [id])
  }

  private func groundedTouches(where condition: String, _ values: [(any Storable)?]) throws
    -> [GroundedTouch]
  {
    try database.all(
      """
      SELECT id, ground, state <> 'planned', deletedAt IS NULL, EXISTS (
        SELECT 1 FROM draft WHERE followUpID = followUp.id AND deletedAt IS NULL)
      FROM followUp
      WHERE \(condition) ORDER BY id
      """,
      values
    ) { row in
      let (id, ground): (FollowUpID, PlanGround) = (try row.next(), try row.next())
      let (isClosed, isThere): (Bool, Bool) = (try row.next(), try row.next())
      let planned: GroundedTouch.Weight = try row.next() ? .drafted : .planned
      return GroundedTouch(
        id: id,
        ground: ground,
        weight: isThere ? (isClosed ? .closed : planned) : .withdrawn
      )
    }
  }

  /// What was written for both stands one below the other.
  private func addDraft(of id: FollowUpID, to other: FollowUpID) throws {
    try database.run(
      """
      UPDATE draft SET updatedAt = ?3, text = CAST(text || ?4 || (
        SELECT text FROM draft WHERE followUpID = ?1) AS BLOB)
      WHERE followUpID = ?2
      """,
      [id, other, now, "\n\n"]
    )
  }

  /// What was sent stays as what it was, and what was written to somebody who had that message already
  /// is one by hand. What was only planned is planned once: the other is neither by hand nor of a
  /// ground, so that planning lets it lie.
  private func giveUpGround(of touch: GroundedTouch, stays: Bool) throws {
    try database.run(
      """
      UPDATE followUp SET ground = NULL, isByHand = ?2, updatedAt = ?1,
        deletedAt = CASE WHEN ?2 THEN deletedAt ELSE coalesce(deletedAt, ?1) END
      WHERE id = ?3
      """,
      [now, stays, touch.id]
    )
  }
}
