internal import GRDB
internal import GRDBSQLite

extension Journal {
  /// Opens the journal, or makes a new one if there is no file or an empty one.
  ///
  /// A folder that is missing is made for the owner alone, and so is the file. An older journal is
  /// brought up to date after a backup beside it.
  public static func open(at path: String, now: Moment) throws(JournalError) -> Journal {
    try open(at: path, now: now, migrations: Migration.all)
  }

  static func open(at path: String, now: Moment, migrations: [Migration]) throws(JournalError)
    -> Journal
  {
    try JournalFile.prepare(at: path)
    do {
      let journal = try Journal(path: path, database: connect(to: path, migrations))
      try JournalFile.makePrivate(at: path)
      try journal.migrate(migrations, now: now)
      return journal
    } catch {
      throw JournalError(error, at: path)
    }
  }

  private static func connect(to path: String, _ migrations: [Migration]) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      stopWatchingStatements(database)
      // What is not ours, or not ours any more, is left as it is.
      try checkIsJournal(database, path: path)
      try checkIsKnown(database, path: path, migrations)
      try applySettings(database, path: path)
    }
    // A leading "./" keeps SQLite from taking a name such as ":memory:" for something special.
    return try DatabaseQueue(
      path: path.hasPrefix("/") ? path : "./\(path)",
      configuration: configuration
    )
  }

  /// GRDB has SQLite report every column that a statement names, for those who observe the
  /// database or suspend it. Nobody does here, and it took a tenth of the time to the first frame.
  private static func stopWatchingStatements(_ database: Database) {
    sqlite3_set_authorizer(database.sqliteConnection, nil, nil)
  }

  /// Measured: with a write-ahead log or less than full synchronisation, SQLite lost commits when
  /// the power went. EXTRA also syncs the folder after a rollback journal is deleted.
  private static func applySettings(_ database: Database, path: String) throws {
    let mode: String? = try database.first("PRAGMA journal_mode = DELETE") { try $0.next() }
    guard mode == "delete" else { throw JournalError.busy(path: path) }
    try database.execute(sql: "PRAGMA synchronous = EXTRA")
  }

  private static func checkIsJournal(_ database: Database, path: String) throws {
    let id: Int32? = try database.first("PRAGMA application_id") { try $0.next() }
    if id == Migration.applicationID { return }
    let tables: Int? = try database.first("SELECT count(*) FROM sqlite_master") { try $0.next() }
    guard id == 0, tables == 0 else { throw JournalError.notAJournal(path: path) }
  }

  private static func checkIsKnown(
    _ database: Database,
    path: String,
    _ migrations: [Migration]
  ) throws {
    let known = migrations.map(\.identifier)
    let unknown = try doneMigrations(database).filter { !known.contains($0) }
    guard unknown.isEmpty else {
      throw JournalError.fromNewerVersion(path: path, migrations: unknown)
    }
  }

  private static func doneMigrations(_ database: Database) throws -> [String] {
    let id: Int32? = try database.first("PRAGMA application_id") { try $0.next() }
    guard id == Migration.applicationID else { return [] }
    return try database.all("SELECT identifier FROM migration ORDER BY position") {
      try $0.next()
    }
  }

  private func migrate(_ migrations: [Migration], now: Moment) throws {
    var done = try database.inDatabase(Journal.doneMigrations)
    let isNew = done.isEmpty
    while let next = migrations.first(where: { !done.contains($0.identifier) }) {
      if !isNew { try backup(to: Backup.path(for: path, at: now.instant)) }
      done = try database.write { database in
        // Another process may have been faster.
        if try !Journal.doneMigrations(database).contains(next.identifier) {
          try next.apply(to: database)
        }
        return try Journal.doneMigrations(database)
      }
    }
  }
}
