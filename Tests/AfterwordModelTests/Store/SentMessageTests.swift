import AfterwordModel
import Testing

@Suite("What was sent, in the journal")
struct SentMessageTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID
  let interview: InterviewID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open(playbook: .planningNothing)
    let receipt = try journal.add()
    application = receipt.applicationID
    interview = try #require(receipt.interviewID)
  }

  private func planned() throws -> FollowUpID {
    try journal.plan(application, interview: interview, due: "2026-11-22")
  }

  @Test("It is kept with the time at which it went and the words as what it went; undo takes both")
  func kept() throws {
    let id = try planned()
    let before = Moment.start.later(minutes: -90).instant
    _ = try journal.perform(.markSent(id, at: before, text: "Subject: Hi\n\nÄ"), at: .start)
    #expect(try journal.followUp(id)?.followUp.state == .sent(at: before))
    #expect(try journal.draftText(of: id) == "Subject: Hi\n\nÄ")
    _ = try journal.undo(at: .start)
    #expect(try journal.followUp(id)?.followUp.state == .planned)
    #expect(try journal.draftText(of: id) == nil)
  }

  @Test("Without words, a draft stays as it is")
  func withoutWords() throws {
    let id = try planned()
    _ = try journal.saveDraft(id, text: "mine", base: "", session: "s", at: .start)
    _ = try journal.perform(.markSent(id), at: .start)
    #expect(try journal.draftText(of: id) == "mine")
    #expect(try journal.followUp(id)?.followUp.state == .sent(at: Moment.start.instant))
  }

  @Test("A time to come, or before its round, is refused, and nothing is changed")
  func refused() throws {
    let id = try planned()
    #expect(throws: JournalError.notSentThen(.isToCome)) {
      try journal.perform(.markSent(id, at: Moment.start.later(minutes: 1).instant), at: .start)
    }
    let start = ZonedTime.berlin("2026-11-19T14:00")
    #expect(throws: JournalError.notSentThen(.beforeRound(start.local))) {
      try journal.perform(.markSent(id, at: start.instant.adding(minutes: -1)), at: .start)
    }
    #expect(try journal.followUp(id)?.followUp.state == .planned)
  }
}
