/// Thanks after a rejection that followed a real conversation, asking for advice.
public struct RejectedRule: Sendable, Hashable {
  public var isOn = true
  /// Hours after the outcome was set.
  public var dueHours = 24
}

extension RejectedRule: PlaybookRule {
  static let name = RuleName.rejected

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    guard let ending = application.ending, ending.outcome == .rejected,
      !application.hasTouchSinceItsEnd(of: .rejectionReply)
    else { return [] }
    let people = ChoosingPeople(application, people: context.facts.people, metBy: ending.at)
    guard let person = people.bestKnown,
      let round = application.lastInterview(with: person, by: ending.at)
    else { return [] }
    let dueAt = ending.at.adding(minutes: dueHours * 60)
    let talked = context.words(context.day(of: round), at: ending.at)
    let said = context.words(context.day(of: ending.at), at: ending.at)
    return [
      PlanWish(
        ground: PlanGround(
          .rejected,
          [
            application.application.id.letters, String(ending.at.milliseconds), person.letters,
          ]
        ),
        applicationID: application.application.id,
        personID: person,
        kind: .rejectionReply,
        channel: people.channel(to: person),
        since: ending.at,
        day: context.day(of: dueAt),
        dueAt: dueAt,
        earliestAt: ending.at,
        note: "thanks, and a request for advice",
        reason: """
          \(application.application.company) said no on \(said), and you talked with \(context.name(person)) on \
          \(talked); thanks within a day keep the door open, and asking for advice makes you seem \
          more competent, not less
          """,
        source: "Brooks, Gino, Schweitzer, Management Science, 2015"
      )
    ]
  }
}
