import AfterwordModel
import Testing

@Suite("The check-in, key by key")
struct CheckInSessionTests {
  @Test("Each card takes one key, and the last one leads to the calm page")
  func oneKeyEach() {
    var session = CheckInScript("Dana", "Priya", "Luca", "Noor", "Chidi")
    #expect(session.progress == "1 of 5" && session.asked == "Dana")
    let first = session.press(.finishCard)
    #expect(first.map(\.followUpID) == session.state?.dealt.first?.id.followUpID)
    #expect(session.progress == "2 of 5")
    let monday = SessionScript.now.today.adding(days: 1)
    guard case .snooze(_, until: monday) = session.press(.putOffCard) else {
      Issue.record("It is put off to Monday.")
      return
    }
    session.script.run(.dropCard)
    guard case .skip(_, reason: "they wrote first") = session.press(.typed("1")) else {
      Issue.record("The first reason is taken.")
      return
    }
    session.script.run(.replyToCard)
    #expect(session.script.state.form != nil)
    guard case .recordReply = session.press(.submit) else {
      Issue.record("Enter alone notes the reply.")
      return
    }
    #expect(session.progress == "5 of 5" && session.asked == "Chidi")
    _ = session.press(.finishCard)
    #expect(session.progress == "end of 5")
    let counts = CheckInAnswer.allCases.map { session.state?.count(of: $0) }
    #expect(counts == [2, 0, 1, 1, 1, 0, 0])
    #expect(session.script.run(.actOnCard) == [.dropPaused(.checkIn)])
    #expect(session.state == nil && session.script.state.context == .interviews)
  }

