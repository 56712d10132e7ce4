extension Playbook {
  /// All that counts for the guard: what was sent, what the person has planned, and the plan.
  public func guardedTouches(of facts: CaseFacts, plan: Plan) -> [GuardedTouch] {
    let making = GuardedTouchMaking(self, facts: facts)
    return facts.leavingOut(Set(plan.withdrawn.keys)).touches.compactMap { making.touch($0) }
      + plan.touches.map { making.touch($0) }
  }

  /// A follow-up on a day, as the guard sees it.
  public func guardedTouch(
    of followUp: FollowUp,
    on day: CalendarDay,
    in facts: CaseFacts
  ) -> GuardedTouch {
    GuardedTouchMaking(self, facts: facts).touch(followUp, on: day)
  }

  /// What the guard says of a touch on its day, among all that was sent and is planned.
  public func verdict(
    for touch: GuardedTouch,
    in facts: CaseFacts,
    plan: Plan = Plan()
  ) -> Verdict {
    cadence.verdict(
      on: touch,
      among: guardedTouches(of: facts, plan: plan),
      person: touch.personID.flatMap { facts.people[$0] },
      calendar: calendar
    )
  }

  /// What the guard says of a follow-up on a day; it is not in its own way, whether it is a fact or
  /// stands in the plan. Before the first day of its rule it is early, as it is when it is sent then.
  public func verdict(
    of followUp: FollowUp,
    on day: CalendarDay,
    in facts: CaseFacts,
    plan: Plan
  ) -> Verdict {
    var others = plan
    others.touches.removeAll { $0.ground == followUp.planning.ground }
    let verdict = verdict(
      for: guardedTouch(of: followUp, on: day, in: facts),
      in: facts.leavingOut([followUp.id]),
      plan: others
    )
    guard verdict.standing == .fine, let planned = plan.touch(for: followUp),
      day < planned.earliest
    else { return verdict }
    return Verdict(.early(until: planned.earliest), reasons: [.ofItsRule(planned.reason)])
  }
}

extension Plan {
  /// As the playbook has planned it; nil if the person has made something else of it.
  fileprivate func touch(for followUp: FollowUp) -> PlannedTouch? {
    touches.first { touch in
      touch.ground == followUp.planning.ground && touch.kind == followUp.kind
        && touch.personID == followUp.personID
    }
  }
}
