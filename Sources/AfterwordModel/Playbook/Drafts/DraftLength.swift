/// How long a message is, in what counts on its channel.
public enum DraftLength: Sendable, Hashable {
  /// Without the subject.
  case characters(Int, limit: Int)
  /// Without greeting and close; a letter has no limit but its page.
  case words(Int, limit: Int?)

  init(of draft: CheckedDraft) {
    let limits = draft.limits
    switch draft.channel {
    case .linkedin:
      // As forms of web pages do, in UTF-16 units
      // (html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fe-maxlength).
      self = .characters(
        draft.draft.body.utf16.count,
        limit: draft.kind == .connect ? limits.invitationCharacters : limits.messageCharacters
      )
    case .email:
      self = .words(
        draft.text.wordsOfMessage.count,
        limit: draft.kind == .outreach ? limits.outreachWords : limits.words
      )
    case .letter, .phone, .person:
      self = .words(draft.text.wordsOfMessage.count, limit: nil)
    }
  }
}
