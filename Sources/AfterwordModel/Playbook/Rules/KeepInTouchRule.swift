/// The slow relationship with one person after the end.
public struct KeepInTouchRule: Sendable, Hashable {
  public var isOn = true
  /// Days after the outcome.
  public var firstDays = 35
  /// Days from one to the next.
  public var everyDays = 90
}

extension KeepInTouchRule: PlaybookRule {
  static let name = RuleName.keepInTouch

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    guard let ending = application.ending, ending.outcome.allows(.keepInTouch),
      let series = KeepInTouchSeries(of: application, endedAt: ending.at),
      let person = series.person(in: context),
      !series.isInTouchElsewhere(with: person, in: context)
    else { return [] }
    let day =
      series.lastSent.map { context.day(of: $0).adding(days: everyDays) }
      ?? context.day(of: ending.at).adding(days: firstDays)
    return [
      PlanWish(
        ground: PlanGround(
          .keepInTouch,
          [application.application.id.letters, person.letters, String(series.count + 1)]
        ),
        applicationID: application.application.id,
        personID: person,
        kind: .keepInTouch,
        channel: ChoosingPeople(application, in: context).channel(to: person),
        since: series.since,
        day: day,
        note: "with a reason: advice you acted on, their news, the role open again",
        reason: reason(for: series, name: context.name(person), in: application, context)
      )
    ]
  }

  private func reason(
    for series: KeepInTouchSeries,
    name: String,
    in application: ApplicationFacts,
    _ context: PlanningContext
  ) -> String {
    let company = application.application.company
    if let last = series.lastSent {
      let day = context.words(context.day(of: last), at: last)
      return "You last kept in touch with \(name) of \(company) on \(day); \(everyDays) days on is "
        + "seldom enough to be welcome"
    }
    let day = context.words(context.day(of: series.endedAt), at: series.endedAt)
    return "Your application at \(company) ended on \(day); \(name) may have another opening, and "
      + "\(firstDays) days on a message is no reaction to it any more"
  }
}
