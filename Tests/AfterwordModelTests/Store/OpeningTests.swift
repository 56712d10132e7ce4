import Foundation
import GRDB
import Testing

@testable import AfterwordModel

@Suite("Opening a journal")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("a new journal is for its owner alone, and so is each folder made for it")
  func modes() throws {
    let path = folder.path + "/share/afterword/journal.sqlite"
    let journal = try Journal.open(at: path, now: .start)
    #expect(journal.path == path)
    #expect(try folder.mode(of: path) == 0o600)
    #expect(try folder.mode(of: folder.path + "/share/afterword") == 0o700)
    #expect(try folder.mode(of: folder.path + "/share") == 0o700)
  }

  @Test("a journal that others could read is closed to them when it is opened")
  func modeIsTightened() throws {
    _ = try folder.open()
    #expect(chmod(folder.journalPath, 0o644) == 0)
    _ = try folder.open()
    #expect(try folder.mode(of: folder.journalPath) == 0o600)
  }

  @Test("every opening has the settings under which no commit is lost", arguments: [false, true])
  func settings(wasWriteAheadLog: Bool) throws {
    _ = try folder.open().add()
    if wasWriteAheadLog {
      try folder.rawDatabase().writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA journal_mode = WAL")
      }
    }
    let journal = try folder.open()
    func setting(_ name: String) throws -> String? {
      try journal.database.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }
    #expect(try setting("journal_mode") == "delete")
    #expect(try setting("synchronous") == "3")
    #expect(try setting("foreign_keys") == "1")
    #expect(try setting("application_id") == String(0x4146_5457))
    #expect(
      try journal.interviewRows(.first, rowsEachSide: 5, today: .of("2026-11-22")).rows.count == 2
    )
  }

  @Test("an empty file becomes a journal")
  func emptyFile() throws {
    #expect(FileManager.default.createFile(atPath: folder.journalPath, contents: nil))
    _ = try folder.open().add()
    #expect(try folder.open().overview(today: .of("2026-11-22")).openCount == 1)
    #expect(try folder.mode(of: folder.journalPath) == 0o600)
  }

  @Test("a link to a journal is followed, even to one that is still to be made")
  func symbolicLink() throws {
    let link = folder.path + "/link.sqlite"
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: folder.journalPath
    )
    _ = try Journal.open(at: link, now: .start).add()
    #expect(try folder.open().overview(today: .of("2026-11-22")).openCount == 1)
  }

  @Test("a name that means something to SQLite is a file like any other")
  func specialName() throws {
    let path = folder.path + "/:memory:"
    _ = try Journal.open(at: path, now: .start).add()
    #expect(try !folder.bytes(of: path).isEmpty)
  }

  @Test("a folder is no journal")
  func folderAsJournal() throws {
    #expect(throws: JournalError.isDirectory(path: folder.path)) {
      try Journal.open(at: folder.path, now: .start)
    }
  }

  @Test("a text file is no journal and stays as it is", arguments: ["hi", "Dear diary\n"])
  func textFile(text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.journalPath))
    #expect(throws: JournalError.notAJournal(path: folder.journalPath)) { try folder.open() }
    #expect(try folder.bytes() == Data(text.utf8))
    #expect(try folder.names() == ["journal.sqlite"])
  }

  @Test("another program's database is no journal and stays as it is")
  func otherDatabase() throws {
    try folder.rawDatabase().write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
    let before = try folder.bytes()
    #expect(throws: JournalError.notAJournal(path: folder.journalPath)) { try folder.open() }
    #expect(try folder.bytes() == before)
  }

  @Test("a pipe is no journal")
  func pipe() throws {
    #expect(mkfifo(folder.journalPath, 0o600) == 0)
    #expect(throws: JournalError.notAJournal(path: folder.journalPath)) { try folder.open() }
  }

  @Test("a journal from a newer version is refused and not touched, whatever its settings")
  func newerVersion() throws {
    _ = try folder.open().add()
    try folder.rawDatabase().writeWithoutTransaction {
      try $0.execute(
        sql: "INSERT INTO migration (identifier) VALUES (CAST('2030-01 moods' AS BLOB))"
      )
      try $0.execute(sql: "PRAGMA journal_mode = WAL")
    }
    #expect(chmod(folder.journalPath, 0o640) == 0)
    let before = try folder.bytes()
    let error = JournalError.fromNewerVersion(
      path: folder.journalPath,
      migrations: ["2030-01 moods"]
    )
    #expect(throws: error) { try folder.open() }
    #expect(try folder.bytes() == before)
    #expect(try folder.mode(of: folder.journalPath) == 0o640)
  }

  @Test("a folder that cannot be made is named with the system's reason")
  func folderCannotBeMade() throws {
    let path = "/proc/afterword/journal.sqlite"
    let error = JournalError.cannotWrite(path: path, reason: "No such file or directory")
    #expect(throws: error) { try Journal.open(at: path, now: .start) }
  }

  @Test("a file where a folder should be is named with the system's reason")
  func fileAsFolder() throws {
    _ = try folder.open()
    let path = folder.journalPath + "/journal.sqlite"
    let error = JournalError.cannotRead(path: path, reason: "Not a directory")
    #expect(throws: error) { try Journal.open(at: path, now: .start) }
  }

  @Test(
    "a journal that may not be read, a file or folder that may not be written, says so",
    arguments: [(0o000, 0o755), (0o444, 0o777), (0o666, 0o555), (0o666, 0o000)]
  )
  func permissions(file: mode_t, home: mode_t) throws {
    _ = try folder.open().add()
    let path = folder.journalPath
    #expect(chmod(path, file) == 0)
    #expect(chmod(folder.path, home) == 0)
    defer { chmod(folder.path, 0o700) }
    let reason = "Permission denied"
    let isReadable = file != 0 && home != 0
    let error: JournalError =
      isReadable
      ? .cannotWrite(path: path, reason: reason) : .cannotRead(path: path, reason: reason)
    try asOrdinaryUser { #expect(throws: error) { try folder.open() } }
  }

  @Test("a new journal in a folder that may not be written says so")
  func newInReadOnlyFolder() throws {
    #expect(chmod(folder.path, 0o555) == 0)
    defer { chmod(folder.path, 0o700) }
    let error = JournalError.cannotWrite(path: folder.journalPath, reason: "Permission denied")
    try asOrdinaryUser { #expect(throws: error) { try folder.open() } }
  }

  @Test("a journal that another process keeps locked is busy, and nothing is lost")
  func busy() throws {
    let journal = try folder.open()
    try journal.database.inDatabase { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
    try folder.rawDatabase().inDatabase { other in
      try other.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: JournalError.busy(path: folder.journalPath)) { try journal.add() }
      try other.execute(sql: "ROLLBACK")
    }
    try journal.add()
    #expect(try journal.overview(today: .of("2026-11-22")).openCount == 1)
  }

  @Test("a full disk is told, and the journal is as it was")
  func fullDisk() throws {
    let journal = try folder.open()
    let id = try #require(try journal.add().interviewID)
    try journal.database.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    #expect(throws: JournalError.diskFull(path: folder.journalPath)) {
      try journal.appendToNote(id, line: String(repeating: "a", count: 100_000), at: .start)
    }
    #expect(try journal.interview(id)?.note == "")
  }
}

/// Runs as somebody whom the file system refuses things, which it never does to root. Linux keeps
/// this identity by thread (setfsuid(2)), so that tests beside this one go on as they are.
private func asOrdinaryUser(_ body: () throws -> Void) throws {
  guard geteuid() == 0 else { return try body() }
  // Swift's Glibc module leaves <sys/fsuid.h> out.
  let symbol = try #require(dlsym(nil, "setfsuid"))
  let setFileSystemUser = unsafeBitCast(
    symbol,
    to: (@convention(c) (uid_t) -> CInt).self
  )
  _ = setFileSystemUser(65_534)
  defer { _ = setFileSystemUser(0) }
  try body()
}
