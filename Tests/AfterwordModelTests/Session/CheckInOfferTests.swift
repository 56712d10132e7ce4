import AfterwordModel
import Testing

@Suite("The check-in is offered once a day, and goes on where it was")
struct CheckInOfferTests {
  private let today = SessionScript.now.today

  private func start(_ settings: Settings = Settings(), offers: Bool = true) -> SessionScript {
    var script = SessionScript()
    script.state = AppState(
      now: SessionScript.now,
      panes: SessionScript.panes,
      homeZone: "Europe/Berlin",
      runName: "test",
      offersCheckIn: offers
    )
    script.send(.started)
    script.send(.settingsLoaded(settings))
    return script
  }

  @Test("On the first start of a day it is counted, said in one line, and not again that day")
  func once() {
    var script = start()
    #expect(script.send(.settingsLoaded(Settings())) == [.setMouse(true), .countCheckIn])
    let saved = script.send(.checkInCounted(3))
    #expect(saved == [.saveSettings(Settings(checkInOfferedOn: today))])
    #expect(script.state.notice == .checkInOffered(cards: 3))
    script.run(.moveDown)
    #expect(script.state.notice == nil)
    let again = start(Settings(checkInOfferedOn: today))
    #expect(again.state.notice == nil)
    var other = again
    #expect(
      other.send(.settingsLoaded(Settings(checkInOfferedOn: today))) == [.setMouse(true)]
    )
    let yesterday = Settings(checkInOfferedOn: today.adding(days: -1))
    #expect(other.send(.settingsLoaded(yesterday)) == [.setMouse(true), .countCheckIn])
  }

  @Test(
    "Nothing is offered that has no card, that the person does not want, or over something else"
  )
  func notOffered() {
    var empty = start()
    #expect(empty.send(.checkInCounted(0)) == [])
    #expect(empty.state.notice == nil)
    var busy = start()
    busy.run(.moveDown)
    #expect(busy.send(.settingsLoaded(Settings())) == [.setMouse(true)])
    #expect(busy.send(.checkInCounted(3)) == [])
    var unwanted = start(offers: false)
    #expect(unwanted.send(.settingsLoaded(Settings())) == [.setMouse(true)])
    var wrong = start()
    wrong.send(.configurationFoundWrong("config.toml:1: no such key"))
    #expect(wrong.send(.checkInCounted(3)) == [])
    var begun = start()
    begun.run(.openCheckIn)
    #expect(begun.send(.checkInCounted(3)) == [])
  }

  @Test("Where it stands is kept at each card, and dropped at the end and on leaving")
  func bookmark() throws {
    var session = CheckInScript("Dana", "Priya")
    let ids = session.cards.map(\.id)
    let place = "\(today.iso) \(ids[1].text)"
    let change = try #require(session.script.run(.finishCard).first)
    guard case .perform(.markSent(let id, override: _, at: _, text: _)) = change else { return }
    session.script.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.markSent, subject: "Acme"),
          applicationID: session.script.application.id,
          followUpID: id
        )
      )
    )
    let kept = session.script.send(.checkInLoaded(CheckIn(cards: [session.cards[1]])))
    let answer = PausedAnswer(
      kind: .checkIn,
      subject: "",
      question: ids[0].text,
      answer: CheckInAnswer.sent.rawValue
    )
    #expect(
      kept.last
        == .keepPaused(PausedWork(kind: .checkIn, subject: "", place: place), [answer])
    )
    // What has not changed is not kept again.
    let again = session.script.send(.checkInLoaded(CheckIn(cards: [session.cards[1]])))
    #expect(again == [.loadBackground(session.cards[1])])
    #expect(session.script.run(.nextCard) == [.dropPaused(.checkIn)])
  }

  @Test("It goes on at the same card, and counts what was answered before")
  func resumed() {
    let names = CheckInScript("Dana", "Priya", "Luca")
    let cards = names.cards
    let answers = [
      PausedAnswer(kind: .checkIn, subject: "", question: cards[0].id.text, answer: "snoozed")
    ]
    var script = SessionScript.opened()
    #expect(script.run(.openCheckIn) == [.beginCheckIn])
    let work = PausedWork(
      kind: .checkIn,
      subject: "",
      place: "\(today.iso) \(cards[2].id.text)"
    )
    script.send(
      .checkInBegun(
        CheckIn(cards: [cards[1], cards[2]]),
        PausedCheckIn(work: work, answers: answers)
      )
    )
    let state = script.state.checkIn
    #expect(state?.current == cards[2] && state?.index == 2 && state?.dealt.count == 3)
    #expect(state?.count(of: .snoozed) == 1)
    script.run(.previousCard)
    #expect(script.state.checkIn?.current == cards[1])
    // Nothing is known any more of the card that was answered before.
    script.run(.previousCard)
    #expect(script.state.notice == .refused(.noCardThere))
    #expect(script.run(.undo) == [.undo])
    script.send(.undone(ChangeLabel(.snooze, subject: "Acme")))
    script.send(.checkInLoaded(CheckIn(cards: cards)))
    #expect(script.state.checkIn?.current == cards[0])
  }

  @Test("A check-in that is open, or was left, is not offered to be gone on with")
  func notOfferedAgain() {
    let offer = ResumeOffer(.checkIn, place: "")
    var script = SessionScript.opened()
    script.run(.openCheckIn)
    script.send(.checkInBegun(CheckIn(), nil))
    script.send(.pausedFound([offer]))
    script.run(.back)
    #expect(script.state.resumeOffer == nil)
    script.send(.pausedFound([offer]))
    #expect(script.state.resumeOffer == nil)
    var other = SessionScript.opened()
    other.send(.pausedFound([offer]))
    #expect(other.state.resumeOffer == offer)
  }

  @Test("Of another day only the place counts")
  func otherDay() {
    let cards = CheckInScript("Dana", "Priya").cards
    let answers = [
      PausedAnswer(kind: .checkIn, subject: "", question: cards[0].id.text, answer: "sent")
    ]
    var script = SessionScript.opened()
    script.run(.openCheckIn)
    let work = PausedWork(kind: .checkIn, subject: "", place: "2026-11-21 \(cards[1].id.text)")
    script.send(.checkInBegun(CheckIn(cards: cards), PausedCheckIn(work: work, answers: answers)))
    #expect(script.state.checkIn?.current == cards[1])
    #expect(script.state.checkIn?.hasAnswers == false)
  }
}
