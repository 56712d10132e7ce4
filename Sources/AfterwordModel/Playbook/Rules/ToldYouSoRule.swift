/// An action on criticism is done: telling whoever said it.
public struct ToldYouSoRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after any other message to the same person, at least.
  public var businessDaysBetween = 5
}

extension ToldYouSoRule: PlaybookRule {
  static let name = RuleName.toldYouSo

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    application.interviews.flatMap { round in
      round.improvements.compactMap { wish(for: $0, of: round, in: application, context) }
    }
  }

  private func wish(
    for feedback: Feedback,
    of round: InterviewFacts,
    in application: ApplicationFacts,
    _ context: PlanningContext
  ) -> PlanWish? {
    guard let doneAt = feedback.doneAt, let speaker = round.speaker(of: feedback),
      context.person(speaker) != nil
    else { return nil }
    let quote = LineQuote(feedback.text)
    let said = context.words(context.day(of: round.interview), at: doneAt)
    let done = context.words(context.day(of: doneAt), at: doneAt)
    return PlanWish(
      ground: PlanGround(.toldYouSo, [feedback.id.letters]),
      applicationID: application.application.id,
      interviewID: round.interview.id,
      personID: speaker,
      lineID: feedback.id,
      kind: .toldYouSo,
      channel: ChoosingPeople(application, in: context).channel(to: speaker),
      since: doneAt,
      day: context.day(of: doneAt),
      note: quote.text,
      reason: """
        \(context.name(speaker)) said \(quote.quoted) on \(said), and you acted on it by \(done); a short message \
        with what came of it is welcome
        """,
      source: "Steve Dalton, on advice acted on"
    )
  }
}

extension InterviewFacts {
  /// Who said a line of its note: as the person told, else the only one who took part.
  func speaker(of feedback: Feedback) -> PersonID? {
    feedback.saidBy ?? (people.count == 1 ? people.first : nil)
  }
}

extension Feedback {
  /// When the action on it was done; nil unless it is.
  var doneAt: Instant? { action?.state == .done ? action?.doneAt : nil }
}
