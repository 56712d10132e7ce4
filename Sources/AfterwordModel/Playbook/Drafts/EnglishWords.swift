/// English words that many messages have.
enum EnglishWords {
  /// Words that say nothing of what a message is about: small ones, and those that any message around
  /// an interview has. In lower case.
  static func isSmall(_ key: String) -> Bool { EnglishWordList.small.contains(key) }

  /// Words that may begin with a capital without being a name: at the start of a sentence, in titles.
  static func isCommon(_ key: String) -> Bool {
    EnglishWordList.small.contains(key) || EnglishWordList.common.contains(key)
      || endings.contains { isListed(key, without: $0) }
  }

  /// Whether a word with a capital is surely none that was meant as somebody's name.
  static func isNoName(_ word: DraftWord) -> Bool {
    if EnglishWordList.alsoNames.contains(word.key), !word.beginsSentence { return false }
    return isCommon(word.key)
  }

  private static let endings = ["s", "es", "ed", "d", "ing"]
  /// "Ins" is no form of "in".
  private static let shortestStem = 3

  private static func isListed(_ key: String, without ending: String) -> Bool {
    guard key.utf8.count >= shortestStem + ending.utf8.count, key.hasSuffix(ending) else {
      return false
    }
    let stem = String(key.dropLast(ending.count))
    return EnglishWordList.small.contains(stem) || EnglishWordList.common.contains(stem)
  }
}
