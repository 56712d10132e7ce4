import AfterwordModel
import Testing

@Suite("Questions that only the person can answer")
struct QuestionTests {
  /// A promise of the onsite's note whose line is gone.
  private func promise(in script: SessionScript) -> FollowUpDetail {
    let followUp = FollowUp(
      id: .init(at: SessionScript.now.instant),
      applicationID: script.application.id,
      interviewID: script.onsite.id,
      kind: .promise,
      channel: .email,
      due: SessionScript.now.today,
      note: "send the lab link"
    )
    return FollowUpDetail(
      followUp: followUp,
      personName: "Dana Whitfield",
      company: "Acme",
      position: "Staff SRE",
      reply: nil
    )
  }

  private func leftNote() -> (SessionScript, FollowUpDetail) {
    var script = SessionScript.opened()
    let promise = promise(in: script)
    script.run(.focusNotes)
    script.run(.back)
    script.send(.openQuestionsFound([.promiseWithoutLine(promise)]))
    return (script, promise)
  }

  @Test("A deleted promise is asked about when its note is left, not while one types")
  func askedOnLeaving() {
    var script = SessionScript.opened(note: "! send the lab link")
    let promise = promise(in: script)
    script.run(.focusNotes)
    script.run(.deleteWordBackward)
    script.send(.openQuestionsFound([.promiseWithoutLine(promise)]))
    #expect(script.state.context == .note)
    script.run(.back)
    #expect(script.state.context == .promiseQuestion)
    #expect(script.state.promiseQuestion == promise)
  }

  @Test("It is looked for once the words of the note are saved")
  func lookedForAfterSaving() throws {
    var script = SessionScript.opened()
    script.run(.focusNotes)
    script.type("a")
    let save = try script.save(after: .command(.back))
    let after = script.send(.textSaved(save, SavedText(text: "a", isMerged: false)))
    #expect(after.last == .findOpenQuestions)
    script.run(.focusNotes)
    #expect(script.run(.back) == [.findOpenQuestions])
  }

  @Test(
    "y keeps it, w withdraws it",
    arguments: [(Command.keepPromise, true), (.withdrawPromise, false)]
  )
  func settles(_ command: Command, _ isKept: Bool) {
    var (script, promise) = leftNote()
    #expect(
      script.run(command) == [.perform(.settlePromise(promise.followUp.id, isKept: isKept))]
    )
    #expect(script.state.context == .interviews)
  }

  @Test("It waits behind a page that was opened meanwhile: what is typed there is no answer")
  func behindPages() {
    for command in [Command.openPeople, .openDecisionMap, .showActions] {
      var (script, promise) = leftNote()
      script.run(.back)
      script.run(.focusNotes)
      script.send(.openQuestionsFound([]))
      script.run(.back)
      script.run(command)
      let context = script.state.context
      script.send(.openQuestionsFound([.promiseWithoutLine(promise)]))
      #expect(script.state.context == context)
      script.run(.back)
      #expect(script.state.context == .promiseQuestion)
    }
  }

  @Test("Esc puts it off until the note is left the next time")
  func putsOff() {
    var (script, promise) = leftNote()
    #expect(script.run(.back) == [])
    #expect(script.state.context == .interviews)
    script.send(.openQuestionsFound([.promiseWithoutLine(promise)]))
    #expect(script.state.context == .interviews)
    script.run(.focusNotes)
    script.run(.back)
    #expect(script.state.context == .promiseQuestion)
  }

  @Test("Another note's promise is not asked about")
  func otherNote() {
    var (script, promise) = leftNote()
    script.run(.back)
    script.run(.moveDown)
    script.send(.interviewOpened(script.detail(of: script.phone)))
    script.run(.focusNotes)
    script.run(.back)
    script.send(.openQuestionsFound([.promiseWithoutLine(promise)]))
    #expect(script.state.context == .interviews)
  }

  @Test("A start says it in one line, and asks nothing")
  func start() {
    var script = SessionScript.opened()
    let promise = promise(in: script)
    script.send(.openQuestionsFound([.promiseWithoutLine(promise)]))
    #expect(script.state.notice == .promiseWaits(promise))
    #expect(script.state.context == .interviews)
    script.run(.moveDown)
    script.send(.openQuestionsFound([.promiseWithoutLine(promise)]))
    #expect(script.state.notice == nil)
  }

  @Test("Enter on it in the timeline asks")
  func askedFor() {
    var script = SessionScript.inTimeline { promise(in: $0) }
    guard let promise = script.state.timeline.selectedFollowUp else { return }
    script.send(.openQuestionsFound([.promiseWithoutLine(promise)]))
    script.run(.open)
    #expect(script.state.promiseQuestion == promise)
  }

  @Test("No answer is suggested at the end of that timeline only, and offered by the outcome form")
  func noAnswer() {
    var script = SessionScript.opened()
    let day = SessionScript.now.today.adding(days: -20)
    script.send(.openQuestionsFound([.noAnswer(script.application, since: day)]))
    let now = script.state.now
    #expect(script.state.timeline.rows(at: now).last == .noAnswer(since: day))
    #expect(script.state.context == .interviews)
    script.run(.setOutcome)
    #expect(
      script.run(.submit) == [.perform(.setOutcome(script.application.id, .noAnswer))]
    )
    script.send(.openQuestionsFound([.noAnswer(script.other, since: day)]))
    #expect(script.state.timeline.rows(at: now).last == .today)
  }
}
