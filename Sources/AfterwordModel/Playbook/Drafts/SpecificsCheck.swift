/// Nothing in the message comes from this interview: it could have been sent to anybody.
///
/// What counts is a word that also stands in the round's notes, in the promise or the advice, or in
/// what the person is there for. Names, the position, and words that any such message has, don't.
enum SpecificsCheck {
  private static let kinds: Set<FollowUpKind> = [.thankYou, .toldYouSo, .promise]
  /// So many words of its own make a message specific where the notes say nothing.
  private static let enough = 2
  /// So many words in a row are no chance.
  private static let quotedWords = 4

  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    guard kinds.contains(draft.kind) else { return [] }
    let general = Set(
      generalTitles(of: draft).flatMap { stems(of: DraftWord.all(in: $0), in: draft) }
    )
    let said = Set(stems(of: draft.text.wordsOfMessage, in: draft)).subtracting(general)
    let topics = Set(
      (draft.facts.topics + personTopics(of: draft))
        .flatMap { stems(of: DraftWord.all(in: $0), in: draft) }
    ).subtracting(general)
    let isSpecific = topics.isEmpty ? said.count >= enough : !said.isDisjoint(with: topics)
    return isSpecific || isQuoting(draft) ? [] : [.nothingSpecific]
  }

  /// Small words are specific where they stand as somebody said them: "I could follow every one".
  private static func isQuoting(_ draft: CheckedDraft) -> Bool {
    let said = runs(of: draft.text.wordsOfMessage)
    return !said.isEmpty
      && draft.facts.topics.contains { !said.isDisjoint(with: runs(of: DraftWord.all(in: $0))) }
  }

  /// Every run of as many words as no chance brings together.
  private static func runs(of words: [DraftWord]) -> Set<[String]> {
    let keys = words.map(\.key)
    return Set(
      keys.indices.dropLast(quotedWords - 1).map { Array(keys[$0..<($0 + quotedWords)]) }
    )
  }

  private static func generalTitles(of draft: CheckedDraft) -> [String] {
    let application = draft.facts.application
    return [application.company, application.position, application.department]
      + [draft.facts.interview?.round ?? ""]
  }

  private static func personTopics(of draft: CheckedDraft) -> [String] {
    draft.facts.panel.flatMap { [$0.person.title, $0.person.department] }
  }

  private static func stems(of words: [DraftWord], in draft: CheckedDraft) -> [String] {
    words.compactMap { word in
      guard word.key.count > 2 || word.isAbbreviation, word.key.contains(where: \.isLetter),
        !EnglishWords.isSmall(word.key), !draft.nameKeys.contains(word.key)
      else { return nil }
      return FeedbackStem.of(word.key)
    }
  }
}
