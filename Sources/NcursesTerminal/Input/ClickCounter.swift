internal import TerminalCanvas

/// Tells double and triple clicks from single ones: same button, same cell, soon enough.
struct ClickCounter {
  /// What most desktops take for a double click.
  private static let patience = Duration.milliseconds(400)

  private var lastPress: (event: MouseEvent, time: ContinuousClock.Instant)?

  /// The event with its count. A fourth click is a first one again.
  mutating func counted(_ event: MouseEvent, at time: ContinuousClock.Instant) -> MouseEvent {
    var event = event
    switch event.kind {
    case .press:
      event.clickCount = countOfPress(event, at: time)
      lastPress = (event, time)
    case .drag, .release:
      event.clickCount = lastPress?.event.clickCount ?? 1
    case .wheelUp, .wheelDown:
      lastPress = nil
    }
    return event
  }

  private func countOfPress(_ event: MouseEvent, at time: ContinuousClock.Instant) -> Int {
    guard let (last, lastTime) = lastPress, last.button == event.button,
      last.position == event.position, time - lastTime <= Self.patience
    else { return 1 }
    return last.clickCount % 3 + 1
  }
}
