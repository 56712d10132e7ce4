/// One character of a text, measured.
struct MeasuredCharacter {
  /// UTF-8 offsets in the text.
  var start: Int
  var end: Int
  /// At least 1.
  var columns: Int
  /// A space or a tab: a row may break after it.
  var isSpace = false
  var isTab = false
}

/// Goes through a text character by character, telling the columns of each.
struct CharacterWalk {
  private let text: String
  private let units: String.UTF8View
  private(set) var offset: Int
  private let end: Int

  /// Goes from one UTF-8 offset to another; both are borders between characters.
  init(_ text: String, from offset: Int = 0, to end: Int) {
    self.text = text
    units = text.utf8
    self.offset = offset
    self.end = end
  }

  init(_ text: String) {
    self.init(text, to: text.utf8.count)
  }

  /// The next character if it stands in this column, which matters to tabs only; nil at the end.
  mutating func next(atColumn column: Int) -> MeasuredCharacter? {
    guard offset < end else { return nil }
    let index = units.index(units.startIndex, offsetBy: offset)
    let unit = units[index]
    if unit < 0x80 {
      let isAlone = offset + 1 == end || units[units.index(after: index)] < 0x80
      if unit >= 0x20, unit != 0x7F, isAlone {
        defer { offset += 1 }
        return MeasuredCharacter(
          start: offset,
          end: offset + 1,
          columns: 1,
          isSpace: unit == UInt8(ascii: " ")
        )
      }
    } else if let character = standingAlone(at: index) {
      offset = character.end
      return character
    }
    return measured(at: index, column: column)
  }

  /// A letter of the common scripts before another one: no need to look for a cluster's end.
  private func standingAlone(at index: String.Index) -> MeasuredCharacter? {
    let scalar = text.unicodeScalars[index]
    guard scalar.neverJoins else { return nil }
    let after = text.unicodeScalars.index(after: index)
    let end = units.distance(from: units.startIndex, to: after)
    if end < self.end {
      let next = text.unicodeScalars[after]
      guard next.isPrintableASCII || next.neverJoins else { return nil }
    }
    return MeasuredCharacter(
      start: offset,
      end: end,
      columns: ScalarWidth(scalar) == .wide ? 2 : 1
    )
  }

  private mutating func measured(at index: String.Index, column: Int) -> MeasuredCharacter {
    let start = offset
    let next = text.index(after: index)
    offset = min(end, units.distance(from: units.startIndex, to: next))
    let character = text[index]
    let isTab = character == "\t"
    return MeasuredCharacter(
      start: start,
      end: offset,
      columns: DisplayForm(character, atColumn: column).columns,
      isSpace: isTab || character == " ",
      isTab: isTab
    )
  }
}

extension Unicode.Scalar {
  fileprivate var isPrintableASCII: Bool { (0x20...0x7E).contains(value) }

  /// Whether there is always a border between this scalar and another such one: letters of Latin,
  /// Greek and Cyrillic, kana, Chinese characters and Korean syllables, all known to terminals.
  var neverJoins: Bool {
    switch value {
    case 0xC0...0x2AF, 0x391...0x3A1, 0x3A3...0x3FF, 0x400...0x482, 0x48A...0x52F,
      0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      true
    default: false
    }
  }
}
