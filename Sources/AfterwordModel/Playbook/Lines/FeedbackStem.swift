/// English words without their endings, so that "answers" and "answering" are the same one.
///
/// Far simpler than Porter's: criticism is compared with other criticism only, and two words that fall
/// together by mistake still need the rest of their lines to be alike.
enum FeedbackStem {
  private static let shortest = 3

  static func of(_ word: String) -> String {
    guard word.count > shortest, word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var stem = singular(word[...])
    for ending in ["ness", "ly", "ing", "ed"] {
      if let shorter = stem.without(ending) {
        stem = shorter.withoutDoubledEnd
        break
      }
    }
    if stem.hasSuffix("tion") || stem.hasSuffix("sion") { stem = stem.dropLast(3) }
    if stem.count > shortest, let last = stem.last, "eiy".contains(last) { stem = stem.dropLast() }
    return String(stem)
  }

  private static func singular(_ word: Substring) -> Substring {
    if word.hasSuffix("'s") { return word.dropLast(2) }
    if word.hasSuffix("ies") { return word.dropLast(2) }
    let isPlural = word.last == "s" && !["ss", "us", "is"].contains { word.hasSuffix($0) }
    return isPlural ? word.dropLast() : word
  }
}

extension Substring {
  /// Nil if it does not end so, or if too little would be left.
  fileprivate func without(_ ending: String) -> Substring? {
    guard hasSuffix(ending) else { return nil }
    let rest = dropLast(ending.count)
    return rest.count >= 3 && rest.contains { "aeiouy".contains($0) } ? rest : nil
  }

  /// "plann" is "plan"; "tell" stays.
  fileprivate var withoutDoubledEnd: Substring {
    guard let last, last == dropLast().last, !"lsz".contains(last) else { return self }
    return dropLast()
  }
}
