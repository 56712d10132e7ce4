import AfterwordModel
import Testing

@Suite("Follow-ups in the journal")
struct FollowUpTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID
  let interview: InterviewID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open(playbook: .planningNothing)
    let receipt = try journal.add(people: [PersonDraft(name: "Dana Whitfield", role: .hr)])
    application = receipt.applicationID
    interview = try #require(receipt.interviewID)
  }

  private func state(_ id: FollowUpID) throws -> FollowUp.State? {
    try journal.followUp(id)?.followUp.state
  }

  @Test("a planned one is sent, skipped or put off")
  func states() throws {
    let sent = try journal.plan(application, due: "2026-11-20")
    _ = try journal.perform(.markSent(sent), at: .start)
    #expect(try state(sent) == .sent(at: Moment.start.instant))
    let skipped = try journal.plan(application, due: "2026-11-20")
    _ = try journal.perform(.skip(skipped, reason: " met them anyway\n"), at: .start)
    #expect(try state(skipped) == .skipped(at: Moment.start.instant, reason: "met them anyway"))
    let later = try journal.plan(application, due: "2026-11-20")
    _ = try journal.perform(.snooze(later, until: .of("2026-12-24")), at: .start)
    #expect(try journal.followUp(later)?.followUp.due == .of("2026-12-24"))
    #expect(try state(later) == .planned)
  }

  @Test("what is no longer planned is not sent, skipped or put off again")
  func notPlanned() throws {
    let sent = try journal.plan(application, due: "2026-11-20")
    _ = try journal.perform(.markSent(sent), at: .start)
    let changes: [JournalChange] = [
      .markSent(sent), .skip(sent, reason: ""), .snooze(sent, until: .of("2026-12-24")),
    ]
    for change in changes {
      #expect(throws: JournalError.notPlanned(sent, state: "sent")) {
        try journal.perform(change, at: .start)
      }
    }
    let skipped = try journal.plan(application, due: "2026-11-20")
    _ = try journal.perform(.skip(skipped, reason: ""), at: .start)
    #expect(throws: JournalError.notPlanned(skipped, state: "skipped")) {
      try journal.perform(.recordReply(skipped, text: "hello"), at: .start)
    }
  }

  @Test("a reply to a planned one says that it was sent, and both are taken back together")
  func reply() throws {
    let id = try journal.plan(application, person: "Dana Whitfield", due: "2026-11-20")
    let now = Moment.start.later(minutes: 7)
    _ = try journal.perform(.recordReply(id, text: "Thanks!\nDana"), at: now)
    let detail = try #require(try journal.followUp(id))
    #expect(detail.followUp.state == .sent(at: now.instant))
    #expect(detail.reply?.text == "Thanks!\nDana")
    #expect(detail.reply?.receivedAt == now.instant)
    #expect(detail.personName == "Dana Whitfield")
    #expect(
      try journal.undo(at: now) == ChangeLabel(.recordReply, subject: "Acme · Dana Whitfield")
    )
    #expect(try state(id) == .planned)
    #expect(try journal.followUp(id)?.reply == nil)
  }

  @Test("the agenda has what is late, what is due today and what comes next")
  func agenda() throws {
    let tomorrow = try journal.plan(application, due: "2026-11-23")
    let today = try journal.plan(application, due: "2026-11-22")
    let late = try journal.plan(application, due: "2026-11-20")
    _ = try journal.plan(application, due: "2026-11-24")
    let done = try journal.plan(application, due: "2026-11-22")
    _ = try journal.perform(.markSent(done), at: .start)
    let agenda = try journal.agenda(today: .of("2026-11-22"))
    #expect(agenda.overdue.map(\.followUp.id) == [late])
    #expect(agenda.dueToday.map(\.followUp.id) == [today])
    #expect(agenda.next?.followUp.id == tomorrow)
    let overview = Overview(dueCount: 2, overdueCount: 1, openCount: 1, isJournalEmpty: false)
    #expect(try journal.overview(today: .of("2026-11-22")) == overview)
  }

  @Test("the timeline is in the order of time, a planned day after what happened on it")
  func timeline() throws {
    _ = try journal.perform(.setOutcome(application, .offer), at: .start)
    let sent = try journal.plan(application, due: "2026-11-30")
    _ = try journal.plan(application, due: "2026-11-22", note: "today")
    _ = try journal.plan(application, due: "2026-11-23", note: "tomorrow")
    _ = try journal.perform(.recordReply(sent, text: "hi"), at: .start)
    _ = try journal.perform(
      .addInterview(
        InterviewDraft(
          application: .existing(application),
          round: "Final",
          start: .berlin("2026-11-23T00:30")
        )
      ),
      at: .start
    )
    let entries = try journal.timeline(of: application, utcOffset: 3600).map { entry in
      switch entry.content {
      case .interview(let interview): interview.round
      case .followUp(let detail):
        "\(detail.followUp.state.word) \(detail.followUp.note)".trimmed
      case .reply(let reply, to: _): "reply \(reply.text)"
      case .outcome(let outcome): outcome.rawValue
      case .planNotice(let notice): notice.reason
      case .action(let feedback, in: _): feedback.text
      case .awaitedAnswer(let promise): promise.text
      }
    }
    #expect(
      entries == [
        "Onsite", "sent", "reply hi", "offer", "planned today", "Final", "planned tomorrow",
      ]
    )
  }

  @Test("one cannot belong to an interview of another application")
  func otherApplication() throws {
    let other = try journal.add("Globex").applicationID
    #expect(throws: JournalError.notFound(interview.letters)) {
      try journal.plan(other, interview: interview, due: "2026-11-22")
    }
  }
}
