internal import GRDB
internal import GRDBSQLite

/// Reads the columns of a row from left to right, straight from SQLite: GRDB's own values of
/// columns took an eighth of the time of replanning.
struct RowReader {
  /// Stands on the row.
  private let statement: SQLiteStatement
  private var index: Int32 = 0

  init(_ statement: Statement) { self.statement = statement.sqliteStatement }

  /// A column holds something that the schema forbids: the file is damaged.
  struct UnreadableColumn: Error {}

  mutating func next<Value: Storable>() throws -> Value {
    guard let value: Value = try nextIfAny() else { throw UnreadableColumn() }
    return value
  }

  /// Nil for NULL.
  mutating func nextIfAny<Value: Storable>() throws -> Value? {
    let column = StoredColumn(statement: statement, index: index)
    index += 1
    if column.isNull { return nil }
    guard let value = Value(column: column) else { throw UnreadableColumn() }
    return value
  }
}

/// What a column of the row holds on which a statement stands.
struct StoredColumn {
  fileprivate let statement: SQLiteStatement
  fileprivate let index: Int32

  var isNull: Bool { type == SQLITE_NULL }

  /// Nil if it is no INTEGER.
  var integer: Int64? { type == SQLITE_INTEGER ? sqlite3_column_int64(statement, index) : nil }

  /// Nil if it is no TEXT.
  var word: String? { type == SQLITE_TEXT ? bytes : nil }

  /// Nil if it is neither BLOB nor TEXT.
  var text: String? { type == SQLITE_BLOB || type == SQLITE_TEXT ? bytes : nil }

  private var type: Int32 { sqlite3_column_type(statement, index) }

  private var bytes: String {
    // SQLite has no address for an empty BLOB.
    guard let start = sqlite3_column_blob(statement, index) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, index))
    return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
