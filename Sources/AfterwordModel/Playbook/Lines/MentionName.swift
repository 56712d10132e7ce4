/// Names of people, made ready to be looked up without regard to case and accents.
public struct KnownNames: Sendable {
  private struct Entry {
    var folded: String
    var name: String
  }

  /// Longest first.
  private let entries: [Entry]

  public init(_ names: [String]) {
    let whole = names.map { Entry(folded: Self.folded($0), name: $0) }
    let byFirstName = Dictionary(grouping: Set(names)) { name in
      Self.folded(name.prefix { !$0.isWhitespace })
    }
    let first = byFirstName.compactMap { firstName, names in
      names.count == 1 ? Entry(folded: firstName, name: names[0]) : nil
    }
    entries = (whole + first).filter { !$0.folded.isEmpty }
      .sorted { ($0.folded.count, $1.folded) > ($1.folded.count, $0.folded) }
  }

  /// The longest name that a text begins with.
  func name(atStartOf text: Substring) -> FoundName? {
    for entry in entries {
      if let end = Self.end(of: entry.folded, atStartOf: text) {
        return FoundName(name: entry.name, end: end)
      }
    }
    return nil
  }

  private static func end(of name: String, atStartOf text: Substring) -> String.Index? {
    var rest = name[...]
    var index = text.startIndex
    var last: Character?
    while !rest.isEmpty {
      guard index < text.endIndex else { return nil }
      let folded = folded(text[index...index])
      guard !folded.isEmpty, rest.hasPrefix(folded) else { return nil }
      rest = rest.dropFirst(folded.count)
      last = text[index]
      index = text.index(after: index)
    }
    guard index < text.endIndex, let last else { return index }
    let next = text[index]
    let isPartOfWord = (next.isLetter || next.isNumber) && !last.isWrittenWithoutSpaces
    return isPartOfWord ? nil : index
  }

  private static func folded(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.lowercased() }
    return String(text.map { $0.isWhitespace ? " " : $0 }).folded
  }
}

/// The name after an @, and where it ends.
struct FoundName {
  var name: String
  var end: String.Index
}

extension FoundName {
  /// The name that a text begins with by the look of it: words in upper case with small words such
  /// as "van" between them, or letters of a script without case up to the first space.
  init?(writtenAtStartOf text: Substring) {
    guard let first = NameWord(atStartOf: text), first.isName else { return nil }
    var end = first.text.endIndex
    if first.text.first?.isCased == true {
      var candidate = first
      while let next = candidate.next(in: text) {
        if next.isName { end = next.text.endIndex } else if !next.isParticle { break }
        candidate = next
      }
    }
    self.init(name: String(text[..<end]), end: end)
  }
}

/// A word that may be a part of a name.
private struct NameWord {
  var text: Substring
  /// After an abbreviation the full stop belongs to the name, if the name goes on.
  private var isAbbreviation: Bool {
    text.count == 1 || ["dr", "prof", "mr", "mrs", "ms", "st"].contains(text.lowercased())
  }

  init?(atStartOf rest: Substring) {
    var end = rest.startIndex
    while end < rest.endIndex {
      let character = rest[end]
      let next = rest.index(after: end)
      let isJoint =
        "-'’·".contains(character) && end > rest.startIndex
        && next < rest.endIndex && rest[next].isLetter
      guard character.isLetter || character.isNumber || isJoint else { break }
      if Self.isPossessive(rest[end...]) { break }
      end = next
    }
    if end == rest.startIndex { return nil }
    text = rest[..<end]
  }

  private static func isPossessive(_ rest: Substring) -> Bool {
    guard let sign = rest.first, "'’".contains(sign), rest.dropFirst().first?.lowercased() == "s"
    else { return false }
    return rest.dropFirst(2).first.map { !$0.isLetter } ?? true
  }

  var isName: Bool {
    guard let first = text.first, first.isLetter, !first.isLowercase else { return false }
    return !(text == "I" || text.hasPrefix("I'") || text.hasPrefix("I’"))
  }

  var isParticle: Bool { Self.particles.contains(String(text)) }

  private static let particles: Set = [
    "al", "ap", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos",
    "du", "e", "el", "ibn", "la", "le", "van", "von", "y", "zu", "zum", "zur",
  ]

  /// The word after one space, and after the full stop of an abbreviation.
  func next(in whole: Substring) -> NameWord? {
    var rest = whole[text.endIndex...]
    if isAbbreviation, rest.first == "." { rest = rest.dropFirst() }
    guard rest.first == " " || rest.first == "\u{A0}" else { return nil }
    return NameWord(atStartOf: rest.dropFirst())
  }
}

extension Character {
  /// Chinese, Japanese, Korean and Thai, where a name may be followed by more letters.
  fileprivate var isWrittenWithoutSpaces: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return [0x0E00...0x0E7F, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF]
      .contains { $0.contains(value) }
  }
}
