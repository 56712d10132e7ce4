/// Makes touches of a case into what the guard sees of them.
struct GuardedTouchMaking {
  private let playbook: Playbook
  private var companies: [ApplicationID: Company] = [:]
  private var ends: [InterviewID: Instant] = [:]
  /// The last day on which an application that a person has a part in was rejected or got an offer.
  private var outcomeDays: [PersonID: CalendarDay] = [:]

  private struct Company {
    let name: String
    let folded: String
  }

  init(_ playbook: Playbook, facts: CaseFacts) {
    self.playbook = playbook
    for application in facts.applications {
      let company = application.application.company
      companies[application.id] = Company(name: company, folded: company.folded)
      for round in application.interviews { ends[round.interview.id] = round.interview.end }
      noteOutcome(of: application)
    }
  }

  private mutating func noteOutcome(of application: ApplicationFacts) {
    let answers = application.outcomes.filter { $0.outcome == .rejected || $0.outcome == .offer }
    guard let last = answers.last else { return }
    let day = playbook.calendar.day(of: last.at)
    for person in application.everybody {
      outcomeDays[person] = max(day, outcomeDays[person] ?? day)
    }
  }

  func touch(_ wish: PlanWish, on day: CalendarDay) -> GuardedTouch {
    touch(
      applicationID: wish.applicationID,
      interviewID: wish.interviewID,
      personID: wish.personID,
      kind: wish.kind,
      channel: wish.channel,
      day: day
    )
  }

  func touch(_ planned: PlannedTouch) -> GuardedTouch {
    touch(
      applicationID: planned.applicationID,
      interviewID: planned.interviewID,
      personID: planned.personID,
      kind: planned.kind,
      channel: planned.channel,
      day: planned.due
    )
  }

  /// On a day of its own choice.
  func touch(_ followUp: FollowUp, on day: CalendarDay) -> GuardedTouch {
    touch(
      applicationID: followUp.applicationID,
      interviewID: followUp.interviewID,
      personID: followUp.personID,
      kind: followUp.kind,
      channel: followUp.channel,
      day: day
    )
  }

  /// Nil of what was skipped.
  func touch(_ fact: TouchFacts) -> GuardedTouch? {
    switch fact.followUp.state {
    case .planned: return touch(fact.followUp, on: fact.followUp.due)
    case .sent(let at):
      var sent = touch(fact.followUp, on: playbook.calendar.day(of: at))
      sent.isSent = true
      sent.repliedOn = fact.lastReplyAt.map(playbook.calendar.day(of:))
      return sent
    case .skipped: return nil
    }
  }

  func touch(
    applicationID: ApplicationID,
    interviewID: InterviewID?,
    personID: PersonID?,
    kind: FollowUpKind,
    channel: Channel,
    day: CalendarDay
  ) -> GuardedTouch {
    GuardedTouch(
      personID: personID,
      applicationID: applicationID,
      company: companies[applicationID]?.folded ?? "",
      companyName: companies[applicationID]?.name ?? "",
      interviewID: interviewID,
      kind: kind,
      channel: channel,
      day: day,
      timelyThrough: kind == .thankYou ? timelyThrough(interviewID) : nil,
      outcomeOn: personID.flatMap { outcomeDays[$0] },
      businessDaysBetween: kind == .toldYouSo ? playbook.rules.toldYouSo.businessDaysBetween : nil
    )
  }

  private func timelyThrough(_ interviewID: InterviewID?) -> CalendarDay? {
    interviewID.flatMap { ends[$0] }.map { end in
      playbook.calendar.day(of: end.adding(minutes: playbook.rules.thankYou.lateHours * 60))
    }
  }
}
