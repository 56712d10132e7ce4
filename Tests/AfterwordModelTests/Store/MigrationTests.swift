import Foundation
import GRDB
import Testing

@testable import AfterwordModel

@Suite("Bringing a journal up to date")
struct MigrationTests {
  let folder: TemporaryFolder
  let moods = Migration(
    identifier: "2030-01 moods",
    sql: "ALTER TABLE interview ADD COLUMN mood BLOB"
  )

  init() throws { folder = try TemporaryFolder() }

  @Test("keeps what is in it, and a backup of how it was")
  func migrates() throws {
    try folder.open().add()
    let updated = try Journal.open(
      at: folder.journalPath,
      now: .start,
      migrations: Migration.all + [moods]
    )
    #expect(try updated.overview(today: .of("2026-11-22")).openCount == 1)
    let backup = folder.journalPath + ".backup-2026-11-22T174000Z"
    #expect(
      try Set(folder.names()) == ["journal.sqlite", "journal.sqlite.backup-2026-11-22T174000Z"]
    )
    #expect(try folder.mode(of: backup) == 0o600)
    #expect(
      try Journal.open(at: backup, now: .start).overview(today: .of("2026-11-22")).openCount == 1
    )
    #expect(throws: JournalError.self) { try folder.open() }
    try updated.add("Globex")
    #expect(try updated.undo(at: .start).subject == "Globex · Onsite")
  }

  @Test("that fails leaves it as it was")
  func failing() throws {
    try folder.open().add()
    let before = try folder.bytes()
    let wrong = Migration(
      identifier: "2030-02 wrong",
      sql: "DELETE FROM interview; DELETE FROM nowhere"
    )
    #expect(throws: JournalError.self) {
      try Journal.open(at: folder.journalPath, now: .start, migrations: Migration.all + [wrong])
    }
    #expect(try folder.bytes() == before)
    #expect(try folder.open().allInterviews(includingClosed: true).count == 1)
  }

  @Test("is not needed twice, and a new journal needs no backup")
  func nothingToDo() throws {
    try folder.open().add()
    let before = try folder.bytes()
    _ = try folder.open()
    #expect(try folder.bytes() == before)
    #expect(try folder.names() == ["journal.sqlite"])
  }

  @Test("a backup never takes the place of a file that is there")
  func backupOverFile() throws {
    let journal = try folder.open()
    let target = folder.path + "/copy.sqlite"
    try journal.backup(to: target)
    let error = JournalError.cannotWrite(path: target, reason: "File exists")
    #expect(throws: error) { try journal.backup(to: target) }
    #expect(try Set(folder.names()) == ["journal.sqlite", "copy.sqlite"])
  }

  @Test(
    "the schema of each migration is the one that was shipped",
    arguments: zip(
      [FirstJournal.sql, NoteTables.sql, PlanTables.sql],
      [15_639_368_959_750_264_401, 12_014_637_921_620_061_644, 16_763_669_458_699_695_563]
        as [UInt64]
    )
  )
  func frozen(sql: String, shipped: UInt64) {
    // FNV-1a. Somebody's journal has this schema: change it by a new migration, never here.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in sql.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    #expect(hash == shipped)
  }
}
