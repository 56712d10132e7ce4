/// A neutral message when they did not come.
public struct NoShowRule: Sendable, Hashable {
  public var isOn = true
  /// Minutes after the start.
  public var minutes = 15
}

extension NoShowRule: PlaybookRule {
  static let name = RuleName.noShow

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    guard application.isOpen else { return [] }
    return application.interviews.filter { round in
      round.interview.isNoShow && application.interview(startingAfter: round) == nil
    }.map { wish(for: $0, in: application, context) }
  }

  private func wish(
    for round: InterviewFacts,
    in application: ApplicationFacts,
    _ context: PlanningContext
  ) -> PlanWish {
    let people = ChoosingPeople(application, in: context)
    let person = people.contact(forMissed: round)
    let start = round.interview.start
    let dueAt = start.instant.adding(minutes: minutes)
    return PlanWish(
      ground: PlanGround(.noShow, [round.interview.id.letters]),
      applicationID: application.application.id,
      interviewID: round.interview.id,
      personID: person,
      kind: .noShow,
      channel: people.channel(to: person),
      since: start.instant,
      toldAt: round.toldAt,
      day: context.day(of: dueAt),
      dueAt: dueAt,
      earliestAt: dueAt,
      note: "neutral, with times that suit you",
      reason: """
        Nobody of \(application.application.company) came to \(round.interview.round) on \
        \(start.local.words(today: start.local.day)); \(minutes) minutes after the start a neutral \
        message that offers new times is right
        """
    )
  }
}
