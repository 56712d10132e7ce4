import GRDB
import Testing

@testable import AfterwordModel

@Suite("Notes of a journal from before lines had identities")
struct OlderNoteTests {
  @Test("have records at once, which are right after undo and redo of a change from then")
  func migrated() throws {
    let folder = try TemporaryFolder()
    let old = try Journal.open(
      at: folder.journalPath,
      now: .start,
      migrations: [Migration.all[0]]
    )
    let id = try #require(InterviewID(letters: String(repeating: "l", count: 32)))
    try old.write { try $0.execute(sql: Self.rows) }
    let journal = try folder.open()
    func feedback() throws -> [Feedback] { try journal.noteRecords(of: id).feedback }
    #expect(try feedback().map(\.text) == ["slow", "kind"])
    let slow = try feedback()[0].id
    _ = try journal.undo(at: .start)
    #expect(try feedback().map(\.id) == [slow])
    _ = try journal.redo(at: .start)
    #expect(try feedback().map(\.text) == ["slow", "kind"])
    #expect(try feedback()[0].id == slow)
    _ = try journal.undo(at: .start)
    #expect(try feedback().map(\.id) == [slow])
  }

  private static var rows: String {
    let application = String(repeating: "k", count: 32)
    let interview = String(repeating: "l", count: 32)
    return """
      INSERT INTO application
      VALUES ('\(application)', x'41', x'61', x'42', x'62', x'', x'', 'open', 1, 1, 1, NULL);
      INSERT INTO interview
      VALUES ('\(interview)', '\(application)', x'41', x'61', '2026-11-19T14:00',
        CAST('Europe/Berlin' AS BLOB), 1, 60, x'', 1, 1, NULL);
      INSERT INTO note
      VALUES ('\(interview)', CAST('- slow' || char(10) || '+ kind' AS BLOB), 2, 1, 1, NULL);
      INSERT INTO change VALUES (1, 'writeNote', x'41', 1, NULL, 0);
      INSERT INTO changeStep VALUES (1, 1,
        'UPDATE note SET text = CAST(''- slow'' AS BLOB) WHERE interviewID = ''\(interview)''');
      """
  }
}
