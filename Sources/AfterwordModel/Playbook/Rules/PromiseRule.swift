/// What the person promised, on its day.
public struct PromiseRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the interview, where the line names no day.
  public var businessDays = 1
}

extension PromiseRule: PlaybookRule {
  static let name = RuleName.promise

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    guard application.isOpen else { return [] }
    return application.interviews.flatMap { round in
      round.promises.filter { $0.by == .me }
        .map { wish(for: $0, of: round, in: application, context) }
    }
  }

  private func wish(
    for promise: Promise,
    of round: InterviewFacts,
    in application: ApplicationFacts,
    _ context: PlanningContext
  ) -> PlanWish {
    let person = recipient(of: promise, from: round, in: application, context)
    let dayAfter = context.calendar.adding(
      businessDays: businessDays,
      to: context.day(of: round.interview.end)
    )
    let quote = LineQuote(promise.text)
    return PlanWish(
      ground: PlanGround(.promise, [promise.id.letters]),
      applicationID: application.application.id,
      interviewID: round.interview.id,
      personID: person,
      lineID: promise.id,
      kind: .promise,
      channel: ChoosingPeople(application, in: context).channel(to: person),
      since: round.interview.start.instant,
      toldAt: round.toldAt,
      day: promise.due ?? dayAfter,
      earliestDay: min(context.day(of: round.interview.end), promise.due ?? dayAfter),
      note: quote.text,
      reason: reason(
        for: promise,
        to: person.map(context.name) ?? application.application.company,
        of: round,
        context
      )
    )
  }

  /// Whom the line names; where it names nobody, HR of that round or the only one who took part.
  private func recipient(
    of promise: Promise,
    from round: InterviewFacts,
    in application: ApplicationFacts,
    _ context: PlanningContext
  ) -> PersonID? {
    let named = NamedPerson(
      in: promise.text,
      participants: round.people,
      others: application.roles.map(\.personID),
      people: context.facts.people
    )
    switch named {
    case .somebody(let person): return person
    case .stranger: return nil
    case .nobody:
      let hr = round.people.first { application.role(of: $0)?.kind == .hr }
      return hr ?? (round.people.count == 1 ? round.people.first : nil)
    }
  }

  private func reason(
    for promise: Promise,
    to whom: String,
    of round: InterviewFacts,
    _ context: PlanningContext
  ) -> String {
    let day = context.day(of: round.interview)
    let promised =
      "You promised \(whom) on \(day.words(today: day)): \(LineQuote(promise.text).quoted)"
    guard let due = promise.due else {
      return "\(promised); it names no day, and the next business day is a good one"
    }
    guard !context.calendar.isBusinessDay(due) else { return promised }
    return "\(promised); \(due.words(today: day)) is no business day, but it is the promised one"
  }
}
