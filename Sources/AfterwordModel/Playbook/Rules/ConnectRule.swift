/// An invitation on LinkedIn to somebody who was met.
public struct ConnectRule: Sendable, Hashable {
  public var isOn = true
  /// Days after the interview, for recruiters and for whoever agreed to it.
  public var days = 1
  /// Days after the outcome, for everybody else.
  public var daysAfterOutcome = 1
  /// Characters that the note of an invitation may have: 200, or 300 with a premium account.
  public var noteLimit = 200
}

extension ConnectRule: PlaybookRule {
  static let name = RuleName.connect

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    var seen: Set<PersonID> = []
    return application.endedInterviews(by: context.now).flatMap { round in
      round.people.filter { seen.insert($0).inserted }.compactMap(context.person)
        .filter { $0.mayBeInvited && !context.invited.contains($0.id) }
        .compactMap { invitation(to: $0, metIn: round, of: application, in: context) }
    }
  }

  /// Nil while it has to wait for an outcome.
  private func invitation(
    to person: Person,
    metIn round: InterviewFacts,
    of application: ApplicationFacts,
    in context: PlanningContext
  ) -> PlanWish? {
    let isSoon = person.agreedToLinkedIn || application.role(of: person.id)?.kind == .hr
    guard let since = isSoon ? round.interview.end : application.ending?.at else { return nil }
    let date = context.words(context.day(of: round.interview), at: since)
    return PlanWish(
      ground: PlanGround(Self.name, [application.id.letters, person.id.letters]),
      applicationID: application.id,
      personID: person.id,
      kind: .connect,
      channel: .linkedin,
      since: since,
      toldAt: application.told(of: person.id, in: round),
      day: context.day(of: since).adding(days: isSoon ? days : daysAfterOutcome),
      reason: "You met \(person.name) on \(date), and \(occasion(person, isSoon, application))",
      isOncePerPerson: true
    )
  }

  private func occasion(
    _ person: Person,
    _ isSoon: Bool,
    _ application: ApplicationFacts
  ) -> String {
    if person.agreedToLinkedIn { return "an invitation on LinkedIn was said to be welcome" }
    if isSoon { return "recruiters are used to being invited on LinkedIn" }
    let company = application.application.company
    return "once \(company) has an outcome, an invitation on LinkedIn puts no pressure on anybody"
  }
}

extension Person {
  fileprivate var mayBeInvited: Bool { !wishes.doNotContact && !wishes.isEmailOnly }
}
