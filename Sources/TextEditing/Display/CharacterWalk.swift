/// Goes through a text character by character, measuring each.
struct CharacterWalk {
  private let text: String
  private let scalars: String.UnicodeScalarView
  /// A border between characters. Going on from it, never back, keeps every step short.
  private var index: String.Index
  /// Behind the last character, in UTF-8 units.
  private(set) var offset = 0

  init(_ text: String) {
    self.text = text
    scalars = text.unicodeScalars
    index = text.startIndex
  }

  /// The next character; nil at the end.
  mutating func next() -> MeasuredCharacter? {
    guard index < scalars.endIndex else { return nil }
    let character = knownCharacter() ?? anyCharacter()
    offset += character.length
    return character
  }

  /// A letter of the common scripts and its marks, before another such letter: no need to look for a
  /// cluster's end.
  private mutating func knownCharacter() -> MeasuredCharacter? {
    let first = scalars[index]
    let isASCII = first.isPrintableASCII
    guard isASCII || first.neverJoins else { return nil }
    var columns = isASCII ? 1 : ScalarWidth(first).knownColumns
    var length = first.utf8Length
    var end = scalars.index(after: index)
    while end < scalars.endIndex {
      let next = scalars[end]
      if next.isASCIIInLine || next.neverJoins { break }
      guard next.isPlainMark, columns < DisplayForm.mostCells else { return nil }
      columns += ScalarWidth(next).knownColumns
      length += next.utf8Length
      end = scalars.index(after: end)
    }
    index = end
    if first == " ", length == 1 {
      return MeasuredCharacter(kind: .space, columns: 1, length: 1)
    }
    return MeasuredCharacter(kind: columns == 2 ? .wide : .narrow, columns: columns, length: length)
  }

  private mutating func anyCharacter() -> MeasuredCharacter {
    let character = text[index]
    index = text.index(after: index)
    let length = character.utf8.count
    if character == "\t" { return MeasuredCharacter(kind: .tab, columns: 1, length: length) }
    let columns = DisplayForm(character).columns
    let kind: MeasuredCharacter.Kind =
      character == " " ? .space : columns == 2 ? .wide : .narrow
    return MeasuredCharacter(kind: kind, columns: columns, length: length)
  }

  /// Whether the border behind the last character is one whatever else stands around it.
  var isAtSureBorder: Bool {
    guard index < scalars.endIndex, index > scalars.startIndex else { return true }
    let next = scalars[index]
    guard next.isASCIIInLine || next.neverJoins else { return false }
    return scalars[scalars.index(before: index)].joinsNothingAfter
  }
}

extension ScalarWidth {
  /// Of a scalar that is drawn as it is.
  fileprivate var knownColumns: Int {
    switch self {
    case .narrow: 1
    case .wide: 2
    case .zero, .hidden, .unknown: 0
    }
  }
}

extension UInt8 {
  /// Whether the UTF-8 unit is a character that takes one column and is drawn as it is.
  @inlinable public var isPrintableASCII: Bool { (0x20...0x7E).contains(self) }
}

extension Unicode.Scalar {
  fileprivate var isPrintableASCII: Bool { (0x20...0x7E).contains(value) }

  /// A line feed would join with a carriage return before it.
  fileprivate var isASCIIInLine: Bool { value < 0x80 && self != "\n" }

  fileprivate var utf8Length: Int {
    switch value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }

  /// Whether there is always a border between this scalar and another such one, and between it and a
  /// mark before it: letters of Latin, Greek, Cyrillic, Hebrew, Arabic and Thai, kana, Chinese
  /// characters, Korean syllables and emoji, all known to terminals.
  var neverJoins: Bool {
    switch value {
    case ..<0xC0: false
    case 0xC0...0x2AF, 0x391...0x3A1, 0x3A3...0x3FF, 0x400...0x482, 0x48A...0x52F,
      0x5D0...0x5EA, 0x621...0x63A, 0x641...0x64A, 0xE01...0xE30, 0xE32, 0xE3F...0xE46,
      0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0x1F300...0x1F3FA, 0x1F400...0x1F64F, 0x1F680...0x1F6C5,
      0x1F900...0x1F9FF:
      true
    default: false
    }
  }

  /// Whether the scalar always belongs to the character before it, and lets go of the one after it:
  /// marks of the scripts above, narrow or without a width.
  var isPlainMark: Bool {
    switch value {
    case ..<0x300: false
    case 0x300...0x34E, 0x350...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x64B...0x65F,
      0xE31, 0xE33...0xE3A, 0xE47...0xE4E, 0x3099...0x309A:
      true
    default: false
    }
  }

  /// Prepended signs, joiners and halves of flags do join with what follows.
  fileprivate var joinsNothingAfter: Bool {
    if isPrintableASCII || neverJoins || properties.isEmojiModifier { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .control: return true
    default: return false
    }
  }
}
