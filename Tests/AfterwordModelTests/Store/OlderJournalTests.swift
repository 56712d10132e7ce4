import GRDB
import Testing

@testable import AfterwordModel

@Suite("Journals of every version that was shipped")
struct OlderJournalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// With an application, a round that is over, its note with one line, somebody who was met, and a
  /// follow-up of each state, as a journal of that version holds them.
  private func journal(ofVersion count: Int) throws -> Journal {
    let old = try Journal.open(
      at: folder.journalPath,
      now: .start,
      migrations: Array(Migration.all.prefix(count))
    )
    try old.write { try $0.execute(sql: Self.rows) }
    if count > 1 {
      try old.write { try $0.execute(sql: Self.line) }
    }
    return try folder.open()
  }

  @Test("hold all that they held, and are sound", arguments: 1..<Migration.all.count)
  func keepEverything(version: Int) throws {
    let journal = try journal(ofVersion: version)
    try journal.verify()
    let interview = try #require(InterviewID(letters: Self.letters("l")))
    let detail = try #require(try journal.interview(interview))
    #expect(detail.application.company == "Acme")
    #expect(detail.note == "+ kind")
    #expect(detail.people.map(\.person.name) == ["Dana"])
    #expect(detail.interview.debriefedAt == nil && detail.interview.feeling == nil)
    #expect(try journal.noteRecords(of: interview).feedback.map(\.text) == ["kind"])
    let states = try ["o", "p", "q"].map { letter in
      let id = try #require(FollowUpID(letters: Self.letters(letter)))
      return try #require(try journal.followUp(id)).followUp.state.word
    }
    #expect(states == ["planned", "sent", "skipped"])
    #expect(try folder.names().contains { $0.contains(".backup-") })
  }

  @Test(
    "take a draft, a debrief that is not needed, and what is paused, which undo knows",
    arguments: 1..<Migration.all.count
  )
  func newTables(version: Int) throws {
    let journal = try journal(ofVersion: version)
    let interview = try #require(InterviewID(letters: Self.letters("l")))
    let followUp = try #require(FollowUpID(letters: Self.letters("o")))
    let facts = try journal.draftFacts(of: followUp, at: .start)
    #expect(facts.lines.map(\.text) == ["kind"])
    #expect(facts.person?.name == "Dana")
    try journal.setDraft("Dear Dana", of: followUp)
    _ = try journal.perform(.skipDebrief(interview), at: .start)
    #expect(try journal.interview(interview)?.interview.debriefedAt == Moment.start.instant)
    _ = try journal.undo(at: .start)
    #expect(try journal.interview(interview)?.interview.debriefedAt == nil)
    let work = PausedWork(kind: .debrief, subject: interview.letters, place: "liked")
    try journal.keep(work)
    #expect(try folder.open().pausedWork() == [work])
  }

  @Test(
    "undo what was done before there were drafts and debriefs",
    arguments: 1..<Migration.all.count
  )
  func olderUndo(version: Int) throws {
    let journal = try journal(ofVersion: version)
    let interview = try #require(InterviewID(letters: Self.letters("l")))
    #expect(try journal.interview(interview)?.interview.round == "Onsite")
    _ = try journal.undo(at: .start)
    #expect(try journal.interview(interview)?.interview.round == "Call")
    _ = try journal.redo(at: .start)
    #expect(try journal.interview(interview)?.interview.round == "Onsite")
  }

  @Test("plan what is due by the index that holds what is planned, and have no other for it")
  func indexOfDueDays() throws {
    let journal = try journal(ofVersion: 3)
    let indexes: [String] = try journal.read { database in
      try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'followUp'"
      )
    }
    #expect(indexes.contains("followUpPlannedByDue"))
    #expect(!indexes.contains("followUpByDue"))
  }

  private static func letters(_ letter: String) -> String { String(repeating: letter, count: 32) }

  private static let rows = """
    INSERT INTO application
    VALUES ('\(letters("k"))', CAST('Acme' AS BLOB), CAST('acme' AS BLOB), x'42', x'62', x'', x'',
      'open', 1, 1, 1, NULL);
    INSERT INTO interview (id, applicationID, round, roundFolded, startsLocal, zone, startsAt,
      minutes, place, createdAt, updatedAt)
    VALUES ('\(letters("l"))', '\(letters("k"))', CAST('Onsite' AS BLOB), CAST('onsite' AS BLOB),
      '2026-11-19T14:00', CAST('Europe/Berlin' AS BLOB), 1795093200000, 60, x'', 1, 1);
    INSERT INTO note VALUES ('\(letters("l"))', CAST('+ kind' AS BLOB), 1, 1, 1, NULL);
    INSERT INTO person (id, name, nameFolded, title, company, companyFolded, department, email,
      linkedIn, phone, address, usedAt, createdAt, updatedAt)
    VALUES ('\(letters("m"))', CAST('Dana' AS BLOB), CAST('dana' AS BLOB), x'',
      CAST('Acme' AS BLOB), CAST('acme' AS BLOB), x'', x'', x'', x'', x'', 1, 1, 1);
    INSERT INTO role (applicationID, personID, kind, say, position, createdAt, updatedAt)
    VALUES ('\(letters("k"))', '\(letters("m"))', 'hr', 'some', 0, 1, 1);
    INSERT INTO participation (interviewID, personID, position, createdAt, updatedAt)
    VALUES ('\(letters("l"))', '\(letters("m"))', 0, 1, 1);
    INSERT INTO followUp (id, applicationID, interviewID, personID, kind, channel, due, state,
      sentAt, skippedAt, reason, note, createdAt, updatedAt)
    VALUES
      ('\(letters("o"))', '\(letters("k"))', '\(letters("l"))', '\(letters("m"))', 'custom',
        'email', '2026-11-24', 'planned', NULL, NULL, x'', x'', 1, 1),
      ('\(letters("p"))', '\(letters("k"))', '\(letters("l"))', '\(letters("m"))', 'thank-you',
        'email', '2026-11-20', 'sent', 1795100400000, NULL, x'', x'', 1, 1),
      ('\(letters("q"))', '\(letters("k"))', NULL, NULL, 'custom',
        'phone', '2026-11-20', 'skipped', NULL, 1795100400000, x'', x'', 1, 1);
    INSERT INTO change VALUES (1, 'editInterview', x'41', 1, NULL, 0);
    INSERT INTO changeStep VALUES (1, 1,
      'UPDATE interview SET round = CAST(''Call'' AS BLOB) WHERE id = ''\(letters("l"))''');
    """

  /// The row of the note's line, from the version on that has such rows.
  private static let line = """
    INSERT INTO noteLine (id, interviewID, kind, text, rank, createdAt, updatedAt)
    VALUES ('\(letters("r"))', '\(letters("l"))', 'praise', CAST('kind' AS BLOB), 1048576, 1, 1);
    """
}
