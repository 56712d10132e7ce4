import AfterwordModel
import Testing

@Suite("Telling what is due")
struct DueNoticeTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open(playbook: .planningNothing)
    application = try journal.add().applicationID
  }

  private func told(at now: Moment = .start) throws -> [FollowUpID] {
    try journal.takeDueNotices(at: now).map(\.followUpID)
  }

  @Test("what is planned and due is told once, the oldest first; all else is not told")
  func once() throws {
    let today = try journal.plan(application, due: "2026-11-22")
    let late = try journal.plan(application, due: "2026-11-20")
    _ = try journal.plan(application, due: "2026-11-23")
    let sent = try journal.plan(application, due: "2026-11-20")
    _ = try journal.perform(.markSent(sent), at: .start)
    #expect(try told() == [late, today])
    #expect(try told().isEmpty)
  }

  @Test("what was put off is told again on its new day, and not before")
  func snoozed() throws {
    let id = try journal.plan(application, due: "2026-11-20")
    #expect(try told() == [id])
    _ = try journal.perform(.snooze(id, until: .of("2026-11-24")), at: .start)
    #expect(try told().isEmpty)
    let tuesday = Moment.start.later(minutes: 2 * 24 * 60)
    #expect(try told(at: tuesday) == [id])
    #expect(try told(at: tuesday).isEmpty)
  }

  @Test("what could not be shown is told again")
  func givenBack() throws {
    let id = try journal.plan(application, due: "2026-11-20")
    try journal.giveBack(journal.takeDueNotices(at: .start))
    #expect(try told() == [id])
  }

  @Test("it is no step of undo, and goes with the follow-up")
  func undo() throws {
    let id = try journal.plan(application, due: "2026-11-20")
    _ = try told()
    _ = try journal.undo(at: .start)
    #expect(try journal.followUp(id) == nil)
    #expect(try told().isEmpty)
    _ = try journal.redo(at: .start)
    #expect(try journal.followUp(id) != nil)
  }

  @Test("a look for a prompt counts what is due, and needs a journal of today's form")
  func glance() throws {
    _ = try journal.plan(application, due: "2026-11-20")
    _ = try journal.plan(application, due: "2026-11-22")
    let path = folder.journalPath
    let overview = try Journal.glance(at: path, now: .start, playbook: .planningNothing)
    #expect(overview?.dueCount == 2 && overview?.overdueCount == 1)
    let nowhere = folder.path + "/none.sqlite"
    #expect(try Journal.glance(at: nowhere, now: .start, playbook: .planningNothing) == nil)
    #expect(try folder.names() == ["journal.sqlite"])
  }

  @Test("a look by another playbook plans nothing anew")
  func otherPlaybook() throws {
    try journal.add("Globex", people: [PersonDraft(name: "Sam", role: .hr)])
    let before = try folder.bytes()
    let overview = try Journal.glance(
      at: folder.journalPath,
      now: .start.later(minutes: 60),
      playbook: Playbook()
    )
    #expect(overview?.dueCount == 0)
    #expect(try folder.bytes() == before)
  }
}
