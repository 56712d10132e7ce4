/// What each key does with the card that is asked.
extension AppState {
  /// Why a message is not needed; each can be chosen by its number. The last asks for other words.
  public static let reasonsNotToWrite = [
    "they wrote first", "said in person", "too late for it", "it would be too much",
    "another reason",
  ]

  mutating func run(_ command: Command, on card: CheckInCard) -> [Effect] {
    switch command {
    case .actOnCard: act(on: card)
    case .finishCard: finish(card)
    case .putOffCard: putOff(card, until: nextFineDay(of: card))
    case .putOffLonger: askForDay(of: card)
    case .dropCard: drop(card)
    case .replyToCard: recordReply(on: card)
    case .openCardNote: openNote(of: card)
    case .debrief: talkThrough(card)
    case .compose: compose(from: card)
    case .setOutcome: setOutcome(of: card)
    default: []
    }
  }

  /// The day that the card is put off to by one key.
  public func nextFineDay(of card: CheckInCard) -> CalendarDay {
    card.nextFineDay(today: now.today, calendar: playbook.calendar)
  }

  /// Digits: so many days from now, or the reason with that number.
  mutating func typeInCheckIn(_ text: String) -> [Effect] {
    guard let checkIn, let card = checkIn.current, checkIn.currentAnswer == nil,
      let number = wholeNumber(text)
    else { return refuseKey(text) }
    self.checkIn?.dropPending()
    if checkIn.isAskingWhy { return takeReason(number, on: card) }
    guard (2...9).contains(number), card.canBePutOff else { return refuseKey(text) }
    return putOff(card, until: now.today.adding(days: number))
  }

  private mutating func refuseKey(_ text: String) -> [Effect] {
    notice = .unboundKey(text)
    return []
  }

  /// What Enter does: what the card is there for.
  private mutating func act(on card: CheckInCard) -> [Effect] {
    switch card {
    case .followUp: compose(from: card)
    case .action: finish(card)
    case .debrief: talkThrough(card)
    case .interview: openNote(of: card)
    case .passedAnswer: recordReply(on: card)
    case .noAnswer: finish(card)
    }
  }

  /// What Space does: it is done, or was seen.
  private mutating func finish(_ card: CheckInCard) -> [Effect] {
    switch card {
    case .followUp(let detail):
      expect(.sent, of: card)
      return markSent(detail)
    case .action(let improvement):
      expect(.done, of: card)
      return openForm(.finish(improvement, now: now))
    case .debrief: return talkThrough(card)
    case .noAnswer(let application, since: _):
      return perform(.setOutcome(application.id, .noAnswer), .done, on: card)
    case .passedAnswer, .interview:
      let day = card.dayAfterSeeing(today: now.today, calendar: playbook.calendar)
      return perform(.pauseCard(card.id, until: day), .seen, on: card)
    }
  }

  private mutating func compose(from card: CheckInCard) -> [Effect] {
    guard case .followUp(let detail) = card else { return refuse(.noMessageHere) }
    return compose(detail)
  }

  private mutating func putOff(_ card: CheckInCard, until day: CalendarDay) -> [Effect] {
    guard card.canBePutOff else { return refuse(.notPutOff) }
    return perform(card.puttingOff(until: day), .snoozed, on: card)
  }

  private mutating func askForDay(of card: CheckInCard) -> [Effect] {
    switch card {
    case .followUp(let detail):
      expect(.snoozed, of: card)
      return openForm(.snooze(detail, now: now))
    case .action(let improvement):
      expect(.snoozed, of: card)
      return openForm(.action(on: improvement, focusing: .deadline, now: now))
    case .debrief, .passedAnswer: return refuse(.digitsPutOff)
    case .noAnswer, .interview: return refuse(.notPutOff)
    }
  }

  // MARK: Not needed

  private mutating func drop(_ card: CheckInCard) -> [Effect] {
    switch card {
    case .followUp:
      checkIn?.isAskingWhy = true
      return []
    case .action(let improvement):
      return perform(
        .editAction(improvement.id, ActionEdit(removesDue: true)),
        .notNeeded,
        on: card
      )
    case .debrief(let detail):
      return perform(.skipDebrief(detail.interview.id), .notNeeded, on: card)
    case .passedAnswer, .noAnswer, .interview:
      let day = card.dayAfterSeeing(today: now.today, calendar: playbook.calendar)
      return perform(.pauseCard(card.id, until: day), .notNeeded, on: card)
    }
  }

  private mutating func takeReason(_ number: Int, on card: CheckInCard) -> [Effect] {
    guard case .followUp(let detail) = card,
      Self.reasonsNotToWrite.indices.contains(number - 1)
    else { return refuseKey(String(number)) }
    checkIn?.isAskingWhy = false
    if number == Self.reasonsNotToWrite.count {
      expect(.notNeeded, of: card)
      return openForm(.skip(detail, now: now))
    }
    let reason = Self.reasonsNotToWrite[number - 1]
    return perform(.skip(detail.followUp.id, reason: reason), .notNeeded, on: card)
  }

  // MARK: A reply

  private mutating func recordReply(on card: CheckInCard) -> [Effect] {
    switch card {
    case .followUp(let detail): return recordReply(detail, on: card)
    case .passedAnswer:
      guard let sent = checkIn?.background?.lastSent else { return setOutcome(of: card) }
      return recordReply(sent, on: card)
    case .action, .debrief, .noAnswer, .interview: return refuse(.nothingSentHere)
    }
  }

  private mutating func recordReply(_ detail: FollowUpDetail, on card: CheckInCard) -> [Effect] {
    expect(.replied, of: card)
    return recordReply(to: detail)
  }

  /// The answer that was waited for, or that nobody gives any more.
  private mutating func setOutcome(of card: CheckInCard) -> [Effect] {
    guard let application = card.application else { return refuse(.outcomeInList) }
    switch card {
    case .passedAnswer: expect(.replied, of: card)
    case .noAnswer: expect(.done, of: card)
    case .followUp, .action, .debrief, .interview: break
    }
    return openForm(.setOutcome(of: application, now: now))
  }

  // MARK: Elsewhere

  /// The debrief lies over the check-in.
  private mutating func talkThrough(_ card: CheckInCard) -> [Effect] {
    guard case .debrief(let detail) = card else { return refuse(.noDebriefHere) }
    return openDebrief(of: detail.interview.id)
  }

  /// The check-in is there again when the note is left.
  private mutating func openNote(of card: CheckInCard) -> [Effect] {
    guard let id = card.interviewID else { return refuse(.noNoteHere) }
    return goToNote(of: id)
  }

  private mutating func expect(_ answer: CheckInAnswer, of card: CheckInCard) {
    checkIn?.pending = CheckInState.Pending(id: card.id, answer: answer)
  }

  private mutating func perform(
    _ change: JournalChange,
    _ answer: CheckInAnswer,
    on card: CheckInCard
  ) -> [Effect] {
    expect(answer, of: card)
    return onceSaved([.perform(change)])
  }
}

extension CheckInCard {
  /// A round comes when it comes, and whether it is over is said or asked again later.
  fileprivate var canBePutOff: Bool {
    switch self {
    case .followUp, .action, .debrief, .passedAnswer: true
    case .noAnswer, .interview: false
    }
  }
}
