import AfterwordModel

/// What the playbook promises of every plan. Each part returns a sentence for each breach.
struct PlanPromises {
  let history: RandomHistory
  let plan: Plan

  private var facts: CaseFacts { history.facts }

  var breaches: [String] {
    CountedCadence(facts, plan: plan, calendar: history.playbook.calendar).breaches
      + plan.touches.flatMap { touch in
        (days(of: touch) + words(of: touch) + wishes(about: touch) + ground(of: touch))
          .map { "\(touch.ground.text): \($0)" }
      } + grounds + decisions
  }

  private func application(of touch: PlannedTouch) -> ApplicationFacts? {
    facts.applications.first { $0.application.id == touch.applicationID }
  }
}

extension PlanPromises {
  private func days(of touch: PlannedTouch) -> [String] {
    let calendar = history.playbook.calendar
    var breaches: [String] = []
    if touch.due < touch.earliest {
      breaches.append("due on \(touch.due.iso), and fine from \(touch.earliest.iso) only")
    }
    if let dueAt = touch.dueAt, calendar.day(of: dueAt) != touch.due {
      breaches.append("due at another day's hour")
    }
    if let earliestAt = touch.earliestAt {
      if touch.dueAt.map({ earliestAt > $0 }) ?? false { breaches.append("due before its time") }
      if calendar.day(of: earliestAt) < touch.earliest { breaches.append("its hour is too early") }
    }
    return breaches
  }

  private func words(of touch: PlannedTouch) -> [String] {
    var names = facts.people.values.map(\.name)
    if let company = application(of: touch)?.application.company { names.append(company) }
    var breaches: [String] = []
    if !names.contains(where: touch.reason.contains) {
      breaches.append("its reason names nobody: \(touch.reason)")
    }
    if !touch.reason.hasSuffix(".") || touch.reason.hasSuffix("..") {
      breaches.append("its reason does not end with a full stop: \(touch.reason)")
    }
    if touch.reason.first?.isLowercase ?? true { breaches.append("begins small: \(touch.reason)") }
    return breaches
  }

  /// The person's wishes are obeyed, and they have a part in the application.
  private func wishes(about touch: PlannedTouch) -> [String] {
    guard let id = touch.personID else { return [] }
    guard let person = facts.people[id] else { return ["to nobody known"] }
    var breaches: [String] = []
    if person.wishes.doNotContact { breaches.append("against \(person.name)'s wish") }
    if person.wishes.isEmailOnly, touch.channel != .email { breaches.append("not by e-mail") }
    if let day = person.wishes.notBefore, touch.due < day { breaches.append("before \(day.iso)") }
    return breaches
  }

  private func ground(of touch: PlannedTouch) -> [String] {
    guard let application = application(of: touch) else { return ["of no application"] }
    let outcome = application.application.outcome
    var breaches: [String] = []
    if !Self.kinds(after: outcome).contains(touch.kind) {
      breaches.append("planned for an application that is \(outcome)")
    }
    let round = application.interviews.first { $0.interview.id == touch.interviewID }
    if touch.kind == .thankYou {
      if round?.interview.isNoShow ?? true { breaches.append("for no round that took place") }
      if let end = round?.interview.end, end > history.now { breaches.append("before its end") }
    }
    return breaches
  }

  private static func kinds(after outcome: Outcome) -> Set<FollowUpKind> {
    switch outcome {
    case .open:
      Set(FollowUpKind.allCases).subtracting([.rejectionReply, .keepInTouch, .thanksAllRound])
    case .offer: [.thanksAllRound, .toldYouSo, .connect]
    case .rejected: [.rejectionReply, .keepInTouch, .toldYouSo, .connect]
    case .withdrawn: [.thanksAllRound, .keepInTouch, .toldYouSo, .connect]
    case .noAnswer: [.keepInTouch, .toldYouSo, .connect]
    }
  }

  /// A ground has one follow-up at most.
  private var grounds: [String] {
    let grounds = plan.touches.map(\.ground)
    var breaches = Set(grounds).count == grounds.count ? [] : ["two have the same ground"]
    for (ground, sentence) in plan.declined where grounds.contains(ground) || sentence.last != "." {
      breaches.append("\(ground.text) is declined and planned, or not told why: \(sentence)")
    }
    return breaches
  }

  /// What the person sent, skipped or changed stays as it is.
  private var decisions: [String] {
    let facts = facts.applications.flatMap(\.touches).map(\.followUp)
    let planned = Set(plan.touches.map(\.ground))
    let standing = facts.filter { plan.withdrawn[$0.id] == nil }
    var breaches = standing.compactMap(\.planning.ground).filter(planned.contains).map {
      "\($0.text) is planned again, though the person has decided"
    }
    for followUp in facts where followUp.state != .planned && plan.withdrawn[followUp.id] != nil {
      breaches.append("\(followUp.kind), \(followUp.state.word), is withdrawn")
    }
    let judged = standing.filter { $0.state == .planned }.map(\.id)
    if Set(judged) != Set(plan.earliest.keys) { breaches.append("a first fine day is missing") }
    for sentence in plan.withdrawn.values where !sentence.hasSuffix(".") {
      breaches.append("withdrawn without a sentence: \(sentence)")
    }
    return breaches
  }
}
