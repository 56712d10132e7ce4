/// How a person is addressed: "Dana", "Dr. Whitfield", or by the whole name where nobody could tell
/// which part of it is right alone.
struct Salutation {
  let name: String

  init(_ fullName: String) {
    var words = Self.words(of: fullName)
    let titles = Array(words.prefix { Self.titles.contains($0.withoutFullStops) })
    words.removeFirst(titles.count)
    guard let first = words.first else {
      name = fullName.onOneLine
      return
    }
    if !titles.isEmpty {
      let isKnownOrder = first.unicodeScalars.allSatisfy(Self.isAlphabet)
      name = (titles + (isKnownOrder ? Self.lastName(of: words) : words[...])).joined(
        separator: " "
      )
    } else if Self.isGivenName(first, among: words) {
      name = first
    } else {
      name = words.joined(separator: " ")
    }
  }

  /// Without what stands behind a comma or in brackets; "Whitfield, Dana" the other way round.
  private static func words(of fullName: String) -> [String] {
    let parts = fullName.prefix { $0 != "(" }.split(separator: ",")
      .map { $0.split { $0.isWhitespace }.map(String.init) }
    guard let first = parts.first else { return [] }
    guard parts.count == 2, first.count == 1, let given = parts[1].first,
      !suffixes.contains(given.withoutFullStops)
    else { return first }
    return parts[1] + first
  }

  /// The first word is no given name where it is an initial or the family name, nor in scripts in
  /// which a part of a name is not always its first word.
  private static func isGivenName(_ first: String, among words: [String]) -> Bool {
    let folded = first.withoutFullStops
    return folded.count > 1 && !first.hasSuffix(".") && first.unicodeScalars.allSatisfy(isAlphabet)
      && !familyNamesThatComeFirst.contains(folded) && !beginningsOfNames.contains(folded)
  }

  /// Latin with its accents, Greek and Cyrillic.
  private static func isAlphabet(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x530 || (0x1E00...0x1FFF).contains(scalar.value) || scalar.value == 0x2019
  }

  /// The last word with the small words before it, and without what stands behind a name.
  private static func lastName(of words: [String]) -> ArraySlice<String> {
    let end = words.lastIndex { !suffixes.contains($0.withoutFullStops) } ?? 0
    let start = words[..<end].lastIndex { $0.first?.isLowercase != true }.map { $0 + 1 } ?? end
    return words[min(start, end)...end]
  }

  private static let titles: Set = [
    "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "herr", "frau", "madame",
    "monsieur", "señor", "señora", "signor", "signora", "rabbi", "reverend",
  ]
  private static let suffixes: Set = ["jr", "sr", "ii", "iii", "phd", "md", "mba", "esq"]
  /// Vietnamese names begin with the family's.
  private static let familyNamesThatComeFirst: Set = [
    "nguyễn", "trần", "phạm", "hoàng", "huỳnh", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
    "dương", "lý", "đinh", "trịnh", "lương",
  ]
  /// Half a name if they stood alone.
  private static let beginningsOfNames: Set = ["abd", "abdul", "abu", "umm", "bint", "ibn"]
}

extension String {
  /// "prof" of "Prof."
  fileprivate var withoutFullStops: String { filter { $0 != "." }.lowercased() }
}
