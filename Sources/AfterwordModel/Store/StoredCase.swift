/// What the journal holds of a case: the facts, and what the playbook has planned so far.
struct StoredCase {
  let facts: CaseFacts
  /// What the playbook planned and nobody has touched since, withdrawn or not, by its ground.
  let planned: [PlanGround: FollowUpRow]
  /// The follow-ups that are facts and still planned, withdrawn or not.
  let plannedFacts: [FollowUpRow]

  /// Whether the person has taken over what the playbook planned for this ground.
  func isFact(_ ground: PlanGround) -> Bool {
    plannedFacts.contains { $0.followUp.planning.ground == ground }
  }

  /// What the person had taken over for this ground and a plan withdraws, to plan it on another day.
  func lost(_ ground: PlanGround, in plan: Plan) -> FollowUpRow? {
    plannedFacts.first { row in
      row.followUp.planning.ground == ground && plan.withdrawn[row.followUp.id] != nil
    }
  }
}

/// A follow-up as the journal keeps it for planning.
struct FollowUpRow {
  let followUp: FollowUp
  let madeAt: Instant
  /// The playbook has withdrawn it; it comes back with its ground.
  let isWithdrawn: Bool
  /// It is a promise whose line is in no note any more.
  let hasLostItsLine: Bool

  static let columns = """
    \(FollowUp.columns), followUp.createdAt, followUp.deletedAt IS NOT NULL,
    followUp.kind = 'promise' AND followUp.state = 'planned' AND noteLine.deletedAt IS NOT NULL
    """

  /// What `columns` needs.
  static let source = "followUp LEFT JOIN noteLine ON noteLine.id = followUp.lineID"

  init(_ row: inout RowReader) throws {
    followUp = try FollowUp(&row)
    madeAt = try row.next()
    isWithdrawn = try row.next()
    hasLostItsLine = try row.nextIfAny() ?? false
  }

  /// Nil if the playbook alone has planned it, which is no fact. A promise that has lost its line is
  /// the person's to decide.
  func fact(replies: [Reply]) -> TouchFacts? {
    let isOfPlaybook = followUp.state == .planned && !followUp.planning.isByHand
    guard !isOfPlaybook || (hasLostItsLine && !isWithdrawn) else { return nil }
    return TouchFacts(
      followUp: followUp,
      madeAt: madeAt,
      replies: replies,
      hasLostItsLine: hasLostItsLine
    )
  }
}
