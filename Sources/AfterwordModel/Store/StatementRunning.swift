internal import GRDB

/// One way to run SQL: statements are prepared once and kept, values are always bound.
extension Database {
  func run(_ sql: String, _ values: [(any Storable)?] = []) throws {
    try cachedStatement(sql: sql).execute(arguments: Database.arguments(values))
  }

  func all<Value>(
    _ sql: String,
    _ values: [(any Storable)?] = [],
    _ read: (inout RowReader) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(
      cachedStatement(sql: sql),
      arguments: Database.arguments(values)
    )
    var results: [Value] = []
    while let row = try rows.next() {
      var reader = RowReader(row)
      results.append(try read(&reader))
    }
    return results
  }

  func first<Value>(
    _ sql: String,
    _ values: [(any Storable)?] = [],
    _ read: (inout RowReader) throws -> Value
  ) throws -> Value? {
    let rows = try Row.fetchCursor(
      cachedStatement(sql: sql),
      arguments: Database.arguments(values)
    )
    guard let row = try rows.next() else { return nil }
    var reader = RowReader(row)
    return try read(&reader)
  }

  private static func arguments(_ values: [(any Storable)?]) -> StatementArguments {
    StatementArguments(values.map { $0?.stored ?? .null })
  }
}
