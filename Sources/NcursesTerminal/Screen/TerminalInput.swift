internal import Glibc
internal import TerminalCanvas

/// Reads the terminal's bytes and decodes them.
///
/// A class, so that what has arrived of a paste is never copied when more of it comes.
final class TerminalInput {
  enum Outcome: Equatable {
    case open
    /// Nothing will ever come again.
    case ended
  }

  private let descriptor: Int32
  private var decoder: KeyDecoder
  private var clicks = ClickCounter()
  private var buffer = [UInt8](repeating: 0, count: 16 * 1024)
  /// When what has arrived is taken as it is.
  private(set) var deadline: ContinuousClock.Instant?

  /// A flood of input must not keep the screen from being drawn.
  private static let readsAtOnce = 8

  init(descriptor: Int32, sequences: KeySequences) {
    self.descriptor = descriptor
    decoder = KeyDecoder(sequences: sequences)
  }

  /// Reads what is there.
  func read(into events: inout [InputEvent]) -> Outcome {
    for _ in 0..<Self.readsAtOnce {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      // EOF, or EIO from a terminal that is gone.
      guard count > 0 else {
        finish(into: &events)
        return .ended
      }
      for event in decoder.feed(buffer.prefix(count)) { events.append(withClickCount(event)) }
      guard isMoreWaiting else { break }
    }
    deadline = decoder.patience.map { .now + $0 }
    return .open
  }

  /// Ends what is unfinished when its time is over.
  func expire(into events: inout [InputEvent]) {
    guard let deadline, deadline <= .now else { return }
    finish(into: &events)
  }

  /// Ends what is unfinished.
  func finish(into events: inout [InputEvent]) {
    events += decoder.flush()
    deadline = nil
  }

  private func withClickCount(_ event: InputEvent) -> InputEvent {
    guard case .mouse(let event) = event else { return event }
    return .mouse(clicks.counted(event, at: .now))
  }

  private var isMoreWaiting: Bool {
    Readiness(terminal: descriptor, signals: -1, timeout: .zero).hasInput
  }
}
