import TerminalCanvas

extension ScreenLayout {
  /// The lines of `LetterLayout.handwritten`, and the cursor behind them.
  private static let textColumns = 46
  private static let sideColumns = 26
  private static let margin = 3

  /// All of the screen but its first and last row.
  var byHandFrame: Rectangle {
    Rectangle(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
  }

  var byHandText: Rectangle {
    let inside = byHandFrame.interior
    let margin = byHandSide == nil ? 1 : Self.margin
    let top = inside.rows >= 12 ? 1 : 0
    return Rectangle(
      row: inside.row + top,
      column: inside.column + margin,
      rows: inside.rows - top,
      columns: max(1, min(Self.textColumns, inside.columns - 2 * margin))
    )
  }

  /// Beside the text; nil where there is no room.
  var byHandSide: Rectangle? {
    let inside = byHandFrame.interior
    let needed = Self.margin + Self.textColumns + Self.sideColumns
    guard inside.columns >= needed else { return nil }
    return Rectangle(
      row: inside.row + 1,
      column: inside.column + inside.columns - Self.sideColumns,
      rows: inside.rows - 1,
      columns: Self.sideColumns - 1
    )
  }
}
