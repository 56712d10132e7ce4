/// The size of a screen or a part of it, in cells.
public struct CanvasSize: Sendable, Hashable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// A cell's place, counted from the top left corner, from 0.
public struct Position: Sendable, Hashable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A part of the canvas. Never negative in size.
public struct Rectangle: Sendable, Hashable {
  public var row: Int
  public var column: Int
  public var rows: Int
  public var columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  public init(_ size: CanvasSize) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var isEmpty: Bool { rows == 0 || columns == 0 }

  public func contains(_ place: Position) -> Bool {
    (row..<row + rows).contains(place.row) && (column..<column + columns).contains(place.column)
  }

  /// What is left inside a border of one cell.
  public var interior: Rectangle {
    Rectangle(row: row + 1, column: column + 1, rows: rows - 2, columns: columns - 2)
  }
}
