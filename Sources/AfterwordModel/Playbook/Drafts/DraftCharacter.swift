/// A character of a draft, as far as its checks look at it.
///
/// They run after every key, so each character is looked at once: most are ASCII and need no tables.
struct DraftCharacter {
  enum Kind {
    case upperCase, lowerCase
    /// Of a script without case.
    case otherLetter
    case number, space, newline, sign
  }

  let kind: Kind
  /// The ASCII sign that it is, or of which it is a printer's form; 0 of all else.
  let sign: UInt8
  /// Where it begins, in UTF-8 units.
  let start: Int

  var isLetter: Bool { kind == .upperCase || kind == .lowerCase || kind == .otherLetter }
  var isPartOfWord: Bool { isLetter || kind == .number }
  var isWhiteSpace: Bool { kind == .space || kind == .newline }

  func `is`(_ sign: Unicode.Scalar) -> Bool { self.sign == UInt8(truncatingIfNeeded: sign.value) }

  func isOne(of signs: [Unicode.Scalar]) -> Bool { signs.contains { self.is($0) } }
}

extension DraftCharacter {
  /// One for each `Character` of the text.
  static func all(in text: String) -> [DraftCharacter] {
    var characters: [DraftCharacter] = []
    let units = text.utf8
    characters.reserveCapacity(units.count)
    var index = units.startIndex
    var offset = 0
    while index < units.endIndex {
      let unit = units[index]
      let next = units.index(after: index)
      // Two characters of ASCII never join, but for the two of a line end.
      if unit < 0x80, unit != 0x0D, next == units.endIndex || units[next] < 0x80 {
        characters.append(DraftCharacter(kind: kind(of: unit), sign: unit, start: offset))
        index = next
        offset += 1
      } else {
        let character = text[index]
        let sign = printed[character] ?? character.asciiValue ?? 0
        characters.append(DraftCharacter(kind: kind(of: character), sign: sign, start: offset))
        index = text.index(after: index)
        offset += character.utf8.count
      }
    }
    return characters
  }

  private static func kind(of unit: UInt8) -> Kind {
    switch unit {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lowerCase
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upperCase
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    case 0x20, 0x09: .space
    case 0x0A...0x0D: .newline
    default: .sign
    }
  }

  private static func kind(of character: Character) -> Kind {
    if character.isLowercase { return .lowerCase }
    if character.isUppercase { return .upperCase }
    if character.isLetter { return .otherLetter }
    if character.isNumber { return .number }
    if character.isNewline { return .newline }
    return character.isWhitespace ? .space : .sign
  }

  private static let printed: [Character: UInt8] = [
    "’": UInt8(ascii: "'"), "‘": UInt8(ascii: "'"), "“": UInt8(ascii: "\""),
    "”": UInt8(ascii: "\""), "‐": UInt8(ascii: "-"), "‑": UInt8(ascii: "-"),
    "·": UInt8(ascii: "-"), "…": UInt8(ascii: "."),
  ]
}
