/// The part of a text that is seen: so many rows and columns, from a wrapped row on.
public struct TextViewport: Sendable, Hashable {
  /// At least 1 each.
  public private(set) var rows: Int
  public private(set) var columns: Int
  private(set) var top: RowPlace

  public init(rows: Int, columns: Int) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
    top = RowPlace(line: LineIndex(0), row: 0)
  }

  /// Takes another size; `follow` then finds the cursor again.
  public mutating func resize(rows: Int, columns: Int) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
  }

  /// Scrolls just enough to see the cursor.
  public mutating func follow(_ editor: TextEditor) {
    let cursor = editor.rowPlace(of: editor.cursor, columns: columns)
    top = editor.clamped(top, columns: columns)
    if cursor < top {
      top = cursor
      return
    }
    let highest = editor.rowPlace(cursor, movedBy: 1 - rows, columns: columns)
    if top < highest { top = highest }
  }

  /// Scrolls by rows, down or up (negative), no further than the text goes. `follow` finds the
  /// cursor again.
  public mutating func scroll(by rows: Int, over editor: TextEditor) {
    top = editor.rowPlace(editor.clamped(top, columns: columns), movedBy: rows, columns: columns)
    fill(with: editor)
  }

  /// Scrolls back as far as rows below the end of the text would stay empty.
  public mutating func fill(with editor: TextEditor) {
    let last = editor.rowPlace(of: editor.end, columns: columns)
    top = min(top, editor.rowPlace(last, movedBy: 1 - rows, columns: columns))
  }
}

/// A row of a wrapped line.
struct RowPlace: Sendable, Hashable, Comparable {
  var line: LineIndex
  /// Counted from the line's first row, from 0.
  var row: Int

  static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.line, left.row) < (right.line, right.row)
  }
}

/// One row of a text as it is drawn.
public struct WrappedRow: Sendable, Hashable {
  /// With its tabs as spaces; other characters are as in the text, to be drawn by `DisplayForm`.
  public let text: String
  public let line: LineIndex
  public let isFirstOfLine: Bool
  /// The UTF-8 offsets in the line that the row shows.
  public let range: Range<Int>
  /// What of the line's text the row shows.
  private let content: String

  init(_ line: Line, at index: LineIndex, range: Range<Int>, columns: Int) {
    content = line.text(in: range)
    text = content.withSpacesForTabs(columns: columns)
    self.line = index
    isFirstOfLine = range.lowerBound == 0
    self.range = range
  }

  /// The column, from 0, in which what stands at a UTF-8 offset of the line begins; at the row's
  /// borders for offsets outside.
  public func column(atOffset offset: Int) -> Int {
    var walk = CharacterWalk(content)
    var column = 0
    while walk.offset < offset - range.lowerBound, let character = walk.next() {
      column += character.columns(at: column)
    }
    return column
  }
}

extension TextEditor {
  /// The rows that a viewport shows; fewer than its rows at the end of the text.
  public func visibleRows(in viewport: TextViewport) -> [WrappedRow] {
    var rows: [WrappedRow] = []
    var place = clamped(viewport.top, columns: viewport.columns)
    while rows.count < viewport.rows, place.line.number < lineCount {
      let line = buffer[place.line]
      let layout = layout(of: place.line, columns: viewport.columns)
      while rows.count < viewport.rows, place.row < layout.rowCount {
        let range = layout.range(ofRow: place.row)
        rows.append(
          WrappedRow(line, at: place.line, range: range, columns: viewport.columns)
        )
        place.row += 1
      }
      place = RowPlace(line: LineIndex(place.line.number + 1), row: 0)
    }
    return rows
  }

  /// Where the cursor is drawn; nil when the viewport does not show it.
  public func cursorPosition(in viewport: TextViewport) -> (row: Int, column: Int)? {
    let cursorRow = rowPlace(of: cursor, columns: viewport.columns)
    var place = clamped(viewport.top, columns: viewport.columns)
    guard place <= cursorRow else { return nil }
    var row = 0
    while place.line < cursorRow.line, row < viewport.rows {
      row += layout(of: place.line, columns: viewport.columns).rowCount - place.row
      place = RowPlace(line: LineIndex(place.line.number + 1), row: 0)
    }
    row += cursorRow.row - place.row
    guard row < viewport.rows else { return nil }
    return (row, column(of: cursor, columns: viewport.columns))
  }
}

