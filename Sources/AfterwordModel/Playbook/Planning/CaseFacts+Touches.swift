extension CaseFacts {
  var touches: [TouchFacts] { applications.flatMap(\.touches) }

  /// Follow-ups that the person planned or changed, and that are still to come.
  var plannedByHand: [TouchFacts] { touches.filter(\.isPlanned) }

  /// Those of them whose ground is gone, or that an outcome ended, with the sentence that says why.
  func withdrawn(in context: PlanningContext) -> [FollowUpID: String] {
    var sentences: [FollowUpID: String] = [:]
    for application in applications {
      for touch in application.touches where touch.isPlanned {
        sentences[touch.followUp.id] = Withdrawal.sentence(
          for: touch.followUp,
          in: application,
          context: context
        )
      }
    }
    return sentences
  }

  func leavingOut(_ followUps: Set<FollowUpID>) -> CaseFacts {
    guard !followUps.isEmpty else { return self }
    var facts = self
    for index in facts.applications.indices {
      facts.applications[index].touches.removeAll { followUps.contains($0.followUp.id) }
    }
    return facts
  }
}

extension ApplicationFacts {
  var id: ApplicationID { application.id }

  /// Everybody who has a role in it or took part in a round.
  var everybody: Set<PersonID> {
    Set(roles.map(\.personID)).union(interviews.flatMap(\.people))
  }
}
