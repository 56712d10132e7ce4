internal import GRDB
internal import Synchronization

/// The one store of a person's applications, interviews, notes and follow-ups: an SQLite file.
///
/// Several processes may have the same journal open. Every call may wait up to five seconds for
/// another process to finish writing.
public final class Journal: Sendable {
  /// The path that the journal was opened with.
  public let path: String

  let database: DatabaseQueue
  /// What plans are made by.
  public let playbook: Playbook
  private let fingerprint = Mutex<String?>(nil)
  /// SQLite's `data_version` when it was last looked at: it moves when others write.
  private let seenVersion: Mutex<Int>

  init(path: String, database: DatabaseQueue, playbook: Playbook) throws {
    self.path = path
    self.database = database
    self.playbook = playbook
    seenVersion = Mutex(try database.inDatabase(Journal.dataVersion))
  }

  /// True if another connection has written since the last call, or since the journal was opened.
  public func hasChangedElsewhere() throws(JournalError) -> Bool {
    let version = try access { try database.inDatabase(Journal.dataVersion) }
    return seenVersion.withLock { seen in
      defer { seen = version }
      return seen != version
    }
  }

  /// Checks the whole file, which takes longer the more is in it.
  ///
  /// - Throws: `JournalError.damaged` if SQLite finds anything wrong.
  public func verify() throws(JournalError) {
    try read { database in
      let verdict: String? = try database.first("PRAGMA quick_check(1)") { try $0.next() }
      guard verdict == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    }
  }

  /// Of the playbook; made when it is needed first.
  var playbookFingerprint: String {
    fingerprint.withLock { known in
      let fingerprint = known ?? playbook.fingerprint
      known = fingerprint
      return fingerprint
    }
  }

  private static func dataVersion(_ database: Database) throws -> Int {
    try database.first("PRAGMA data_version") { try $0.next() } ?? 0
  }
}

extension Journal {
  /// Everything that `body` reads is of one state of the journal.
  ///
  /// GRDB's own `read` switches `query_only` on and off, and a pragma of that kind has SQLite prepare
  /// every statement anew that was kept: that took a seventh of the time of `afterword today`.
  func read<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    try access {
      try database.unsafeRead { database in
        try database.beginTransaction(.deferred)
        do {
          let value = try body(database)
          try database.commit()
          return value
        } catch {
          // SQLite may have ended it already.
          if database.isInsideTransaction { try? database.rollback() }
          throw error
        }
      }
    }
  }

  /// One transaction: all that `body` writes is kept, or nothing of it.
  func write<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    try access { try database.write(body) }
  }

  func access<Value>(_ body: () throws -> Value) throws(JournalError) -> Value {
    do {
      return try body()
    } catch {
      throw JournalError(error, at: path)
    }
  }
}
