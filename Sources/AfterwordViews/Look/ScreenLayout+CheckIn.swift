import TerminalCanvas

extension ScreenLayout {
  /// Wider and higher than this, a card is no easier to read.
  private static let widestCard = 88
  private static let highestCard = 26
  private static let fewestColumnsWithMargin = 60
  private static let fewestRowsWithMargin = 14

  /// All of the screen but its first and last row.
  var checkInArea: Rectangle {
    Rectangle(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
  }

  /// A card of the check-in with its border, in the middle of the screen.
  var checkInFrame: Rectangle {
    let rows = min(checkInArea.rows, Self.highestCard)
    let columns = min(checkInArea.columns, Self.widestCard)
    return Rectangle(
      row: checkInArea.row + (checkInArea.rows - rows) / 2,
      column: (checkInArea.columns - columns) / 2,
      rows: rows,
      columns: columns
    )
  }

  /// The text of a card, with air around it where there is room.
  var checkInText: Rectangle {
    let inside = checkInFrame.interior
    let side = inside.columns >= Self.fewestColumnsWithMargin ? 4 : 1
    let top = inside.rows >= Self.fewestRowsWithMargin ? 1 : 0
    return Rectangle(
      row: inside.row + top,
      column: inside.column + side,
      rows: inside.rows - 2 * top,
      columns: inside.columns - 2 * side
    )
  }
}
