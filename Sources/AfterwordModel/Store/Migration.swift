internal import GRDB

/// One step from an older form of the journal to a newer one.
///
/// The list only ever grows at its end; a migration that was shipped is never edited.
struct Migration: Sendable {
  /// Kept in the journal to say that it was done.
  let identifier: String
  let sql: String
  /// Writes what SQL cannot work out.
  var fill: @Sendable (Database) throws -> Void = { _ in }

  static let all = [
    Migration(identifier: "2026-11 first journal", sql: FirstJournal.sql),
    Migration(
      identifier: "2026-11 lines and versions of notes",
      sql: NoteTables.sql,
      fill: NoteTables.fill
    ),
    Migration(
      identifier: "2026-11 plans and people",
      sql: PlanTables.sql,
      fill: PlanTables.fill
    ),
    Migration(
      identifier: "2026-11 drafts, debriefs and check-ins",
      sql: SessionTables.sql
    ),
  ]

  /// Says that the file is an Afterword journal ("AFTW"), in the header of the SQLite file.
  static let applicationID: Int32 = 0x4146_5457
}

extension Migration {
  func apply(to database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE IF NOT EXISTS migration (
          position INTEGER PRIMARY KEY,
          identifier BLOB NOT NULL UNIQUE
        ) STRICT;
        PRAGMA application_id = \(Migration.applicationID);
        """
    )
    try database.execute(sql: sql)
    try fill(database)
    try database.run("INSERT INTO migration (identifier) VALUES (?)", [identifier])
  }
}
