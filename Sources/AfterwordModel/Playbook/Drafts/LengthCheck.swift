/// A message is longer than its channel takes, or than anybody reads.
enum LengthCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    switch DraftLength(of: draft) {
    case .characters(let count, let limit) where count > limit:
      [.tooManyCharacters(count, limit: limit)]
    case .words(let count, let limit?) where count > limit:
      [.tooManyWords(count, limit: limit)]
    case .characters, .words: []
    }
  }
}
