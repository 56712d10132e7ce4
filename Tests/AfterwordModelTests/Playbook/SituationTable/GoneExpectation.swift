@testable import AfterwordModel

/// `gone thank-you → Dana Whitfield, as thank-you/Onsite/Dana Whitfield, due Fri 2026-11-20, because "…"`:
/// why what the playbook had planned for this ground is withdrawn.
struct GoneExpectation {
  let followUp: FollowUp
  let reason: String
  let line: SituationLine

  init(_ touch: TouchName, _ clauses: inout SituationClauses, in situation: PlanSituation) throws {
    let line = clauses.line
    self.line = line
    guard let ground = clauses.after("as") else { throw line.problem("which ground?") }
    guard let due = clauses.after("due") else { throw line.problem("due when?") }
    guard let reason = try clauses.text(after: "because") else { throw line.problem("why?") }
    guard let id = FollowUpID(letters: String(repeating: "z", count: 32)) else {
      throw line.problem("no id")
    }
    self.reason = reason
    let planned = try situation.names.ground(ground, zone: situation.zone, of: line)
    let isAboutLine = planned.rule == .promise || planned.rule == .toldYouSo
    followUp = FollowUp(
      id: id,
      applicationID: try situation.application(line).application.id,
      personID: touch.personID,
      kind: touch.kind,
      channel: .email,
      due: try line.day(due),
      planning: FollowUp.Planning(
        ground: planned,
        isByHand: false,
        lineID: isAboutLine ? planned.parts.first.flatMap(NoteLineID.init(letters:)) : nil
      )
    )
  }
}

extension PlanSituation {
  func difference(from expected: GoneExpectation, in plan: Plan, now: Instant) -> String? {
    let ground = expected.followUp.planning.ground
    if plan.touches.contains(where: { $0.ground == ground }) {
      return "line \(expected.line.number): it is planned"
    }
    let sentence = playbook.withdrawalSentence(
      for: expected.followUp,
      in: facts,
      plan: plan,
      now: now
    )
    if sentence == expected.reason { return nil }
    return "line \(expected.line.number): gone because \(sentence)"
  }

  /// Whether "no answer" is suggested for the last application, and since when nothing came.
  func difference(fromSilenceSince expected: CalendarDay?, now: Instant) -> String? {
    guard let application = facts.applications.last else { return "no application" }
    let since = playbook.suggestsNoAnswer(for: application, today: playbook.calendar.day(of: now))
    return since == expected ? nil : "no answer since \(since?.iso ?? "never")"
  }
}
