/// Too like the message to somebody else of the same round: they compare.
enum LikenessCheck {
  /// In hundredths: from here on it reads as a copy. Two messages with one frame and each its own
  /// middle stay below.
  private static let most = 65
  /// Of a message with fewer words than `longWords`, which has little room to be another one.
  private static let mostOfShort = 90
  private static let longWords = 50
  /// Shorter messages are alike by nature.
  private static let fewestWords = 12

  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    guard draft.isRead, !draft.facts.siblings.isEmpty else { return [] }
    let own = keys(of: draft.text, in: draft)
    guard own.count >= fewestWords else { return [] }
    let most = own.count < longWords ? mostOfShort : most
    let runs = WordRun.all(in: own)
    return draft.facts.siblings.compactMap { sibling in
      let text = DraftText(sibling.text, senderKeys: draft.senderKeys)
      let shared = count(of: runs, alsoIn: Set(WordRun.all(in: keys(of: text, in: draft))))
      let percent = shared * 100 / own.count
      return percent >= most ? .alike(percent: percent, to: sibling.personName) : nil
    }
  }

  /// How many words stand in runs that the other message has too.
  private static func count(of runs: [WordRun], alsoIn others: Set<WordRun>) -> Int {
    var count = 0
    var reached = 0
    for (start, run) in runs.enumerated() where others.contains(run) {
      let end = start + WordRun.length
      count += end - max(start, reached)
      reached = end
    }
    return count
  }

  /// Without greeting, close, subject and names.
  private static func keys(of text: DraftText, in draft: CheckedDraft) -> [String] {
    text.wordsOfMessage.map(\.key).filter { !draft.nameKeys.contains($0) }
  }
}

/// Words in a row: single ones are the same in all messages.
private struct WordRun: Hashable {
  static let length = 3

  let first: String
  let second: String
  let third: String

  static func all(in words: [String]) -> [WordRun] {
    zip(zip(words, words.dropFirst()), words.dropFirst(2)).map { pair, third in
      WordRun(first: pair.0, second: pair.1, third: third)
    }
  }
}
