/// Asking how things stand, twice at most.
public struct StatusCheckRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the day that they named.
  public var businessDaysAfterPromise = 2
  /// Business days after the interview, where they named none.
  public var businessDays = 6
  /// The same after a final round.
  public var businessDaysAfterFinal = 8
  /// Days from the first to the second.
  public var secondDays = 7
}

extension StatusCheckRule: PlaybookRule {
  static let name = RuleName.statusCheck

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    let sent = application.touches(of: .statusCheck).filter { $0.sentAt != nil }
    guard application.isOpen, application.interviewAhead(at: context.now) == nil,
      let last = application.endedInterviews(by: context.now).last,
      sent.count < NoAnswerRule.statusChecks, !application.hasOnePlannedByHand
    else { return [] }
    let patience = StatusPatience(after: last, of: application, rule: self, in: context)
    let moment = moment(
      after: sent.last,
      of: application,
      patience: patience,
      last: last,
      context
    )
    let wishes = recipients(in: application, context).map {
      wish(to: $0, at: moment, number: sent.count + 1, in: application, context)
    }
    guard var first = wishes.first else { return [] }
    first.instead = Array(wishes.dropFirst())
    return [first]
  }

  /// The best first; nobody in particular where nobody is known.
  private func recipients(
    in application: ApplicationFacts,
    _ context: PlanningContext
  ) -> [PersonID?] {
    let people = ChoosingPeople(application, in: context).forStatus
    let areUnwelcome = application.everybody.contains {
      context.person($0)?.wishes.doNotContact == true
    }
    return people.isEmpty && !areUnwelcome ? [nil] : people
  }

  /// When to ask, and why then.
  private struct Moment {
    let day: CalendarDay
    let since: Instant
    var toldAt: Instant?
    let reason: String
  }

  /// A second question comes a week after the first, or later if something has happened since.
  private func moment(
    after first: TouchFacts?,
    of application: ApplicationFacts,
    patience: StatusPatience,
    last: InterviewFacts,
    _ context: PlanningContext
  ) -> Moment {
    guard let first, let sentAt = first.sentAt else {
      return Moment(
        day: patience.day,
        since: last.interview.end,
        toldAt: last.toldAt,
        reason: patience.reason
      )
    }
    let asked = context.day(of: sentAt)
    let day = context.calendar.nextBusinessDay(onOrAfter: asked.adding(days: secondDays))
    guard day >= patience.day else {
      return Moment(day: patience.day, since: sentAt, reason: patience.reason)
    }
    let whom = first.followUp.personID.map(context.name) ?? application.application.company
    let reason = """
      You asked \(whom) on \(asked.words(today: asked)); one more question \(secondDays) days later is \
      fine, and then it rests
      """
    return Moment(day: day, since: sentAt, reason: reason)
  }

  private func wish(
    to person: PersonID?,
    at moment: Moment,
    number: Int,
    in application: ApplicationFacts,
    _ context: PlanningContext
  ) -> PlanWish {
    PlanWish(
      ground: PlanGround(Self.name, [application.id.letters, String(number)]),
      applicationID: application.id,
      personID: person,
      kind: .statusCheck,
      channel: ChoosingPeople(application, in: context).channel(to: person),
      since: moment.since,
      toldAt: moment.toldAt,
      day: moment.day,
      reason: moment.reason,
      source: "Accountemps survey, 2018"
    )
  }
}

extension ApplicationFacts {
  /// The person has planned to ask, whoever it is.
  fileprivate var hasOnePlannedByHand: Bool {
    touches(of: .statusCheck).contains { $0.isPlanned && $0.followUp.planning.ground == nil }
  }
}
