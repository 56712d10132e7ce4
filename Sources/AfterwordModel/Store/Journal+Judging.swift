internal import GRDB

extension Journal {
  /// What the guard says of writing to somebody on a day. Without an application, the one counts in
  /// which they have a part: an open one, else the newest.
  public func verdict(
    personID: PersonID?,
    applicationID: ApplicationID?,
    kind: FollowUpKind,
    channel: Channel,
    on day: CalendarDay,
    at now: Moment
  ) throws(JournalError) -> Verdict {
    let nodes = [personID?.letters, applicationID?.letters].compactMap(\.self)
    return try read { database in
      let planned = try plannedCase(of: Set(nodes), in: database, at: now)
      let application = applicationID ?? personID.flatMap(planned.facts.application(of:))
      guard let application else { return Verdict(.fine) }
      let followUp = FollowUp(
        id: FollowUpID(at: now.instant),
        applicationID: application,
        personID: personID,
        kind: kind,
        channel: channel,
        due: day
      )
      return playbook.verdict(
        of: followUp,
        on: day,
        in: planned.facts,
        plan: planned.plan.leavingOut(whatIsTakenOverBy: followUp)
      )
    }
  }

  /// What the guard says of a follow-up on a day.
  public func verdict(of id: FollowUpID, on day: CalendarDay, at now: Moment) throws(JournalError)
    -> Verdict
  {
    try read { database in
      guard let detail = try database.followUpDetails(where: "followUp.id = ?", [id]).first else {
        throw JournalError.notFound(id.letters)
      }
      let nodes: Set = [detail.followUp.applicationID.letters]
      let planned = try plannedCase(of: nodes, in: database, at: now)
      return playbook.verdict(
        of: detail.followUp,
        on: day,
        in: planned.facts,
        plan: planned.plan
      )
    }
  }

  typealias PlannedCase = (facts: CaseFacts, plan: Plan)

  func plannedCase(of nodes: Set<String>, in database: Database, at now: Moment) throws
    -> PlannedCase
  {
    let planning = try planKeeping(database, at: now)
    let facts = try planning.facts(of: database.caseMembers(of: nodes))
    return (facts, try planning.plan(facts))
  }
}

extension CaseFacts {
  fileprivate func application(of person: PersonID) -> ApplicationID? {
    let theirs = applications.filter { $0.hasPart(person) }
    return (theirs.last(where: \.isOpen) ?? theirs.last)?.id
  }
}

extension Plan {
  /// Planning by hand what is planned already is no second touch.
  func leavingOut(whatIsTakenOverBy followUp: FollowUp) -> Plan {
    var plan = self
    plan.touches.removeAll { touch in
      touch.kind == followUp.kind && touch.personID == followUp.personID
        && touch.applicationID == followUp.applicationID
    }
    return plan
  }
}
