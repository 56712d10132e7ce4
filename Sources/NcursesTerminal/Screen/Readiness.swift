internal import Glibc

/// What `poll` found on the terminal and on the signal pipe.
struct Readiness {
  let hasInput: Bool
  let isHungUp: Bool
  let hasSignals: Bool

  /// Waits until something is there or the time is over; nil waits for ever.
  /// A negative descriptor is not looked at.
  init(terminal: Int32, signals: Int32, timeout: Duration?) {
    var descriptors = [
      pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, nfds_t(descriptors.count), timeout.map(Self.milliseconds) ?? -1)
    let found = count > 0 ? Int32(descriptors[0].revents) : 0
    hasInput = found & POLLIN != 0
    isHungUp = !hasInput && found & (POLLHUP | POLLERR | POLLNVAL) != 0
    hasSignals = count > 0 && descriptors[1].revents != 0
  }

  /// Rounded up, so that a wait is never cut short and tried again at once.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    let longest: Int64 = 24 * 60 * 60
    let milliseconds =
      min(seconds, longest) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(milliseconds)
  }
}
