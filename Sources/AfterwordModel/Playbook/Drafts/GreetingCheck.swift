/// The greeting names somebody else than the message goes to.
enum GreetingCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    guard let person = draft.facts.person else { return [] }
    let greeted = draft.text.wordsOfGreeting
    let own = Set(DraftWord.all(in: person.name).map(\.key))
    if greeted.contains(where: { own.contains($0.key) }) { return [] }
    guard let stranger = greeted.first(where: { isSomebody($0, in: draft) }) else { return [] }
    return [.greetsSomebodyElse(stranger.text, at: stranger.range)]
  }

  private static func isSomebody(_ word: DraftWord, in draft: CheckedDraft) -> Bool {
    word.isCapitalised && draft.nameKeys.contains(word.key) && !PersonNames.isTitle(word.key)
  }
}
