internal import GRDB

extension ChangeLog {
  /// The tables whose changes can be taken back.
  static let tables = [
    "application", "interview", "person", "role", "participation", "note", "followUp", "reply",
    "outcomeChange",
  ]

  /// From here on, what is written belongs to this change.
  func startRecording(_ id: Int) throws {
    try installTriggers()
    try database.run("UPDATE temp.recording SET changeID = ?", [id])
  }

  func stopRecording() throws {
    try database.run("UPDATE temp.recording SET changeID = NULL")
  }

  /// The triggers are temporary, so that they always fit the columns of today's tables, and
  /// opening a journal for reading need not parse them.
  private func installTriggers() throws {
    let isInstalled = try database.first(
      "SELECT 1 FROM temp.sqlite_master WHERE name = 'recording'"
    ) { _ in true }
    guard isInstalled == nil else { return }
    try database.execute(
      sql: """
        CREATE TEMP TABLE recording (changeID INTEGER);
        INSERT INTO recording VALUES (NULL);
        """
    )
    for table in ChangeLog.tables {
      let columns: [Column] = try database.all("SELECT name, pk FROM pragma_table_info('\(table)')")
      {
        Column(name: try $0.next(), isKey: try $0.next() > 0)
      }
      try database.execute(sql: ChangeLog.triggers(on: table, columns))
    }
  }

  private struct Column {
    let name: String
    let isKey: Bool

    /// An SQL expression for the SQL literal of the value that this column had.
    var oldLiteral: String { "quote(OLD.\(name))" }
  }

  private static func triggers(on table: String, _ columns: [Column]) -> String {
    let keys = columns.filter(\.isKey)
    func whereKey(_ row: String) -> String {
      "' WHERE "
        + keys.map { "\($0.name) = ' || quote(\(row).\($0.name))" }
        .joined(separator: " || ' AND ")
    }
    let names = columns.map(\.name).joined(separator: ", ")
    let literals = columns.map(\.oldLiteral).joined(separator: " || ', ' || ")
    let assignments = columns.map { "\($0.name) = ' || \($0.oldLiteral)" }
      .joined(separator: " || ', ")
    return trigger(on: table, "INSERT", inverse: "'DELETE FROM \(table)' || \(whereKey("NEW"))")
      + trigger(
        on: table,
        "UPDATE",
        inverse: "'UPDATE \(table) SET \(assignments) || \(whereKey("NEW"))"
      )
      + trigger(
        on: table,
        "DELETE",
        inverse: "'INSERT INTO \(table) (\(names)) VALUES (' || \(literals) || ')'"
      )
  }

  private static func trigger(on table: String, _ event: String, inverse: String) -> String {
    """
    CREATE TEMP TRIGGER \(table)\(event) AFTER \(event) ON main.\(table)
    WHEN (SELECT changeID FROM recording) IS NOT NULL
    BEGIN
      INSERT INTO changeStep (changeID, sql)
      SELECT changeID, \(inverse) FROM recording;
    END;

    """
  }
}
