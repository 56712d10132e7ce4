/// What of a text may leave the program as it is.
public enum DisplayCharset: Sendable, Hashable {
  case unicode
  /// Everything beyond ASCII is drawn as `?`, in as many columns.
  case ascii
}

extension String {
  /// The columns that the text takes on one row, tabs counted from its start.
  public var displayColumns: Int {
    var walk = CharacterWalk(self)
    var columns = 0
    while let character = walk.next() { columns += character.columns(at: columns) }
    return columns
  }

  /// As much of the text as fits, cut between characters and with an ellipsis where it was cut.
  public func truncated(toColumns columns: Int, ellipsis: String = "…") -> String {
    let room = columns - ellipsis.displayColumns
    var walk = CharacterWalk(self)
    var used = 0
    var kept = 0
    while let character = walk.next() {
      used += character.columns(at: used)
      if used <= room { kept = walk.offset }
      if used > columns {
        guard room >= 0 else { return "" }
        return String(utf8Prefix(kept)) + ellipsis
      }
    }
    return self
  }

  /// The text with spaces after it, or cut, so that it takes exactly these columns.
  public func padded(toColumns columns: Int, ellipsis: String = "…") -> String {
    let fitting = truncated(toColumns: columns, ellipsis: ellipsis)
    return fitting + String(repeating: " ", count: Swift.max(0, columns - fitting.displayColumns))
  }

  /// The text with nothing in it that a terminal would obey: control and bidi characters as visible
  /// tokens. Line feeds stay where `keepingLines`; tabs become spaces.
  public func displaySafe(
    as charset: DisplayCharset = .unicode,
    keepingLines: Bool = false
  ) -> String {
    var safe = ""
    var column = 0
    for character in self {
      if keepingLines, character == "\n" || character == "\r\n" {
        safe += "\n"
        column = 0
        continue
      }
      let form = DisplayForm(character, atColumn: column)
      safe += charset == .ascii ? form.asciiText : form.text
      column += form.columns
    }
    return safe
  }
}

extension DisplayForm {
  /// For terminals without UTF-8: the same columns in ASCII.
  public var asciiText: String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var ascii = ""
    forEachCell { cell, columns in
      ascii += cell.utf8.count == 1 ? cell : String(repeating: "?", count: columns)
    }
    return ascii
  }
}

extension String {
  /// The text up to a UTF-8 offset, which is a border between scalars.
  func utf8Prefix(_ offset: Int) -> Substring {
    self[..<utf8.index(utf8.startIndex, offsetBy: offset)]
  }

  /// The text from a UTF-8 offset on, which is a border between scalars.
  func utf8Suffix(from offset: Int) -> Substring {
    self[utf8.index(utf8.startIndex, offsetBy: offset)...]
  }
}
