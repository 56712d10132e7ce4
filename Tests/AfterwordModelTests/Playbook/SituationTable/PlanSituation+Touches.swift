import AfterwordModel

extension PlanSituation {
  /// `sent thank-you, to Dana Whitfield, 2026-11-20 09:00, for Onsite, by letter, as GROUND`;
  /// `by-hand status-check, to nobody, due 2026-12-02, made 2026-11-20 10:00`
  mutating func readTouch(_ keyword: String, _ clauses: inout SituationClauses) throws {
    let line = clauses.line
    let kind = try line.word(try clauses.first("a kind"), FollowUpKind.self)
    guard let name = clauses.after("to") else { throw line.problem("to whom?") }
    let interviewID = try clauses.after("for").map { try names.round($0, of: line) }
    let channel = try clauses.after("by").map { try line.word($0, Channel.self) }
    let ground = try clauses.after("as").map { try names.ground($0, zone: zone, of: line) }
    let lineID = try clauses.text(after: "about").map { try names.noteLine($0, of: line) }
    let made = try clauses.after("made").map { try line.time($0, zone: zone).instant }
    let hasLostItsLine = clauses.has("lost its line")
    let due = try clauses.after("due").map { try line.day($0) }
    let state = try state(keyword, &clauses)
    guard let day = due ?? state.map({ playbook.calendar.day(of: $0) }) else {
      throw line.problem("due when?")
    }
    let followUp = FollowUp(
      id: try names.newID(of: line),
      applicationID: try application(line).application.id,
      interviewID: interviewID,
      personID: try names.person(name, of: line),
      kind: kind,
      channel: channel ?? .email,
      due: day,
      state: Self.state(keyword, at: state),
      planning: FollowUp.Planning(ground: ground, isByHand: keyword == "by-hand", lineID: lineID)
    )
    let touch = TouchFacts(
      followUp: followUp,
      madeAt: made ?? state ?? now ?? Instant(seconds: 0),
      hasLostItsLine: hasLostItsLine
    )
    try changeApplication(line) { $0.touches.append(touch) }
  }

  /// When it was sent or skipped.
  private func state(_ keyword: String, _ clauses: inout SituationClauses) throws -> Instant? {
    if keyword == "by-hand" { return nil }
    return try clauses.line.time(try clauses.first("when"), zone: zone).instant
  }

  private static func state(_ keyword: String, at instant: Instant?) -> FollowUp.State {
    switch (keyword, instant) {
    case ("sent", let at?): .sent(at: at)
    case ("skipped", let at?): .skipped(at: at, reason: "not needed")
    default: .planned
    }
  }

  /// `2026-11-20 12:00, says "We answer by Friday."`, to the touch that was named last.
  mutating func readReply(_ clauses: inout SituationClauses) throws {
    let line = clauses.line
    let at = try line.time(try clauses.first("when"), zone: zone).instant
    let text = try clauses.text(after: "says") ?? ""
    guard let touch = try application(line).touches.last else {
      throw line.problem("a reply to nothing")
    }
    let reply = Reply(
      id: try names.newID(of: line),
      followUpID: touch.followUp.id,
      receivedAt: at,
      text: text
    )
    try changeApplication(line) { $0.touches[$0.touches.count - 1].replies.append(reply) }
  }
}
