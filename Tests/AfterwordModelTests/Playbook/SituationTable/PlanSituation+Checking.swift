import AfterwordModel
import Testing

extension PlanSituation {
  /// Everything that differs from what is said under `plan`, in words; empty if nothing does.
  func differences() -> [String] {
    guard let now else { return ["it has no now"] }
    let plan = playbook.plan(facts, now: now)
    return differencesOfTouches(in: plan) + differencesOfWithdrawals(in: plan)
      + expectations.compactMap { difference(from: $0, in: plan, now: now) }
      + plan.touches.compactMap { objection(to: $0, in: plan) }
  }

  private func differencesOfTouches(in plan: Plan) -> [String] {
    var left = plan.touches
    var missing: [String] = []
    for case .planned(let expectation) in expectations {
      if let index = left.firstIndex(where: expectation.isMet) {
        left.remove(at: index)
      } else {
        missing.append("not planned: \(words(expectation))")
      }
    }
    return missing + left.map { "planned besides: \(words($0))" }
  }

  private func differencesOfWithdrawals(in plan: Plan) -> [String] {
    var left = plan.withdrawn
    var missing: [String] = []
    for case .withdrawn(let touch, let reason) in expectations {
      let found = left.first { id, sentence in
        name(of: id) == touch && sentence.contains(reason) && sentence.hasSuffix(".")
      }
      if let found {
        left[found.key] = nil
      } else {
        missing.append("not withdrawn: \(words(touch)), because \(reason)")
      }
    }
    return missing + left.values.map { "withdrawn besides: \($0)" }
  }

  private func difference(from expectation: SituationExpectation, in plan: Plan, now: Instant)
    -> String?
  {
    switch expectation {
    case .planned, .withdrawn: return nil
    case .nothing: return plan.touches.isEmpty ? nil : "something is planned"
    case .byHand(let touch, let earliest):
      let found = plan.earliest.filter { name(of: $0.key) == touch }
      if found.values.contains(earliest) { return nil }
      let days = found.values.map { $0?.iso ?? "enough" }
      return "earliest of \(words(touch)): \(days.joined(separator: " "))"
    case .verdict(let expected): return difference(from: expected, in: plan)
    case .gone(let expected): return difference(from: expected, in: plan, now: now)
    case .noAnswer(let since): return difference(fromSilenceSince: since, now: now)
    }
  }

  private func difference(from expected: VerdictExpectation, in plan: Plan) -> String? {
    guard let applicationID = facts.applications.last?.application.id,
      let id = FollowUpID(letters: String(repeating: "z", count: 32))
    else { return "no application" }
    let followUp = FollowUp(
      id: id,
      applicationID: applicationID,
      personID: expected.touch.personID,
      kind: expected.touch.kind,
      channel: expected.channel,
      due: expected.day
    )
    let verdict = playbook.verdict(of: followUp, on: expected.day, in: facts, plan: plan)
    let sentences = verdict.reasons.map(\.sentence)
    let isSaid = expected.reason.map { part in sentences.contains { $0.contains(part) } } ?? true
    if verdict.standing == expected.standing, isSaid { return nil }
    return "line \(expected.line.number): the verdict is \(verdict.standing): \(sentences)"
  }

  /// The guard calls fine what is planned, and says so with everything else in its place.
  private func objection(to touch: PlannedTouch, in plan: Plan) -> String? {
    guard touch.reason.hasSuffix("."), !touch.reason.hasSuffix(".."), touch.reason.count > 20 else {
      return "no sentence: \(touch.reason)"
    }
    guard let id = FollowUpID(letters: String(repeating: "z", count: 32)) else { return "no id" }
    let followUp = FollowUp(
      id: id,
      applicationID: touch.applicationID,
      interviewID: touch.interviewID,
      personID: touch.personID,
      kind: touch.kind,
      channel: touch.channel,
      due: touch.due,
      planning: FollowUp.Planning(ground: touch.ground, isByHand: false)
    )
    let verdict = playbook.verdict(of: followUp, on: touch.due, in: facts, plan: plan)
    if verdict.standing == .fine { return nil }
    return "the guard says \(verdict.standing) of \(words(touch))"
  }
}

extension PlanSituation {
  private func name(of id: FollowUpID) -> TouchName? {
    let touch = facts.applications.flatMap(\.touches).first { $0.followUp.id == id }
    return touch.map { TouchName(kind: $0.followUp.kind, personID: $0.followUp.personID) }
  }

  private func words(_ touch: TouchName) -> String {
    let name = touch.personID.flatMap { facts.people[$0]?.name } ?? "nobody"
    return "\(touch.kind.rawValue) → \(name)"
  }

  private func words(_ expectation: PlannedExpectation) -> String {
    "\(words(expectation.touch)), due \(expectation.due.weekday.short) \(expectation.due.iso), "
      + "earliest \(expectation.earliest.iso), by \(expectation.channel.rawValue), "
      + "because \(expectation.reason)"
  }

  private func words(_ touch: PlannedTouch) -> String {
    let name = TouchName(kind: touch.kind, personID: touch.personID)
    let time = touch.dueAt.flatMap { LocalTime($0, zone: zone)?.clock }.map { " \($0)" } ?? ""
    let earliest = touch.earliest
    return "\(words(name)), due \(touch.due.weekday.short) \(touch.due.iso)\(time), "
      + "earliest \(earliest.weekday.short) \(earliest.iso), by \(touch.channel.rawValue), "
      + "note \"\(touch.note)\", source \"\(touch.source)\", because \"\(touch.reason)\""
  }
}
