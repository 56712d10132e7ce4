import TerminalCanvas

extension ScreenLayout {
  /// From so many rows inside the border on, there is room to say more about the selected row.
  private static let fewestWithDetail = 7
  private static let fewestWithLongDetail = 14
  private static let fewestWithWholeDetail = 20

  /// The page of actions with its border: all of the screen but its first and last row.
  var actionsFrame: Rectangle {
    Rectangle(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
  }

  private var detailRows: Int {
    let rows = actionsFrame.interior.rows
    if rows < Self.fewestWithDetail { return 0 }
    if rows < Self.fewestWithLongDetail { return 3 }
    return rows < Self.fewestWithWholeDetail ? 5 : 7
  }

  /// The list of what was said; a row is left for the line below it.
  var actionsList: Rectangle {
    let inside = actionsFrame.interior
    let rows = detailRows == 0 ? inside.rows : inside.rows - detailRows - 1
    return Rectangle(row: inside.row, column: inside.column, rows: rows, columns: inside.columns)
  }

  /// What is to be read about the selected row, one column away from the border; nil where there is
  /// no room.
  var actionDetail: Rectangle? {
    guard detailRows > 0 else { return nil }
    let list = actionsList
    return Rectangle(
      row: list.row + list.rows + 1,
      column: list.column + 1,
      rows: detailRows,
      columns: list.columns - 2
    )
  }
}
