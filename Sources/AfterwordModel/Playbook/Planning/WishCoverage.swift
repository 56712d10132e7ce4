extension [PlanWish] {
  /// Those about which the person has not decided yet, and which nothing planned by hand covers.
  func unsettled(in facts: CaseFacts) -> [PlanWish] {
    let touches = Dictionary(grouping: facts.touches, by: \.followUp.applicationID)
    return filter { wish in
      !(touches[wish.applicationID] ?? []).contains { wish.isSettled(by: $0) }
    }
  }

  /// Without those for somebody for whom an earlier one of them wants the same, where once is enough.
  func oncePerPerson() -> [PlanWish] {
    var seen: [FollowUpKind: Set<PersonID?>] = [:]
    return filter { wish in
      !wish.isOncePerPerson || seen[wish.kind, default: []].insert(wish.personID).inserted
    }
  }
}

extension PlanWish {
  fileprivate func isSettled(by touch: TouchFacts) -> Bool {
    touch.followUp.planning.ground == ground || isCovered(by: touch)
  }

  /// Whether the person does by hand what the wish is for. A promise is kept by itself alone.
  private func isCovered(by touch: TouchFacts) -> Bool {
    let followUp = touch.followUp
    guard followUp.planning.ground == nil, followUp.kind == kind, followUp.personID == personID,
      kind != .promise
    else { return false }
    if kind == .thankYou, let round = followUp.interviewID { return round == interviewID }
    return switch followUp.state {
    case .planned: touch.madeAt > since
    case .sent(let at): at > since
    case .skipped: false
    }
  }
}
