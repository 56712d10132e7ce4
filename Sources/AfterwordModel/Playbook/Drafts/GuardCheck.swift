/// What the guard says of sending it today, where that is not fine.
enum GuardCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    let verdict = draft.facts.verdict
    return verdict.standing == .fine ? [] : [.guarded(verdict)]
  }
}
