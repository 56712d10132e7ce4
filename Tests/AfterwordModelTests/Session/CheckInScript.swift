import AfterwordModel

/// A session in which the check-in is open.
struct CheckInScript {
  var script = SessionScript.opened()
  private(set) var cards: [CheckInCard]

  /// One card about a follow-up for each name: due today, and fine to send.
  init(_ names: String...) {
    cards = []
    for name in names { cards.append(.followUp(followUp(to: name))) }
    script.run(.openCheckIn)
    read()
  }

  init(_ cards: [CheckInCard]) {
    self.cards = cards
    script.run(.openCheckIn)
    read()
  }

  var state: CheckInState? { script.state.checkIn }

  /// "1 of 3", "end of 3"
  var progress: String {
    guard let state else { return "closed" }
    return state.isOver
      ? "end of \(state.dealt.count)" : "\(state.index + 1) of \(state.dealt.count)"
  }

  /// Who is asked about.
  var asked: String? {
    guard case .followUp(let detail) = state?.current else { return nil }
    return detail.personName
  }

  func followUp(to name: String, fineInDays: Int? = 0) -> FollowUpDetail {
    var detail = script.followUp(dueInDays: 0, fineInDays: fineInDays)
    detail.personName = name
    return detail
  }

  /// The journal has been read again.
  mutating func read(_ cards: [CheckInCard]? = nil) {
    if let cards { self.cards = cards }
    script.send(.checkInLoaded(CheckIn(cards: self.cards)))
  }

  /// The change that a key asked for is made, and the card is not asked any more.
  mutating func press(_ event: AppEvent) -> JournalChange? {
    let change = script.send(event).compactMap { effect -> JournalChange? in
      if case .perform(let change) = effect { change } else { nil }
    }.first
    if let change { perform(change) }
    return change
  }

  mutating func press(_ command: Command) -> JournalChange? { press(.command(command)) }

  private mutating func perform(_ change: JournalChange) {
    let (verb, id): (ChangeLabel.Verb, FollowUpID?) =
      switch change {
      case .markSent(let id, override: _, at: _, text: _): (.markSent, id)
      case .snooze(let id, until: _): (.snooze, id)
      case .skip(let id, _): (.skip, id)
      case .recordReply(let id, _): (.recordReply, id)
      case .pauseCard: (.pauseCard, nil)
      case .setOutcome: (.setOutcome, nil)
      case .skipDebrief: (.skipDebrief, nil)
      case .editAction: (.editAction, nil)
      default: (.editFollowUp, nil)
      }
    let done = state?.current?.id
    let receipt = ChangeReceipt(
      label: ChangeLabel(verb, subject: "Acme"),
      applicationID: script.application.id,
      followUpID: id
    )
    script.send(.performed(receipt))
    read(cards.filter { $0.id != done })
  }
}
