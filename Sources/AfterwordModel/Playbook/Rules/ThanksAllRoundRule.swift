/// Thanks to everybody who helped, after an offer or a withdrawal.
public struct ThanksAllRoundRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the outcome was set.
  public var businessDays = 2
}

extension ThanksAllRoundRule: PlaybookRule {
  static let name = RuleName.thanksAllRound

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    guard let ending = application.ending, ending.outcome.allows(.thanksAllRound) else { return [] }
    let people = ChoosingPeople(application, people: context.facts.people, metBy: ending.at)
    let day = context.calendar.adding(businessDays: businessDays, to: context.day(of: ending.at))
    return people.helpers.filter { person in
      !application.hasTouchSinceItsEnd(of: .thanksAllRound, to: person)
    }.map { person in
      PlanWish(
        ground: PlanGround(
          .thanksAllRound,
          [
            application.application.id.letters, String(ending.at.milliseconds), person.letters,
          ]
        ),
        applicationID: application.application.id,
        personID: person,
        kind: .thanksAllRound,
        channel: people.channel(to: person),
        since: ending.at,
        day: day,
        earliestDay: context.day(of: ending.at),
        reason: reason(to: person, ending, in: application, context)
      )
    }
  }

  private func reason(
    to person: PersonID,
    _ ending: OutcomeChange,
    in application: ApplicationFacts,
    _ context: PlanningContext
  ) -> String {
    let company = application.application.company
    let name = context.name(person)
    let day = context.words(context.day(of: ending.at), at: ending.at)
    let help =
      application.lastInterview(with: person, by: ending.at).map { round in
        "interviewed you on \(context.words(context.day(of: round), at: ending.at))"
      } ?? "referred you"
    return ending.outcome == .offer
      ? "\(name) \(help), and \(company) made you an offer on \(day)"
      : "\(name) \(help), and should hear from you that you withdrew from \(company) on \(day)"
  }
}
