/// A name that is nearly, but not quite, that of somebody known: "Danna".
///
/// Words in lower case are none, nor are common ones and those of the notes. The right name of
/// somebody else is right.
enum NearNameCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    let words = draft.text.words
    let strange = words.indices.filter { mayBeMisspelt(words[$0], in: draft) }
    if strange.isEmpty { return [] }
    let spoken = NoteVocabulary(of: draft.facts)
    let names = PersonNames(draft.facts.everyName.sorted() + [draft.limits.sender.name])
    var warnings: [DraftWarning] = []
    var done = 0
    for index in strange where index >= done && !spoken.has(words[index]) {
      if let found = nearWhole(at: index, among: names, in: draft) {
        warnings.append(found.warning)
        done = found.end
      } else if let name = nearPart(words[index], among: names, in: draft) {
        let word = words[index]
        warnings.append(.nearName(written: word.text, known: name, at: word.range))
      }
    }
    return warnings
  }

  private static func mayBeMisspelt(_ word: DraftWord, in draft: CheckedDraft) -> Bool {
    guard word.isCapitalised, word.text.count > 1, !draft.nameKeys.contains(word.key),
      !EnglishWords.isNoName(word)
    else { return false }
    // "Danas": a genitive without its apostrophe, as other languages write it.
    let isGenitive = word.key.last == "s" && draft.nameKeys.contains(String(word.key.dropLast()))
    return !isGenitive || draft.text.greeting.contains(word.range.lowerBound)
  }
}

extension NearNameCheck {
  /// Letters that may be wrong in a name of so many.
  private static func limit(_ length: Int, isInGreeting: Bool) -> Int {
    switch length {
    case ..<3: 0
    case 3...4: 1
    case 5...7: isInGreeting ? 2 : 1
    default: 2
    }
  }

  /// The known word that is nearest; of several, one that begins alike.
  private static func nearPart(
    _ word: DraftWord,
    among names: PersonNames,
    in draft: CheckedDraft
  ) -> String? {
    let plain = NameSpelling.plain(word.key)
    let isInGreeting = draft.text.greeting.contains(word.range.lowerBound)
    var best: (name: String, distance: Int, unlikeStarts: Int)?
    for part in names.parts {
      let limit = limit(part.plain.count, isInGreeting: isInGreeting)
      guard let distance = NameSpelling.distance(plain, part.plain, limit: limit) else { continue }
      let found = (part.text, distance, part.plain.first == plain.first ? 0 : 1)
      if let best, (best.distance, best.unlikeStarts) <= (found.1, found.2) { continue }
      best = found
    }
    return best?.name
  }

  /// The most words of a name that are looked at together.
  private static let mostWords = 4

  /// A whole name around a word: "Maryann Smith" for "Mary Ann Smith".
  private static func nearWhole(
    at index: Int,
    among names: PersonNames,
    in draft: CheckedDraft
  ) -> (warning: DraftWarning, end: Int)? {
    let run = run(around: index, in: draft)
    for count in stride(from: min(mostWords, run.count), through: 2, by: -1) {
      for start in run.lowerBound...(run.upperBound - count)
      where (start..<(start + count)).contains(index) {
        let words = draft.text.words[start..<(start + count)]
        let plain = NameSpelling.plain(words.map(\.key).joined())
        guard let name = whole(near: plain, among: names) else { continue }
        let range = words[start].range.lowerBound..<words[start + count - 1].range.upperBound
        let written = draft.text.written(range)
        return (.nearName(written: written, known: name, at: range), start + count)
      }
    }
    return nil
  }

  /// Capitalised words with a space between each two.
  private static func run(around index: Int, in draft: CheckedDraft) -> Range<Int> {
    let words = draft.text.words
    func follows(_ next: Int) -> Bool {
      let gap = words[next - 1].range.upperBound..<words[next].range.lowerBound
      return gap.count == 1 && draft.text.characters[gap.lowerBound].kind == .space
        && words[next].isCapitalised && words[next - 1].isCapitalised
    }
    var start = index
    while start > 0, index - start < mostWords, follows(start) { start -= 1 }
    var end = index + 1
    while end < words.count, end - index < mostWords, follows(end) { end += 1 }
    return start..<end
  }

  private static func whole(near plain: [Unicode.Scalar], among names: PersonNames) -> String? {
    names.wholes.first { name in
      let limit = limit(name.plain.count, isInGreeting: false)
      return NameSpelling.distance(plain, name.plain, limit: limit) != nil
    }?.text
  }
}

/// Every word that the notes and the titles of people and rounds use: none of them is a misspelt name.
private struct NoteVocabulary {
  private let keys: Set<String>

  init(of facts: DraftFacts) {
    let texts = facts.topics + facts.titles + facts.otherCompanies
    keys = Set(texts.flatMap { DraftWord.all(in: $0).map(\.key) })
  }

  func has(_ word: DraftWord) -> Bool { keys.contains(word.key) }
}
