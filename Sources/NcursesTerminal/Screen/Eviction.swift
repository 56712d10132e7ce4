internal import Glibc

/// Makes a program end that keeps us from ending: it is given time, then asked, then killed.
///
/// The time at first is for the signal that has reached the program as well as us: many take a
/// second one for an order to drop everything.
struct Eviction {
  private var steps: [(patience: Duration, signal: Int32)] = [
    (.seconds(1), SIGTERM), (.seconds(3), SIGKILL),
  ]
  /// When the next signal is due; nil before the beginning and after the last.
  private(set) var deadline: ContinuousClock.Instant?

  mutating func begin(at time: ContinuousClock.Instant) {
    guard deadline == nil, let first = steps.first else { return }
    deadline = time + first.patience
  }

  mutating func takeDueSignal(at time: ContinuousClock.Instant) -> Int32? {
    guard let due = deadline, due <= time, !steps.isEmpty else { return nil }
    let signal = steps.removeFirst().signal
    deadline = steps.first.map { time + $0.patience }
    return signal
  }
}
