import AfterwordModel
import GRDB

extension OwnJournal {
  /// All that people have put into the journal, which must be sound, with `ID` for the random ids;
  /// nothing if there is no journal or an empty one.
  func content() throws -> String {
    guard let bytes, !bytes.isEmpty else { return "" }
    try Journal.open(at: path, now: Desk.now).verify()
    return try DatabaseQueue(path: path).read { database in
      let verdict = try String.fetchAll(database, sql: "PRAGMA integrity_check")
      guard verdict == ["ok"] else { throw Desk.Unsound(verdict: verdict) }
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'migration' ORDER BY name
          """
      )
      return try tables.flatMap { try rows(of: $0, database) }.joined(separator: "\n")
    }
  }

  private func rows(of table: String, _ database: Database) throws -> [String] {
    let columns = try database.columns(in: table).map { "quote(\"\($0.name)\")" }
    return try String.fetchAll(
      database,
      sql: "SELECT \(columns.joined(separator: " || ',' || ")) FROM \"\(table)\""
    )
    .map { "\(table): \($0.replacing(/[k-z]{32}/, with: "ID"))" }
    .sorted()
  }
}
