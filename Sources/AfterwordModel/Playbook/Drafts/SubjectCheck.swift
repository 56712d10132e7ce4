/// An e-mail has a subject.
enum SubjectCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    guard draft.channel == .email else { return [] }
    return draft.draft.subject?.isEmpty ?? true ? [.noSubject] : []
  }
}
