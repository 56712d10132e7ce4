internal import GRDB
internal import GRDBSQLite

extension Journal {
  /// Opens the journal, or makes a new one if there is no file or an empty one.
  ///
  /// A folder that is missing is made for the owner alone, and so is the file. An older journal is
  /// brought up to date after a backup beside it.
  public static func open(at path: String, now: Moment, playbook: Playbook = Playbook())
    throws(JournalError) -> Journal
  {
    try open(at: path, now: now, playbook: playbook, migrations: Migration.all)
  }

  static func open(
    at path: String,
    now: Moment,
    playbook: Playbook = Playbook(),
    migrations: [Migration]
  ) throws(JournalError) -> Journal {
    try JournalFile.prepare(at: path)
    do {
      let database = try connect(to: path)
      let done = try database.inDatabase { database in
        // What is not ours, or not ours any more, is left as it is.
        let done = try doneMigrations(database, path: path)
        try checkAreKnown(done, path: path, migrations)
        try applySettings(database, path: path)
        return done
      }
      let journal = try Journal(path: path, database: database, playbook: playbook)
      try JournalFile.makePrivate(at: path)
      try journal.migrate(migrations, done: done, now: now)
      return journal
    } catch {
      throw JournalError(error, at: path)
    }
  }

  /// Opens a journal that is there and has today's form, and never waits for others.
  ///
  /// - Returns: nil if there is no file, an empty one, or a journal that would have to be made or
  ///   changed first.
  static func openAtOnce(at path: String, playbook: Playbook) throws(JournalError) -> Journal? {
    guard JournalFile.isThere(at: path) else { return nil }
    do {
      let database = try connect(to: path, whenBusy: .immediateError)
      let isOfToday = try database.inDatabase { database in
        let done = try doneMigrations(database, path: path)
        guard done == Migration.all.map(\.identifier) else { return false }
        try applySettings(database, path: path)
        return true
      }
      return isOfToday ? try Journal(path: path, database: database, playbook: playbook) : nil
    } catch {
      throw JournalError(error, at: path)
    }
  }

  private static func connect(
    to path: String,
    whenBusy busyMode: Database.BusyMode = .callback(waitForOthers)
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = busyMode
    configuration.prepareDatabase(stopWatchingStatements)
    // A leading "./" keeps SQLite from taking a name such as ":memory:" for something special.
    return try DatabaseQueue(
      path: path.hasPrefix("/") ? path : "./\(path)",
      configuration: configuration
    )
  }

  /// Five seconds in steps of five milliseconds. SQLite's own timeout soon looks only ten times a
  /// second: measured, one of two writers who never rest then waited up to 14 s, and so 2.6 s at most.
  @Sendable private static func waitForOthers(tries: Int) -> Bool {
    guard tries < 1000 else { return false }
    sqlite3_sleep(5)
    return true
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
    // What is deleted is overwritten: somebody who is forgotten is not left in the file's free pages.
    try database.execute(sql: "PRAGMA secure_delete = ON")
  }

  /// The identifiers of the migrations that were done; none of a file in which nothing is yet.
  private static func doneMigrations(_ database: Database, path: String) throws -> [String] {
    let id: Int32? = try database.first("PRAGMA application_id") { try $0.next() }
    if id == Migration.applicationID {
      return try database.all("SELECT identifier FROM migration ORDER BY position") {
        try $0.next()
      }
    }
    let tables: Int? = try database.first("SELECT count(*) FROM sqlite_master") { try $0.next() }
    guard id == 0, tables == 0 else { throw JournalError.notAJournal(path: path) }
    return []
  }

  private static func checkAreKnown(
    _ done: [String],
    path: String,
    _ migrations: [Migration]
  ) throws(JournalError) {
    let known = migrations.map(\.identifier)
    let unknown = done.filter { !known.contains($0) }
    guard unknown.isEmpty else { throw .fromNewerVersion(path: path, migrations: unknown) }
  }

  /// All migrations that are due are one transaction: the journal is never between two versions.
  private func migrate(_ migrations: [Migration], done: [String], now: Moment) throws {
    guard migrations.contains(where: { !done.contains($0.identifier) }) else { return }
    if !done.isEmpty { try backup(to: Backup.path(for: path, at: now.instant)) }
    try database.write { database in
      // Another process may have been faster.
      let done = try Journal.doneMigrations(database, path: path)
      for migration in migrations where !done.contains(migration.identifier) {
        try migration.apply(to: database)
      }
    }
  }
}
