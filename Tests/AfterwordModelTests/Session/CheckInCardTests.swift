import AfterwordModel
import Testing

@Suite("What the keys do with each kind of card")
struct CheckInCardTests {
  private static let today = SessionScript.now.today
  private let script = SessionScript.opened()

  private var improvement: Improvement {
    Improvement(
      id: .init(at: SessionScript.now.instant),
      text: "too quiet",
      application: script.application,
      interview: script.onsite,
      action: Action(state: .doing, due: Self.today)
    )
  }

  private var awaited: AwaitedAnswer {
    let promise = Promise(
      id: .init(at: SessionScript.now.instant),
      by: .them,
      text: "answer by Friday",
      line: nil,
      due: Self.today.adding(days: -2)
    )
    return AwaitedAnswer(
      application: script.application,
      ground: .promise(promise, in: script.onsite),
      since: Self.today.adding(days: -3),
      until: promise.due
    )
  }

  @Test("An action: done with what shows it, another day, or no day any more")
  func action() {
    let improvement = improvement
    var session = CheckInScript([.action(improvement)])
    session.script.run(.finishCard)
    session.script.type("a talk")
    #expect(
      session.press(.submit)
        == .editAction(improvement.id, ActionEdit(state: .done, proof: "a talk"))
    )
    #expect(session.state?.count(of: .done) == 1)
    session = CheckInScript([.action(improvement)])
    #expect(
      session.press(.putOffCard)
        == .editAction(improvement.id, ActionEdit(due: Self.today.adding(days: 1)))
    )
    session = CheckInScript([.action(improvement)])
    #expect(
      session.press(.dropCard) == .editAction(improvement.id, ActionEdit(removesDue: true))
    )
    session = CheckInScript([.action(improvement)])
    session.script.run(.replyToCard)
    #expect(session.script.state.notice == .refused(.nothingSentHere))
  }

  @Test("A debrief: talked through, put off, or not needed")
  func debrief() {
    let card = CheckInCard.debrief(script.detail(of: script.onsite))
    for command in [Command.actOnCard, .finishCard, .debrief] {
      var session = CheckInScript([card])
      #expect(session.script.run(command) == [.loadDebrief(script.onsite.id)])
    }
    var session = CheckInScript([card])
    #expect(
      session.press(.putOffCard) == .pauseCard(card.id, until: Self.today.adding(days: 1))
    )
    #expect(session.state?.count(of: .snoozed) == 1)
    session = CheckInScript([card])
    #expect(session.press(.dropCard) == .skipDebrief(script.onsite.id))
    #expect(session.state?.count(of: .notNeeded) == 1)
    session = CheckInScript([card])
    session.script.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.debrief, subject: "Acme · Onsite"),
          applicationID: script.application.id,
          interviewID: script.onsite.id
        )
      )
    )
    #expect(session.state?.count(of: .debriefed) == 1)
  }

  @Test("An answer that did not come: seen for a week, or a reply to what was sent last")
  func passedAnswer() {
    let card = CheckInCard.passedAnswer(awaited)
    var session = CheckInScript([card])
    #expect(
      session.press(.finishCard) == .pauseCard(card.id, until: Self.today.adding(days: 5))
    )
    #expect(session.state?.count(of: .seen) == 1)
    guard case .done(_, .seen) = session.state?.news else {
      Issue.record("What is seen is said to be seen, not put off.")
      return
    }
    session = CheckInScript([card])
    let sent = session.followUp(to: "Dana")
    session.script.send(.backgroundLoaded(card.id, CardBackground(lastSent: sent)))
    session.script.run(.replyToCard)
    #expect(session.press(.submit) == .recordReply(sent.followUp.id, text: ""))
    #expect(session.state?.count(of: .replied) == 1)
    session = CheckInScript([card])
    session.script.run(.replyToCard)
    #expect(session.script.state.form?.purpose == .setOutcome(script.application))
  }

  @Test("Silence: yes sets the outcome, no asks again later")
  func noAnswer() {
    let card = CheckInCard.noAnswer(script.application, since: Self.today.adding(days: -14))
    var session = CheckInScript([card])
    #expect(session.script.state.context == .checkInQuestion)
    #expect(session.press(.actOnCard) == .setOutcome(script.application.id, .noAnswer))
    #expect(session.state?.count(of: .done) == 1)
    session = CheckInScript([card])
    #expect(session.press(.dropCard) == .pauseCard(card.id, until: Self.today.adding(days: 5)))
    #expect(session.state?.count(of: .notNeeded) == 1)
  }

  @Test("A round ahead: seen until tomorrow, its note opens, and Esc comes back to the card")
  func interview() {
    let card = CheckInCard.interview(script.detail(of: script.phone), people: [])
    var session = CheckInScript([card])
    #expect(
      session.press(.finishCard) == .pauseCard(card.id, until: Self.today.adding(days: 1))
    )
    session = CheckInScript([card])
    session.script.run(.putOffCard)
    #expect(session.script.state.notice == .refused(.notPutOff))
    session.script.run(.openCardNote)
    session.script.send(.interviewOpened(script.detail(of: session.script.phone)))
    #expect(session.script.state.context == .checkIn)
  }

  @Test("The note of a card has the screen until it is left; then the card is there again")
  func note() {
    let script = script
    var session = CheckInScript([.debrief(script.detail(of: script.onsite))])
    session.script = noteOpened(in: session)
    #expect(session.script.state.context == .note)
    #expect(session.script.run(.back).contains(.loadCheckIn))
    #expect(session.script.state.context == .checkIn && session.progress == "1 of 1")
  }

  private func noteOpened(in session: CheckInScript) -> SessionScript {
    var script = session.script
    guard case .debrief(let detail) = session.state?.current else { return script }
    script.run(.openCardNote)
    script.send(.interviewOpened(detail))
    return script
  }

  @Test("A digit puts off only what can wait")
  func digits() {
    for card in [
      CheckInCard.interview(script.detail(of: script.phone), people: []),
      .noAnswer(script.application, since: Self.today),
    ] {
      var session = CheckInScript([card])
      #expect(session.press(.typed("3")) == nil)
    }
    var session = CheckInScript([.passedAnswer(awaited)])
    #expect(session.press(.typed("3")) != nil)
    #expect(session.state?.count(of: .snoozed) == 1)
  }

  @Test("Words that were saved in a card's note are not taken back as an answer")
  func undoAfterWriting() throws {
    let script = script
    let card = CheckInCard.debrief(script.detail(of: script.onsite))
    var session = CheckInScript([.followUp(script.followUp(dueInDays: 0)), card])
    _ = session.press(.finishCard)
    #expect(session.state?.hasAnswers == true)
    session.script = noteOpened(in: session)
    session.script.type("calm")
    let save = try session.script.save()
    session.script.send(.textSaved(save, SavedText(text: save.text, isMerged: false)))
    session.script.run(.back)
    session.read([card])
    #expect(session.script.state.context == .checkIn && session.progress == "2 of 2")
    #expect(session.script.run(.undo) == [])
    #expect(session.script.state.notice == .refused(.noAnswerToUndo))
    #expect(session.press(.putOffCard) != nil)
    #expect(session.script.run(.undo) == [.undo])
  }

  @Test("Nor are the words of a card's message")
  func undoAfterComposing() throws {
    var session = CheckInScript("Dana", "Priya")
    _ = session.press(.finishCard)
    guard case .followUp(let detail) = session.state?.current else { return }
    session.script.run(.compose)
    session.script.send(.draftLoaded(detail.followUp.id, session.script.sheet(for: detail)))
    session.script.type("So ")
    let save = try session.script.save()
    session.script.send(.textSaved(save, SavedText(text: save.text, isMerged: false)))
    session.script.run(.back)
    #expect(session.script.state.context == .checkIn)
    #expect(session.script.run(.undo) == [])
    #expect(session.script.state.notice == .refused(.noAnswerToUndo))
  }
}
