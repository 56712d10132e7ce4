/// What one character takes in its text and on the screen.
struct MeasuredCharacter: Sendable, Equatable {
  enum Kind: UInt8, Sendable {
    /// A row may break before it and after it.
    case wide
    case narrow
    /// A row may break after it.
    case space
    /// Goes to the next tab stop, and a row may break after it.
    case tab
  }

  let kind: Kind
  private let ownColumns: UInt8
  private let ownLength: UInt32

  /// `columns` at least 1, at most 2 × `DisplayForm.mostCells`; `length` in UTF-8 units.
  init(kind: Kind, columns: Int, length: Int) {
    self.kind = kind
    ownColumns = UInt8(truncatingIfNeeded: columns)
    ownLength = UInt32(truncatingIfNeeded: length)
  }

  /// In UTF-8 units.
  var length: Int { Int(ownLength) }

  var isSpace: Bool { kind == .space || kind == .tab }

  /// The columns it takes when it stands in a column, counted from 0.
  func columns(at column: Int) -> Int {
    kind == .tab ? DisplayForm.tabStop - column % DisplayForm.tabStop : Int(ownColumns)
  }
}
