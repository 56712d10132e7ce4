import TextEditing

/// One cell of the canvas: what stands in it and how it looks.
///
/// A character that is two columns wide fills its own cell and leaves `.continuation` in the next.
public struct Cell: Sendable, Hashable {
  /// Display-safe: one base character with at most four zero-width marks, or empty in a continuation.
  public var text: String
  public var style: Style

  public static let blank = Cell(text: " ", style: .plain)

  public var isContinuation: Bool { text.isEmpty }
}

/// A grid of cells: one whole frame, drawn anew each time, and where the cursor stands.
public struct Canvas: Sendable, Hashable {
  public let size: CanvasSize
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor is shown; nil hides it.
  public var cursor: Position?

  public init(size: CanvasSize) {
    self.size = CanvasSize(rows: max(0, size.rows), columns: max(0, size.columns))
    cells = Array(repeating: .blank, count: self.size.rows * self.size.columns)
  }

  public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Draws text from a place on, inside `clip` and the canvas; what does not fit is left out.
  ///
  /// - Returns: the column after the last one drawn.
  @discardableResult
  public mutating func draw(
    _ text: some StringProtocol,
    row: Int,
    column: Int,
    style: Style = .plain,
    clip: Rectangle? = nil
  ) -> Int {
    let bounds = clip ?? Rectangle(size)
    let lastColumn = min(size.columns, bounds.column + bounds.columns)
    let firstColumn = max(0, bounds.column)
    guard row >= max(0, bounds.row), row < min(size.rows, bounds.row + bounds.rows) else {
      return column
    }
    // Of one kind, so that the compiler makes code of its own for it.
    let text = String(text)
    let start = column
    var column = column
    if !text.isEmpty, text.utf8.allSatisfy(\.isPrintableASCII) {
      for unit in text.utf8.prefix(max(0, lastColumn - column)) {
        if column >= firstColumn { put(String(Unicode.Scalar(unit)), 1, row, column, style) }
        column += 1
      }
      return min(column, lastColumn)
    }
    for character in text {
      let form = DisplayForm(character, atColumn: column - start)
      form.forEachCell { cell, columns in
        if column >= firstColumn, column + columns <= lastColumn {
          put(cell, columns, row, column, style)
        }
        column += columns
      }
      if column >= lastColumn { return min(column, lastColumn) }
    }
    return column
  }

  /// Fills a rectangle with one single-column character.
  public mutating func fill(_ area: Rectangle, with text: String = " ", style: Style = .plain) {
    for row in Self.overlap(area.row, area.rows, within: size.rows) {
      for column in Self.overlap(area.column, area.columns, within: size.columns) {
        put(text, 1, row, column, style)
      }
    }
  }

  /// Changes how cells look, leaving what stands in them.
  public mutating func restyle(_ area: Rectangle, _ change: (inout Style) -> Void) {
    for row in Self.overlap(area.row, area.rows, within: size.rows) {
      for column in Self.overlap(area.column, area.columns, within: size.columns) {
        change(&cells[row * size.columns + column].style)
      }
    }
  }

  private static func overlap(_ start: Int, _ length: Int, within limit: Int) -> Range<Int> {
    (start..<start + length).clamped(to: 0..<limit)
  }

  private mutating func put(
    _ text: String,
    _ columns: Int,
    _ row: Int,
    _ column: Int,
    _ style: Style
  ) {
    let index = row * size.columns + column
    breakWideCharacter(at: index, column: column)
    if columns == 2 { breakWideCharacter(at: index + 1, column: column + 1) }
    cells[index] = Cell(text: text, style: style)
    if columns == 2 { cells[index + 1] = Cell(text: "", style: style) }
  }

  /// A cell that is overwritten in one half of a wide character leaves a blank in the other half.
  private mutating func breakWideCharacter(at index: Int, column: Int) {
    if cells[index].isContinuation, column > 0 {
      cells[index - 1] = Cell(text: " ", style: cells[index - 1].style)
    }
    if column + 1 < size.columns, cells[index + 1].isContinuation {
      cells[index + 1] = Cell(text: " ", style: cells[index + 1].style)
    }
  }
}
