import AfterwordModel

/// The keys that the footer names for a card: what they do to this one.
struct CheckInHints {
  private let state: AppState
  private let checkIn: CheckInState?

  init(_ state: AppState) {
    self.state = state
    checkIn = state.shownCheckIn
  }

  var commands: [Command] {
    guard let checkIn else { return [] }
    if checkIn.isAskingWhy { return [.help, .back] }
    let way: [Command] =
      (checkIn.index > 0 ? [.previousCard] : []) + (checkIn.hasAnswers ? [.undo] : [])
      + [.help, .back]
    guard let card = checkIn.current, checkIn.currentAnswer == nil else {
      return (checkIn.isOver ? [.actOnCard] : [.nextCard]) + way
    }
    return answers(to: card) + way
  }

  private func answers(to card: CheckInCard) -> [Command] {
    switch card {
    case .followUp: [.finishCard, .compose, .putOffCard, .dropCard, .replyToCard]
    case .action: [.finishCard, .putOffCard, .dropCard]
    case .debrief: [.debrief, .openCardNote, .putOffCard, .dropCard]
    case .passedAnswer: [.finishCard, .replyToCard, .putOffCard, .setOutcome]
    case .noAnswer: [.actOnCard, .dropCard, .setOutcome]
    case .interview: [.finishCard, .openCardNote]
    }
  }

  /// Nil where the command's own label says it.
  func label(of command: Command) -> String? {
    guard let checkIn, [.checkIn, .checkInQuestion].contains(state.context) else { return nil }
    guard let card = checkIn.current else {
      return command == .actOnCard || command == .back ? "close" : nil
    }
    switch command {
    case .finishCard: return doneLabel(of: card)
    case .actOnCard: return mainLabel(of: card)
    case .putOffCard: return state.nextFineDay(of: card).words(today: state.now.today)
    case .dropCard:
      if case .noAnswer = card { return "not yet" }
      return nil
    case .back: return "leave"
    default: return nil
    }
  }

  private func doneLabel(of card: CheckInCard) -> String {
    switch card {
    case .followUp: "sent"
    case .action, .debrief, .noAnswer: "done"
    case .passedAnswer, .interview: "seen"
    }
  }

  private func mainLabel(of card: CheckInCard) -> String {
    switch card {
    case .noAnswer: "yes"
    case .followUp, .action, .debrief, .passedAnswer, .interview: doneLabel(of: card)
    }
  }
}
