import GRDB
import Testing

@testable import AfterwordModel

@Suite("A follow-up that was put off and has lost its sense")
struct PlannedAnewTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    let dana = PersonDraft(name: "Dana Whitfield", email: "dana@acme.example", role: .hr)
    application = try journal.add(people: [dana]).applicationID
  }

  private func statusCheck() throws -> FollowUp? {
    let letters = try folder.rawDatabase().read { database in
      try String.fetchAll(
        database,
        sql: "SELECT id FROM followUp WHERE kind = 'status-check' AND deletedAt IS NULL"
      )
    }
    try #require(letters.count == 1)
    return try FollowUpID(letters: letters[0]).flatMap { try journal.followUp($0)?.followUp }
  }

  @Test("is the playbook's again, on the day that holds now; undo gives it back as it was")
  func plannedAnew() throws {
    let first = try #require(try statusCheck())
    #expect(first.due == .of("2026-11-27"))
    _ = try journal.perform(.snooze(first.id, until: .of("2026-12-01")), at: .start)
    let putOff = try #require(try statusCheck())
    let later = Moment.start.later(minutes: 11 * 24 * 60)
    try journal.add(round: "Panel", at: "2026-12-02T10:00", now: later)
    let anew = try #require(try statusCheck())
    #expect(anew.id == first.id)
    #expect(anew.due == .of("2026-12-10"))
    #expect(!anew.planning.isByHand)
    #expect(try !journal.replanEverything(at: later))
    _ = try journal.undo(at: later)
    #expect(try statusCheck() == putOff)
  }
}
