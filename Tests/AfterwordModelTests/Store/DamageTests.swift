import Foundation
import GRDB
import Testing

@testable import AfterwordModel

@Suite("A damaged journal")
struct DamageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func overwrite(at offset: Int, with bytes: [UInt8]) throws {
    var data = try folder.bytes()
    data.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    try data.write(to: URL(fileURLWithPath: folder.journalPath))
  }

  @Test("whose header makes no sense is not opened and not touched")
  func header() throws {
    _ = try folder.open().add()
    try overwrite(at: 16, with: [UInt8](repeating: 0x33, count: 84))
    let before = try folder.bytes()
    #expect(throws: JournalError.damaged(path: folder.journalPath, newestBackup: nil)) {
      try folder.open()
    }
    #expect(try folder.bytes() == before)
  }

  @Test("names the newest backup, even when nothing tells any more that it was a journal")
  func namesBackup() throws {
    let journal = try folder.open()
    try journal.add()
    for minutes in [0, 5, 2] {
      try journal.backup(
        to: Backup.path(for: folder.journalPath, at: Moment.start.later(minutes: minutes).instant)
      )
    }
    try overwrite(at: 0, with: [UInt8](repeating: 0, count: 100))
    let newest = folder.journalPath + ".backup-2026-11-22T174500Z"
    #expect(throws: JournalError.damaged(path: folder.journalPath, newestBackup: newest)) {
      try folder.open()
    }
    #expect(
      try Journal.open(at: newest, now: .start).interviewRows(
        .first,
        rowsEachSide: 5,
        today: .of("2026-11-22")
      ).rows.count == 2
    )
  }

  @Test("is found by the check of the whole file, and a sound one passes it")
  func verify() throws {
    let journal = try folder.open()
    for number in 0..<40 { try journal.add("Company \(number)") }
    try journal.verify()
    let size = try folder.bytes().count
    try overwrite(at: size / 2, with: [UInt8](repeating: 0x5A, count: size / 4))
    let before = try folder.bytes()
    #expect(throws: JournalError.damaged(path: folder.journalPath, newestBackup: nil)) {
      try folder.open().verify()
    }
    #expect(try folder.bytes() == before)
  }

  @Test("that was cut off is found")
  func truncated() throws {
    let journal = try folder.open()
    for number in 0..<40 { try journal.add("Company \(number)") }
    let whole = try folder.bytes()
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: folder.journalPath))
    #expect(throws: JournalError.damaged(path: folder.journalPath, newestBackup: nil)) {
      try folder.open().verify()
    }
  }

  @Test("in one row of a plan still takes the words of a note, and plans what it can read")
  func unreadablePlan() throws {
    let journal = try folder.open()
    let receipt = try journal.add(people: [PersonDraft(name: "Dana Whitfield")])
    let interview = try #require(receipt.interviewID)
    try folder.rawDatabase().write { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try database.execute(sql: "UPDATE followUp SET kind = 'nonsense' WHERE kind = 'thank-you'")
    }
    let text = "! send the link by Tuesday"
    _ = try journal.saveNote(interview, text: text, base: "", session: "1", at: .start)
    try journal.appendToNote(interview, line: "one more", at: .start)
    #expect(try journal.interview(interview)?.note == text + "\none more")
    #expect(try journal.undo(at: .start).subject == "Acme · Onsite")
    #expect(try journal.interview(interview)?.note == text)
    var playbook = Playbook()
    playbook.rules.connect.isOn = false
    let configured = try folder.open(playbook: playbook)
    let other = try configured.add("Globex", people: [PersonDraft(name: "Ada Byron")])
    #expect(try configured.planned(.thankYou, in: other.applicationID) != nil)
  }
}
