internal import GRDB

/// Reads the columns of a row from left to right.
struct RowReader {
  private let row: Row
  private var column = 0

  init(_ row: Row) { self.row = row }

  /// A column holds something that the schema forbids: the file is damaged.
  struct UnreadableColumn: Error {}

  mutating func next<Value: Storable>() throws -> Value {
    guard let value: Value = try nextIfAny() else { throw UnreadableColumn() }
    return value
  }

  /// Nil for NULL.
  mutating func nextIfAny<Value: Storable>() throws -> Value? {
    let stored: DatabaseValue = row[column]
    column += 1
    if stored.isNull { return nil }
    guard let value = Value(stored: stored) else { throw UnreadableColumn() }
    return value
  }
}
