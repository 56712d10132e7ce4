import TerminalCanvas

/// A list that has all of the screen but its first and last row: a line above it, the rows, and what is
/// to be read about them.
extension ScreenLayout {
  var peopleFrame: Rectangle { historyFrame }

  /// One column away from the border.
  var peopleInside: Rectangle {
    let inside = peopleFrame.interior
    return Rectangle(
      row: inside.row,
      column: inside.column + 1,
      rows: inside.rows,
      columns: max(0, inside.columns - 2)
    )
  }

  private var peopleDetailRows: Int {
    switch peopleInside.rows {
    case 14...: 4
    case 8...: 3
    default: 0
    }
  }

  /// From here on a line stands between the rows and what is said about them.
  var hasPeopleLine: Bool { peopleInside.rows >= 14 }

  var peopleHead: Rectangle { peopleInside.rows(from: 0, count: min(1, peopleInside.rows)) }

  var peopleList: Rectangle {
    let below = peopleDetailRows + (hasPeopleLine ? 1 : 0)
    return peopleInside.rows(from: 1, count: max(0, peopleInside.rows - 1 - below))
  }

  var peopleDetail: Rectangle {
    let inside = peopleInside
    return inside.rows(from: inside.rows - peopleDetailRows, count: peopleDetailRows)
  }
}

extension Rectangle {
  fileprivate func rows(from first: Int, count: Int) -> Rectangle {
    Rectangle(row: row + first, column: column, rows: count, columns: columns)
  }
}
