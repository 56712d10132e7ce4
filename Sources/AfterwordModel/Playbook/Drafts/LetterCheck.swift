/// A letter fits its page, and comes before they decide.
enum LetterCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    guard draft.channel == .letter else { return [] }
    return length(of: draft) + arrival(of: draft)
  }

  private static func length(of draft: CheckedDraft) -> [DraftWarning] {
    let letter = LetterLayout.pages(
      of: draft.draft,
      sender: draft.limits.sender,
      to: draft.facts.person,
      company: draft.facts.application.company,
      paper: draft.limits.paper,
      day: draft.facts.today
    )
    return letter.overflow > 0 ? [.longerThanPage(lines: letter.overflow)] : []
  }

  private static func arrival(of draft: CheckedDraft) -> [DraftWarning] {
    guard let promised = draft.facts.promisedDay, draft.facts.application.outcome == .open,
      mattersBeforehand.contains(draft.kind)
    else { return [] }
    let arrival = draft.facts.today.adding(days: draft.limits.letterDays)
    return arrival > promised ? [.arrivesLate(arrival, promised: promised)] : []
  }

  /// What may still bear on the decision.
  private static let mattersBeforehand: Set<FollowUpKind> = [
    .thankYou, .promise, .toldYouSo, .custom,
  ]
}