extension TextEditor {
  /// The place that is drawn at a row and a column of a viewport, from 0: before the character
  /// there, behind the last one of a shorter row, in the last row of a shorter text.
  public func position(atRow row: Int, column: Int, in viewport: TextViewport) -> TextPosition {
    let columns = viewport.columns
    let top = clamped(viewport.top, columns: columns)
    let place = rowPlace(top, movedBy: max(0, row), columns: columns)
    return position(inRow: place, atColumn: max(0, column), columns: columns)
  }
}

extension TextEditor {
  func layout(of line: LineIndex, columns: Int) -> LineLayout {
    buffer[line].layout(columns: columns)
  }

  func rowPlace(of place: TextPosition, columns: Int) -> RowPlace {
    let layout = layout(of: place.line, columns: columns)
    return RowPlace(line: place.line, row: layout.row(of: place.offset))
  }

  /// The column of a place in its row.
  func column(of place: TextPosition, columns: Int) -> Int {
    let layout = layout(of: place.line, columns: columns)
    let start = layout.rowStarts[layout.row(of: place.offset)]
    return buffer[place.line].measured.columns(in: start..<place.offset)
  }

  /// A row so many rows further down, or up; the first or the last row of the text at most.
  func rowPlace(_ from: RowPlace, movedBy count: Int, columns: Int) -> RowPlace {
    var place = from
    var left = count
    while left < 0 {
      if place.row + left >= 0 || place.line.number == 0 {
        place.row = max(0, place.row + left)
        return place
      }
      left += place.row + 1
      place.line.number -= 1
      place.row = layout(of: place.line, columns: columns).rowCount - 1
    }
    while left > 0 {
      let rowCount = layout(of: place.line, columns: columns).rowCount
      if place.row + left < rowCount || place.line.number + 1 == lineCount {
        place.row = min(rowCount - 1, place.row + left)
        return place
      }
      left -= rowCount - place.row
      place = RowPlace(line: LineIndex(place.line.number + 1), row: 0)
    }
    return place
  }

  /// The last place of a row that is not behind a column.
  func position(inRow row: RowPlace, atColumn goal: Int, columns: Int) -> TextPosition {
    let layout = layout(of: row.line, columns: columns)
    let range = layout.range(ofRow: row.row)
    var walk = MeasuredWalk(buffer[row.line].measured, atBorder: range.lowerBound)
    var used = 0
    var offset = range.lowerBound
    while walk.offset < range.upperBound {
      offset = walk.offset
      used += walk.next()?.columns(at: used) ?? 0
      if used > goal { return TextPosition(line: row.line, offset: offset) }
    }
    // The place behind the last character belongs to the next row, if there is one.
    if row.row + 1 == layout.rowCount { offset = range.upperBound }
    return TextPosition(line: row.line, offset: offset)
  }

  func clamped(_ place: RowPlace, columns: Int) -> RowPlace {
    if place.line.number >= lineCount {
      let last = LineIndex(lineCount - 1)
      return RowPlace(line: last, row: layout(of: last, columns: columns).rowCount - 1)
    }
    let rowCount = layout(of: place.line, columns: columns).rowCount
    return RowPlace(line: place.line, row: min(place.row, rowCount - 1))
  }
}

extension MeasuredLine {
  /// The columns that a part of the line, between two borders, takes when it begins a row.
  func columns(in range: Range<Int>) -> Int {
    var walk = MeasuredWalk(self, atBorder: range.lowerBound)
    var columns = 0
    while walk.offset < range.upperBound, let character = walk.next() {
      columns += character.columns(at: columns)
    }
    return columns
  }
}

extension String {
  /// Its tabs as spaces, if it begins a row.
  func withSpacesForTabs(columns: Int) -> String {
    guard utf8.contains(UInt8(ascii: "\t")) else { return self }
    var drawn = ""
    var used = 0
    for character in self {
      let form = DisplayForm(character, atColumn: used)
      if character == "\t" {
        drawn += String(repeating: " ", count: min(form.columns, max(0, columns - used)))
      } else {
        drawn.append(character)
      }
      used += form.columns
    }
    return drawn
  }
}
