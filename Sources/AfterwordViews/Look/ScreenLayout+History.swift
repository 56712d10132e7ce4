import TerminalCanvas

extension ScreenLayout {
  private static let versionColumns = 27
  /// On a narrower screen one version is named above the text.
  private static let narrowest = 64

  /// The versions of a note, with their border: all of the screen but its first and last row.
  var historyFrame: Rectangle {
    Rectangle(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
  }

  /// The list of versions: a column on the left, or one row.
  var historyList: Rectangle {
    let inside = historyFrame.interior
    let isColumn = size.columns >= Self.narrowest
    return Rectangle(
      row: inside.row,
      column: inside.column,
      rows: isColumn ? inside.rows : min(1, inside.rows),
      columns: isColumn ? Self.versionColumns : inside.columns
    )
  }

  /// A version's text, with two columns of gutter on its left.
  var historyText: Rectangle {
    let inside = historyFrame.interior
    let list = historyList
    let isBeside = list.columns < inside.columns
    let left = isBeside ? list.columns + 1 : 0
    let top = isBeside ? 0 : list.rows
    return Rectangle(
      row: inside.row + top,
      column: inside.column + left + 2,
      rows: inside.rows - top,
      columns: inside.columns - left - 3
    )
  }
}
