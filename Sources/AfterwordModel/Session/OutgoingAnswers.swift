extension AppState {
  /// What became of a message on its way. A late answer about a try that was given up changes nothing.
  /// What is gone is gone, and is noted whatever the person does by then.
  mutating func take(_ result: OutgoingResult, of order: OutgoingOrder) -> [Effect] {
    if case .sent = result { return noteSent(order.message) }
    guard let sending else {
      // The person has gone on already, and should know.
      if order.number == outgoingTries { say(result) }
      return []
    }
    guard sending.number == order.number else { return [] }
    switch result {
    case .handedOver:
      if case .underWay = sending.stage { self.sending?.stage = .question(after: order.way) }
    case .sent: return noteSent(order.message)
    case .written(let path):
      self.sending?.stage = .question(after: order.way)
      notice = .writtenToFile(path: path)
    case .failed(let problem): fail(order, problem)
    }
    return []
  }

  /// What stands for a reason against the guard where the message was gone before one could be asked for.
  private static let unsaidReason = "no reason was given"

  /// It is gone: that is written down at once.
  private func noteSent(_ message: OutgoingMessage) -> [Effect] {
    let isFine = message.detail.followUp.standing(today: now.today) == .fine
    return [
      .perform(
        .markSent(
          message.followUpID,
          override: isFine ? "" : Self.unsaidReason,
          text: message.text
        )
      )
    ]
  }

  private mutating func say(_ result: OutgoingResult) {
    if case .failed(let problem) = result { notice = .messageNotOut(problem) }
  }

  private mutating func fail(_ order: OutgoingOrder, _ problem: OutgoingProblem) {
    if case .time = sending?.stage {
      notice = .messageNotOut(problem)
      return
    }
    // Who has typed the name of a file goes on typing it.
    if order.way == .file {
      sending?.stage = .path(order.pathInput)
    } else {
      sending?.backToWays(from: order.way)
    }
    sending?.problem = problem
  }
}
