extension Playbook {
  /// What is to be planned, as things are. The same facts give the same plan whenever it is made, but
  /// for interviews that have ended by `now`.
  public func plan(_ facts: CaseFacts, now: Instant) -> Plan {
    let told = context(facts, now: now)
    let withdrawn = facts.withdrawn(in: told)
    let facts = facts.leavingOut(Set(withdrawn.keys))
    let context = withdrawn.isEmpty ? told : context(facts, now: now)
    let wanted = rules.wishes(in: context)
    let outOfDate = wanted.outOfDate(in: context)
    let wishes = wanted.filter { outOfDate[$0.ground] == nil }
      .sorted(by: PlanWish.hasItsTurnBefore)
    var placing = WishPlacing(self, facts: facts)
    placing.place(wishes.oncePerPerson().unsettled(in: facts))
    return Plan(
      touches: placing.placed.sorted { ($0.due, $0.ground) < ($1.due, $1.ground) },
      earliest: placing.firstFineDays(of: facts.plannedByHand, wishes: wishes),
      withdrawn: withdrawn,
      declined: placing.declined.merging(outOfDate) { guarded, _ in guarded }
    )
  }

  func context(_ facts: CaseFacts, now: Instant) -> PlanningContext {
    PlanningContext(facts: facts, now: now, calendar: calendar, rules: rules, dayOrder: dayOrder)
  }
}

extension PlanWish {
  fileprivate static func hasItsTurnBefore(_ left: PlanWish, _ right: PlanWish) -> Bool {
    (left.day, left.ground.rule.turn, left.ground) < (
      right.day, right.ground.rule.turn, right.ground
    )
  }
}

extension RuleName {
  /// Its place in the order of the rules.
  fileprivate var turn: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
