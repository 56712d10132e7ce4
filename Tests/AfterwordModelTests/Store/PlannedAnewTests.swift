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

  @Test("keeps its ground when time has planned the same before a change is done again")
  func plannedByTimeBeforeRedo() throws {
    let globex = try journal.add("Globex", round: "Final", at: "2026-11-30T10:00").applicationID
    try journal.add("Globex", round: "Call")
    let first = try #require(try journal.planned(.outreach, in: globex))
    _ = try journal.undo(at: .start)
    #expect(try journal.planned(.outreach, in: globex) == nil)
    let later = Moment.start.later(minutes: 10 * 24 * 60)
    #expect(try journal.catchUp(at: later))
    let byTime = try #require(try journal.planned(.outreach, in: globex))
    _ = try journal.redo(at: later)
    #expect(try journal.planned(.outreach, in: globex)?.id == first.id)
    #expect(try !journal.replanEverything(at: later))
    _ = try journal.undo(at: later)
    #expect(try journal.planned(.outreach, in: globex) == byTime)
    #expect(try !journal.replanEverything(at: later))
  }

  @Test("has days to the end of the calendar")
  func lastYears() throws {
    let edge = try journal.add("Globex", at: "9998-12-30T10:00", people: [.init(name: "Ada")])
    let id = try #require(edge.interviewID)
    let last = Moment(ZonedTime.berlin("9998-12-30T12:00").instant, utcOffset: 3600)
    let note = "> they answer by 9998-12-31\n! send it by 9998-12-31"
    _ = try journal.saveNote(id, text: note, base: "", session: "1", at: last)
    #expect(try journal.planned(.thankYou, in: edge.applicationID) != nil)
    #expect(try journal.planned(.promise, in: edge.applicationID) != nil)
    #expect(try !journal.replanEverything(at: last))
  }
}