  @Test("What the guard calls early asks for its reason first, or is put off to the fine day")
  func early() {
    let detail = CheckInScript().followUp(to: "Dana", fineInDays: 3)
    var session = CheckInScript([.followUp(detail)])
    #expect(session.press(.finishCard) == nil)
    #expect(session.script.state.form?.purpose == .send(detail, on: SessionScript.now.today))
    session.script.run(.back)
    #expect(session.progress == "1 of 1")
    #expect(
      session.press(.putOffCard)
        == .snooze(detail.followUp.id, until: SessionScript.now.today.adding(days: 3))
    )
    #expect(session.progress == "end of 1")
  }

  @Test("A form that is closed leaves the card as it was")
  func closedForm() {
    var session = CheckInScript("Dana")
    session.script.run(.replyToCard)
    session.script.run(.back)
    #expect(session.progress == "1 of 1")
    session.script.run(.dropCard)
    #expect(session.script.state.context == .checkInReason)
    session.script.run(.back)
    #expect(session.script.state.context == .checkIn && session.progress == "1 of 1")
    session.script.run(.back)
    #expect(session.state == nil)
  }

  @Test("Digits put off by so many days; others are no answer")
  func digits() {
    for digit in 2...9 {
      var session = CheckInScript("Dana")
      guard case .snooze(_, until: let day) = session.press(.typed(String(digit))) else {
        Issue.record("\(digit)")
        continue
      }
      #expect(day == SessionScript.now.today.adding(days: digit))
    }
    for text in ["0", "1", "k", "", "12"] {
      var session = CheckInScript("Dana")
      #expect(session.press(.typed(text)) == nil)
      #expect(session.script.state.notice == .unboundKey(text))
      session.script.run(.dropCard)
      if text != "1" { #expect(session.press(.typed(text)) == nil) }
    }
  }

  @Test("Back goes one card back; what is answered can only be taken back, the last one first")
  func backAndUndo() {
    var session = CheckInScript("Dana", "Priya")
    let all = session.cards
    session.script.run(.previousCard)
    #expect(session.script.state.notice == .refused(.noCardThere))
    _ = session.press(.finishCard)
    session.script.run(.previousCard)
    #expect(session.progress == "1 of 2" && session.state?.currentAnswer == .sent)
    #expect(session.press(.finishCard) == nil)
    #expect(session.script.state.notice == .refused(.cardIsAnswered))
    #expect(session.script.run(.undo) == [.undo])
    let label = ChangeLabel(.markSent, subject: "Acme")
    #expect(session.script.send(.undone(label)).contains(.loadCheckIn))
    session.read(all)
    #expect(session.progress == "1 of 2" && session.asked == "Dana")
    #expect(session.state?.currentAnswer == nil)
    #expect(session.state?.news == .undone(label))
    session.script.run(.undo)
    #expect(session.script.state.notice == .refused(.noAnswerToUndo))
  }

  @Test("A card that is left open is asked no more today, and can be gone back to")
  func leftOpen() {
    var session = CheckInScript("Dana", "Priya")
    session.script.run(.nextCard)
    _ = session.press(.finishCard)
    #expect(session.progress == "end of 2" && session.state?.leftCount == 1)
    session.script.run(.previousCard)
    session.script.run(.previousCard)
    #expect(session.asked == "Dana")
    session.script.run(.back)
    session.script.run(.openCheckIn)
    session.read()
    #expect(session.progress == "1 of 2" && session.asked == "Dana")
  }

  @Test("Cards that another process answered fall away, and the progress stays honest")
  func elsewhere() {
    var session = CheckInScript("Dana", "Priya", "Luca", "Noor")
    let all = session.cards
    _ = session.press(.finishCard)
    #expect(session.script.send(.journalChanged).contains(.loadCheckIn))
    session.read([all[2], all[3]])
    #expect(session.progress == "2 of 3" && session.asked == "Luca")
    session.read([all[3]])
    #expect(session.progress == "2 of 2" && session.asked == "Noor")
    // What was taken back elsewhere is asked again; what is new comes last.
    let other = CheckInCard.followUp(session.followUp(to: "Chidi"))
    session.read([all[0], all[3], other])
    #expect(session.progress == "2 of 3" && session.asked == "Noor")
    #expect(session.state?.hasAnswers == false)
    session.read([])
    #expect(session.progress == "end of 0")
  }

  @Test("A message that was sent from elsewhere answers its card")
  func sentElsewhere() {
    var session = CheckInScript("Dana", "Priya")
    guard case .followUp(let detail) = session.cards[0] else { return }
    let receipt = ChangeReceipt(
      label: ChangeLabel(.markSent, subject: "Acme"),
      applicationID: session.script.application.id,
      followUpID: detail.followUp.id
    )
    session.script.send(.performed(receipt))
    #expect(session.state?.dealt.first?.answer == .sent && session.asked == "Priya")
  }

  @Test("The message is written from its card; another channel answers nothing, sending it does")
  func writing() {
    for command in [Command.compose, .actOnCard] {
      var session = CheckInScript("Dana", "Priya")
      guard case .followUp(let detail) = session.cards[0] else { return }
      #expect(session.script.run(command) == [.loadDraft(detail.followUp.id)])
      #expect(session.script.state.context == .compose)
      func receipt(_ verb: ChangeLabel.Verb) -> AppEvent {
        .performed(
          ChangeReceipt(
            label: ChangeLabel(verb, subject: "Acme"),
            applicationID: detail.followUp.applicationID,
            followUpID: detail.followUp.id
          )
        )
      }
      session.script.send(receipt(.editFollowUp))
      session.read()
      #expect(session.progress == "1 of 2")
      session.script.send(receipt(.markSent))
      session.read([session.cards[1]])
      #expect(session.progress == "2 of 2" && session.script.state.context == .checkIn)
    }
  }

  @Test("A change of something else answers nothing")
  func otherChange() {
    var session = CheckInScript("Dana")
    let receipt = ChangeReceipt(
      label: ChangeLabel(.markSent, subject: "Globex"),
      applicationID: session.script.other.id,
      followUpID: .init(at: SessionScript.now.instant)
    )
    session.script.send(.performed(receipt))
    #expect(session.progress == "1 of 1")
  }

  @Test("Nothing to ask: the calm page at once, and no answer on it")
  func nothing() {
    var session = CheckInScript([])
    #expect(session.progress == "end of 0")
    #expect(session.press(.finishCard) == nil)
    #expect(session.script.state.notice == .refused(.noCardLeft))
  }

  @Test("The next key waits until the cards are read again")
  func waits() {
    var session = CheckInScript("Dana", "Priya")
    #expect(!session.script.state.nextKeyWaits)
    let effects = session.script.run(.finishCard)
    guard case .perform(.markSent(let id, override: _, at: _, text: _)) = effects.first else {
      Issue.record("\(effects)")
      return
    }
    session.script.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.markSent, subject: "Acme"),
          applicationID: session.script.application.id,
          followUpID: id
        )
      )
    )
    #expect(session.script.state.nextKeyWaits)
    session.read([session.cards[1]])
    #expect(!session.script.state.nextKeyWaits)
  }

  @Test("After another change there is no answer to undo, until a card is answered anew")
  func otherChangeSince() {
    var session = CheckInScript("Dana", "Priya", "Luca")
    _ = session.press(.finishCard)
    let noteChange = ChangeReceipt(
      label: ChangeLabel(.editAction, subject: "Globex"),
      applicationID: session.script.other.id
    )
    session.script.send(.performed(noteChange))
    session.read()
    #expect(session.state?.hasAnswers == false)
    #expect(session.state?.news == nil)
    #expect(session.script.run(.undo) == [])
    #expect(session.script.state.notice == .refused(.noAnswerToUndo))
    #expect(session.progress == "2 of 3", "the answer itself stands")
    _ = session.press(.putOffCard)
    #expect(session.script.run(.undo) == [.undo])
    let label = ChangeLabel(.snooze, subject: "Acme")
    session.script.send(.undone(label))
    #expect(session.state?.news == .undone(label) && session.asked == "Priya")
    #expect(session.script.run(.undo) == [], "the one before it is behind the other change")
    #expect(session.script.state.notice == .refused(.noAnswerToUndo))
  }

  @Test("The same where the other change came while the check-in was left")
  func otherChangeWhileLeft() {
    for other in [AppEvent.undone(ChangeLabel(.editAction, subject: "Globex")), nil] {
      var session = CheckInScript("Dana", "Priya")
      _ = session.press(.finishCard)
      session.script.run(.back)
      if let other { session.script.send(other) }
      session.script.run(.openCheckIn)
      session.read()
      #expect(session.script.run(.undo) == (other == nil ? [.undo] : []))
    }
  }

  @Test("A card that falls away takes the question why along")
  func whyOfAnother() {
    var session = CheckInScript("Dana", "Priya")
    session.script.run(.dropCard)
    #expect(session.script.state.context == .checkInReason)
    session.read([session.cards[1]])
    #expect(session.asked == "Priya")
    #expect(session.script.state.context == .checkIn)
    #expect(session.press(.typed("1")) == nil, "it is no reason for the next card")
    session.script.run(.dropCard)
    session.read()
    #expect(
      session.script.state.context == .checkInReason,
      "a card that stays is still asked about"
    )
  }
}

extension JournalChange {
  fileprivate var followUpID: FollowUpID? {
    if case .markSent(let id, override: _, at: _, text: _) = self { id } else { nil }
  }
}

extension CheckInCard.ID {
  fileprivate var followUpID: FollowUpID? {
    if case .followUp(let id) = self { id } else { nil }
  }
}
