internal import GRDB

extension ChangeLog {
  /// The tables whose changes can be taken back.
  static let tables = [
    "application", "interview", "person", "role", "participation", "note", "followUp", "reply",
    "outcomeChange", "noteLine", "action", "planNotice", "draft", "cardPause",
  ]

  enum Recording {
    case newChange, continuedChange, replay
  }

  /// What `body` writes belongs to this change.
  func recording<Result>(_ id: Int, as kind: Recording, _ body: () throws -> Result) throws
    -> Result
  {
    try installTriggers()
    if kind != .continuedChange { try database.run("DELETE FROM temp.recordedRow") }
    try database.run(
      "UPDATE temp.recording SET changeID = ?, isReplay = ?",
      [id, kind == .replay ? 1 : 0]
    )
    let result = try body()
    try database.run("UPDATE temp.recording SET changeID = NULL, isReplay = 0")
    return result
  }

  /// The notes that the replay has changed, as they were, and forgets them.
  func takeReplacedNotes() throws -> [ReplacedNote] {
    let notes: [ReplacedNote] = try database.all(
      "SELECT interviewID, text, createdAt, updatedAt FROM temp.replacedNote"
    ) {
      ReplacedNote(
        id: try $0.next(),
        text: try $0.next(),
        createdAt: try $0.next(),
        updatedAt: try $0.next()
      )
    }
    try database.run("DELETE FROM temp.replacedNote")
    return notes
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
        CREATE TEMP TABLE recording (changeID INTEGER, isReplay INTEGER NOT NULL);
        INSERT INTO recording VALUES (NULL, 0);
        CREATE TEMP TABLE recordedRow (place TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
        CREATE TEMP TABLE replacedNote (
          interviewID TEXT NOT NULL PRIMARY KEY, text BLOB NOT NULL,
          createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL);
        \(ChangeLog.replacedNoteTrigger(on: "UPDATE", row: "OLD", text: "OLD.text"))
        \(ChangeLog.replacedNoteTrigger(on: "DELETE", row: "OLD", text: "OLD.text"))
        \(ChangeLog.replacedNoteTrigger(on: "INSERT", row: "NEW", text: "x''"))
        \(ChangeLog.replannedTrigger)
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
    func place(_ row: String) -> String {
      "'\(table) WHERE "
        + keys.map { "\($0.name) = ' || quote(\(row).\($0.name))" }
        .joined(separator: " || ' AND ")
    }
    let names = columns.map(\.name).joined(separator: ", ")
    let literals = columns.map(\.oldLiteral).joined(separator: " || ', ' || ")
    let assignments = columns.map { "\($0.name) = ' || \($0.oldLiteral)" }
      .joined(separator: " || ', ")
    let whereKey = "substr(\(place("OLD")), \(table.utf8.count + 1))"
    return trigger(
      on: table,
      "INSERT",
      inverse: "'DELETE FROM ' || \(place("NEW"))",
      place: place("NEW")
    )
      + trigger(
        on: table,
        "UPDATE",
        inverse: "'UPDATE \(table) SET \(assignments) || \(whereKey)",
        place: place("NEW"),
        condition: "AND \(place("NEW")) NOT IN recordedRow"
      )
      + trigger(
        on: table,
        "DELETE",
        inverse: "'INSERT INTO \(table) (\(names)) VALUES (' || \(literals) || ')'",
        place: place("OLD")
      )
  }

  /// A row that the change has touched before needs no step for an update: the step that is there
  /// gives all its columns back.
  private static func trigger(
    on table: String,
    _ event: String,
    inverse: String,
    place: String,
    condition: String = ""
  ) -> String {
    """
    CREATE TEMP TRIGGER \(table)\(event) AFTER \(event) ON main.\(table)
    WHEN (SELECT changeID FROM recording) IS NOT NULL \(condition)
    BEGIN
      INSERT INTO changeStep (changeID, sql) SELECT changeID, \(inverse) FROM recording;
      INSERT INTO recordedRow SELECT \(place) WHERE \(place) NOT IN recordedRow;
    END;

    """
  }

  /// Since a change was taken back, time may have brought what it had planned: what comes back with
  /// the change takes the place of that.
  private static let replannedTrigger = """
    CREATE TEMP TRIGGER replanned BEFORE INSERT ON main.followUp
    WHEN (SELECT isReplay FROM recording)
    BEGIN
      DELETE FROM followUp WHERE ground = NEW.ground AND state = 'planned' AND NOT isByHand;
    END;

    """

  private static func replacedNoteTrigger(on event: String, row: String, text: String) -> String {
    """
    CREATE TEMP TRIGGER noteReplaced\(event) AFTER \(event) ON main.note
    WHEN (SELECT isReplay FROM recording)
    BEGIN
      INSERT INTO replacedNote
      SELECT \(row).interviewID, \(text), \(row).createdAt, \(row).updatedAt
      WHERE \(row).interviewID NOT IN (SELECT interviewID FROM replacedNote);
    END;

    """
  }
}
