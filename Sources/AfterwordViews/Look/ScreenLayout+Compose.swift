import TerminalCanvas

/// A message that is written: the text, beside it what it could say, below both what to look at again.
/// On a narrow screen the text and the list take turns.
extension ScreenLayout {
  private static let narrowest = 70
  private static let fewestPieceColumns = 26
  private static let mostPieceColumns = 44

  var composeFrame: Rectangle { historyFrame }

  var showsPiecesBeside: Bool { size.columns >= Self.narrowest }

  /// One column away from the border.
  private var composeInside: Rectangle {
    let inside = composeFrame.interior
    return Rectangle(
      row: inside.row,
      column: inside.column + 1,
      rows: inside.rows,
      columns: inside.columns - 2
    )
  }

  private var remarkRows: Int {
    switch composeInside.rows {
    case 26...: 4
    case 18...: 3
    case 10...: 3
    case 6...: 1
    default: 0
    }
  }

  private var pieceColumns: Int {
    guard showsPiecesBeside else { return composeInside.columns }
    return max(Self.fewestPieceColumns, min(Self.mostPieceColumns, composeInside.columns * 3 / 8))
  }

  /// Above the line over what is remarked, or above the border where there is no room for it.
  private var composeUpperRows: Int {
    max(0, composeInside.rows - (remarkRows == 0 ? 0 : remarkRows + 1))
  }

  var composeText: Rectangle {
    let inside = composeInside
    let beside = showsPiecesBeside ? pieceColumns + 3 : 0
    return Rectangle(
      row: inside.row,
      column: inside.column,
      rows: composeUpperRows,
      columns: inside.columns - beside
    )
  }

  var composePieces: Rectangle {
    let inside = composeInside
    return Rectangle(
      row: inside.row,
      column: inside.column + inside.columns - pieceColumns,
      rows: composeUpperRows,
      columns: pieceColumns
    )
  }

  /// The line that says how long the message is.
  var composeLine: Rectangle {
    let inside = composeInside
    return Rectangle(
      row: inside.row + composeUpperRows,
      column: inside.column,
      rows: 1,
      columns: inside.columns
    )
  }

  var composeRemarks: Rectangle {
    let inside = composeInside
    return Rectangle(
      row: inside.row + inside.rows - remarkRows,
      column: inside.column,
      rows: remarkRows,
      columns: inside.columns
    )
  }
}
