/// What is drawn for a character, so that every terminal agrees on its columns.
///
/// The text itself is never changed: this is only its picture. Control characters, bidi controls
/// and other invisible ones become visible tokens (`^[`, `<202E>`), flags their two letters, and
/// what is not known to all terminals `�`. Skin tones, variation selectors and the rest of a joined
/// emoji are left out.
public struct DisplayForm: Sendable, Hashable {
  /// Safe to write to a terminal.
  public let text: String
  /// At least 1.
  public let columns: Int
  /// Whether the text is one cell, one or two columns wide; else each base scalar has its own.
  public let isOneCell: Bool

  /// The columns between two tab stops.
  public static let tabStop = 4
  /// The zero-width marks kept on one base: what a cell of ncurses can hold.
  static let mostMarks = 4
  static let mostCells = 16

  /// The form of a character that stands in a column, counted from 0, which matters to tabs only.
  public init(_ character: Character, atColumn column: Int = 0) {
    let units = character.utf8
    if units.count == 1, let unit = units.first {
      self.init(ascii: unit, text: String(character), column: column)
      return
    }
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      self.init(single: first, text: String(character))
    } else {
      self.init(cluster: scalars)
    }
  }

  private init(text: String, columns: Int, isOneCell: Bool = true) {
    self.text = text
    self.columns = columns
    self.isOneCell = isOneCell
  }

  private init(ascii unit: UInt8, text: String, column: Int) {
    switch unit {
    case 0x20...0x7E: self.init(text: text, columns: 1)
    case 0x09:
      let columns = Self.tabStop - column % Self.tabStop
      self.init(
        text: String(repeating: " ", count: columns),
        columns: columns,
        isOneCell: columns == 1
      )
    default: self.init(token: Unicode.Scalar(unit))
    }
  }

  private init(single scalar: Unicode.Scalar, text: String) {
    switch ScalarWidth(scalar) {
    case .narrow:
      if let letter = scalar.flagLetter {
        self.init(text: letter, columns: 1)
      } else {
        self.init(text: text, columns: 1)
      }
    case .wide: self.init(text: text, columns: 2)
    case .zero: self.init(text: "\u{25CC}" + text, columns: 1)
    case .hidden: self.init(token: scalar)
    case .unknown: self.init(text: "\u{FFFD}", columns: 1)
    }
  }

  private init(token scalar: Unicode.Scalar) {
    let token = scalar.visibleToken
    self.init(text: token, columns: token.utf8.count, isOneCell: false)
  }

  private init(cluster scalars: Character.UnicodeScalarView) {
    var cells = CellBuilder()
    for scalar in scalars where !cells.isFull {
      if scalar == "\u{200D}", !cells.startsWithLetter { break }
      cells.add(scalar)
    }
    self.init(text: cells.text, columns: cells.columns, isOneCell: cells.count == 1)
  }

  /// The cells one after the other: what stands in each, and its columns (1 or 2).
  public func forEachCell(_ body: (_ text: String, _ columns: Int) -> Void) {
    if isOneCell {
      body(text, columns)
      return
    }
    var cell = String.UnicodeScalarView()
    var columns = 0
    for scalar in text.unicodeScalars {
      let width = ScalarWidth(scalar)
      if width != .zero, !cell.isEmpty {
        body(String(cell), columns)
        cell = String.UnicodeScalarView()
      }
      cell.append(scalar)
      if width != .zero { columns = width == .wide ? 2 : 1 }
    }
    if !cell.isEmpty { body(String(cell), columns) }
  }
}

/// Puts the drawable scalars of a cluster together, cell by cell.
private struct CellBuilder {
  private var scalars = String.UnicodeScalarView()
  private(set) var columns = 0
  private(set) var count = 0
  private var marks = 0

  var text: String { String(scalars) }
  var isFull: Bool { count >= DisplayForm.mostCells }
  /// A joiner after a letter shapes the script; after a picture it adds pictures.
  var startsWithLetter: Bool { scalars.first?.properties.isAlphabetic ?? false }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch ScalarWidth(scalar) {
    case .zero: addMark(scalar)
    case .narrow:
      if let letter = scalar.flagLetter {
        addToken(letter)
      } else {
        addCell(scalar, columns: 1)
      }
    case .wide:
      if count == 0 || !scalar.properties.isEmojiModifier { addCell(scalar, columns: 2) }
    case .hidden:
      if count == 0 || scalar.value < 0x20 { addToken(scalar.visibleToken) }
    case .unknown:
      if count == 0 { addCell("\u{FFFD}", columns: 1) }
    }
  }

  private mutating func addCell(_ scalar: Unicode.Scalar, columns: Int) {
    scalars.append(scalar)
    self.columns += columns
    count += 1
    marks = 0
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    if count == 0 { addCell("\u{25CC}", columns: 1) }
    guard marks < DisplayForm.mostMarks else { return }
    scalars.append(scalar)
    marks += 1
  }

  private mutating func addToken(_ token: String) {
    for scalar in token.unicodeScalars { addCell(scalar, columns: 1) }
  }
}

extension Unicode.Scalar {
  /// `^[` for control characters of ASCII, else the number: `<202E>`.
  var visibleToken: String {
    if value < 0x20 || value == 0x7F {
      return "^" + String(Character(Unicode.Scalar(UInt8(value) ^ 0x40)))
    }
    return "<" + String(value, radix: 16, uppercase: true) + ">"
  }

  /// The letter of a regional indicator; a pair of them is a flag in some terminals only.
  var flagLetter: String? {
    guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
    return String(Character(Unicode.Scalar(UInt8(value - 0x1F1E6 + 0x41))))
  }
}
