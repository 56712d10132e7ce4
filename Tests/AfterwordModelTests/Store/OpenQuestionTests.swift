import Testing

@testable import AfterwordModel

@Suite("What waits on them, and what only the person can tell")
struct OpenQuestionTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID
  let interview: InterviewID

  /// Nothing is planned by itself: only what is sent here counts.
  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open(playbook: .planningNothing)
    let people = ["Dana Whitfield", "Priya Nair"].map { PersonDraft(name: $0) }
    let receipt = try journal.add(people: people)
    application = receipt.applicationID
    interview = try #require(receipt.interviewID)
  }

  private func change(_ change: JournalChange, at now: Moment = .start) throws {
    _ = try journal.perform(change, at: now)
  }

  private func send(_ kind: FollowUpKind, at now: Moment = .start) throws -> FollowUpID {
    let id = try journal.plan(
      application,
      person: "Dana Whitfield",
      kind: kind,
      due: "2026-11-22",
      now: now
    )
    try change(.markSent(id), at: now)
    return id
  }

  private func awaited(at now: Moment = .start) throws -> AwaitedAnswer? {
    let all = try journal.waitingOnThem(at: now)
    #expect(all.count < 2)
    return all.first
  }

  @Test("an answer is awaited by the day that they named, until a reply comes")
  func promisedAnswer() throws {
    #expect(try awaited() == nil)
    try journal.appendToNote(interview, line: "> they answer by Friday", at: .start)
    #expect(try awaited()?.until == .of("2026-11-20"))
    #expect(try awaited()?.since == .of("2026-11-19"))
    let id = try send(.thankYou)
    guard case .touch = try #require(try awaited()).ground else {
      Issue.record("Who writes after the promised day waits for the answer to that.")
      return
    }
    try change(.recordReply(id, text: "soon"), at: .start.later(minutes: 1))
    #expect(try awaited() == nil)
  }

  @Test("a polite reply to a thank-you is not the answer that they named a day for")
  func politeReply() throws {
    try journal.appendToNote(interview, line: "> they answer by December 4", at: .start)
    let thanks = try send(.thankYou)
    let until = CalendarDay.of("2026-12-04")
    try change(.recordReply(thanks, text: "You're welcome!"), at: .start.later(minutes: 60))
    #expect(try awaited()?.until == until)
    try change(
      .recordReply(thanks, text: "It will be the 10th of December"),
      at: .start.later(minutes: 90)
    )
    #expect(try awaited() == nil)
    _ = try journal.undo(at: .start)
    #expect(try awaited()?.until == until)
    let question = try send(.statusCheck, at: .start.later(minutes: 1440))
    try change(.recordReply(question, text: "soon"), at: .start.later(minutes: 1500))
    #expect(try awaited(at: .start.later(minutes: 1600)) == nil)
  }

  @Test("an answer to what was sent last is awaited, unless a round is ahead or it is over")
  func unansweredTouch() throws {
    let first = try send(.statusCheck)
    let last = try send(.custom, at: .start.later(minutes: 1440))
    let now = Moment.start.later(minutes: 2000)
    let detail = try #require(try journal.followUp(last))
    #expect(try awaited(at: now)?.ground == .touch(detail))
    #expect(try awaited(at: now)?.since == .of("2026-11-23"))
    try change(.recordReply(first, text: ""), at: .start.later(minutes: 60))
    #expect(try awaited(at: now)?.ground == .touch(detail))
    try journal.add(round: "Final", at: "2026-12-01T10:00")
    #expect(try awaited(at: now) == nil)
    _ = try journal.undo(at: now)
    #expect(try awaited(at: now) != nil)
    try change(.setOutcome(application, .offer), at: now)
    #expect(try awaited(at: now) == nil)
  }

  @Test("who said it is asked where several took part, until it is told or is no news")
  func whoSaidIt() throws {
    try journal.appendToNote(interview, line: "- too slow", at: .start)
    let line = try #require(try journal.noteRecords(of: interview).feedback.first).id
    #expect(try journal.openQuestions(at: .start).isEmpty)
    try change(.editAction(line, ActionEdit(state: .done)))
    let questions = try journal.openQuestions(at: .start)
    guard case .whoSaidIt(let feedback, _, "Acme", let candidates) = questions.first else {
      Issue.record("\(questions)")
      return
    }
    #expect(feedback.id == line && candidates.map(\.name) == ["Dana Whitfield", "Priya Nair"])
    #expect(try journal.openQuestions(at: .start.later(minutes: 31 * 1440)).isEmpty)
    try change(.setSaidBy(line, candidates[0].id))
    #expect(try journal.openQuestions(at: .start).isEmpty)
  }

  @Test("whether it is over is asked ten business days after the second unanswered status check")
  func noAnswer() throws {
    _ = try send(.statusCheck)
    let second = try send(.statusCheck, at: .start.later(minutes: 7 * 1440))
    let day = Moment.start.later(minutes: 18 * 1440)
    #expect(try journal.openQuestions(at: day).isEmpty)
    let later = Moment.start.later(minutes: 21 * 1440)
    let known = try #require(try journal.application(application))
    let question = OpenQuestion.noAnswer(known, since: .of("2026-11-29"))
    #expect(try journal.openQuestions(at: later) == [question])
    try change(.recordReply(second, text: ""), at: later)
    #expect(try journal.openQuestions(at: later).isEmpty)
  }

  @Test("the guard judges a new touch and one that is there on any day, without its own shadow")
  func verdicts() throws {
    let dana = try #require(try journal.participants(of: application).first).person.id
    _ = try send(.custom)
    func verdict(on day: String) throws -> Verdict.Standing {
      try journal.verdict(
        personID: dana,
        applicationID: nil,
        kind: .custom,
        channel: .email,
        on: .of(day),
        at: .start
      ).standing
    }
    #expect(try verdict(on: "2026-11-24") == .early(until: .of("2026-11-27")))
    #expect(try verdict(on: "2026-11-27") == .fine)
    let planned = try journal.plan(
      application,
      person: "Dana Whitfield",
      kind: .outreach,
      due: "2026-11-27"
    )
    #expect(try journal.verdict(of: planned, on: .of("2026-11-27"), at: .start).standing == .fine)
    let early = try journal.verdict(of: planned, on: .of("2026-11-23"), at: .start)
    #expect(early.standing == .early(until: .of("2026-11-27")))
    #expect(!early.reasons.isEmpty)
    let row = try #require(try journal.followUp(planned)).followUp
    #expect(row.standing(today: .of("2026-11-27")) == .fine)
  }
}
