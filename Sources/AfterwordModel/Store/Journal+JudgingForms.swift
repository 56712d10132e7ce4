internal import GRDB

extension Journal {
  /// What the guard says of a touch as it is being planned, changed or sent.
  public func verdict(on question: VerdictQuestion, at now: Moment) throws(JournalError) -> Verdict
  {
    try read { database in
      let writing = ChangeWriting(database: database, now: now.instant)
      let followUp = try writing.followUp(meantBy: question)
      let nodes = [followUp.applicationID.letters, followUp.personID?.letters].compactMap(\.self)
      var (facts, plan) = try plannedCase(of: Set(nodes), in: database, at: now)
      if question.followUpID == nil { plan = plan.leavingOut(whatIsTakenOverBy: followUp) }
      return playbook.verdict(of: followUp, on: question.day, in: facts, plan: plan)
    }
  }
}

extension ChangeWriting {
  /// The follow-up that would be there if it were made as it is asked about.
  fileprivate func followUp(meantBy question: VerdictQuestion) throws -> FollowUp {
    var followUp =
      try question.followUpID.map { try known($0).followUp }
      ?? FollowUp(
        id: FollowUpID(at: now),
        applicationID: question.applicationID,
        interviewID: question.interviewID,
        kind: question.kind,
        channel: question.channel,
        due: question.day
      )
    followUp.kind = question.kind
    followUp.channel = question.channel
    followUp.personID = try person(meantBy: question)
    return followUp
  }

  /// Nil of somebody whom the journal does not know yet.
  private func person(meantBy question: VerdictQuestion) throws -> PersonID? {
    if question.personID != nil || question.personName.isEmpty { return question.personID }
    return try personMeant(by: question.personName, in: known(question.applicationID))
  }
}
