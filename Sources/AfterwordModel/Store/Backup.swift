internal import Foundation
internal import GRDB

/// Copies of the journal that lie beside it, named `journal.sqlite.backup-2026-11-22T184000Z`.
enum Backup {
  static func path(for journal: String, at instant: Instant) -> String {
    let time = LocalTime(instant, utcOffset: 0)
    let second = Int(instant.seconds - time.secondsAtUTC)
    let clock = [time.hour, time.minute, second].map { padded($0, to: 2) }.joined()
    let first = "\(journal).backup-\(time.day.iso)T\(clock)Z"
    var candidate = first
    var number = 2
    while access(candidate, F_OK) == 0 {
      candidate = "\(first)-\(number)"
      number += 1
    }
    return candidate
  }

  /// The name sorts by time, so that the newest is the greatest.
  static func newest(of journal: String) -> String? {
    let folder = JournalFile.folder(of: journal)
    let prefix = JournalFile.name(of: journal) + ".backup-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(prefix) }.max().map { "\(folder)/\($0)" }
  }
}

extension Backup {
  /// Writes a checked copy to a path where nothing is yet. It appears whole or not at all.
  static func write(_ database: DatabaseQueue, to target: String) throws {
    let unfinished = "\(target).unfinished-\(getpid())"
    do {
      try copy(database, to: unfinished)
      try check(unfinished)
      try publish(unfinished, as: target)
    } catch {
      unlink(unfinished)
      throw error
    }
  }

  private static func copy(_ database: DatabaseQueue, to path: String) throws {
    // VACUUM INTO takes an empty file that is there, and so keeps its mode.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    close(descriptor)
    try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
  }

  private static func check(_ path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    let verdict = try copy.read { try String.fetchOne($0, sql: "PRAGMA integrity_check(1)") }
    try copy.close()
    guard verdict == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
  }

  private static func publish(_ unfinished: String, as target: String) throws {
    try synchronize(unfinished)
    guard access(target, F_OK) != 0 else {
      throw JournalError.cannotWrite(path: target, reason: String(cString: strerror(EEXIST)))
    }
    guard rename(unfinished, target) == 0 else { throw cannotWrite(target) }
    try synchronize(JournalFile.folder(of: target))
  }

  private static func synchronize(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw cannotWrite(path) }
  }

  private static func cannotWrite(_ path: String) -> JournalError {
    .cannotWrite(path: path, reason: JournalFile.systemReason())
  }
}

extension Journal {
  /// Writes a checked copy of the journal to a path where nothing is yet.
  public func backup(to target: String) throws(JournalError) {
    do {
      try Backup.write(database, to: target)
    } catch {
      throw JournalError(error, at: target)
    }
  }
}
