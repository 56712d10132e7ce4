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
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: Database.arguments(values))
    var results: [Value] = []
    while try rows.next() != nil {
      var reader = RowReader(statement)
      results.append(try read(&reader))
    }
    return results
  }

  func first<Value>(
    _ sql: String,
    _ values: [(any Storable)?] = [],
    _ read: (inout RowReader) throws -> Value
  ) throws -> Value? {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: Database.arguments(values))
    guard try rows.next() != nil else { return nil }
    var reader = RowReader(statement)
    return try read(&reader)
  }

  private static func arguments(_ values: [(any Storable)?]) -> StatementArguments {
    StatementArguments(values.map { $0?.stored ?? .null })
  }
}
