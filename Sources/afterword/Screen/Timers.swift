internal import AfterwordModel

/// When the loop has to wake up although nothing happened.
struct Timers {
  /// How long typed words wait at most before their save begins; the promise is 500 ms.
  private static let autosaveDelay = Duration.milliseconds(350)
  /// How long after a save that failed it is tried again: so old is the rescue file at most.
  private static let retryDelay = Duration.seconds(1)
  /// A clock that was put right, or a computer that slept, is seen after this time at the latest.
  private static let longestWait = Duration.seconds(5)

  private var autosave: ContinuousClock.Instant?

  /// The wait until the next timer; the minute on screen is one.
  func wait(from now: Moment) -> Duration {
    let minute = Duration.milliseconds(60_000 - now.instant.milliseconds % 60_000)
    let untilSave = autosave.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
    return min(minute, Self.longestWait, untilSave ?? Self.longestWait)
  }

  /// The first unsaved word starts the wait: typing on does not prolong it.
  mutating func watch(_ waiting: [TextSaving.Standing]) {
    if waiting.contains(.unsaved) {
      autosave = autosave ?? .now + Self.autosaveDelay
    } else if waiting.contains(.failed) {
      autosave = autosave ?? .now + Self.retryDelay
    } else {
      autosave = nil
    }
  }

  /// True once when unsaved words have waited long enough.
  mutating func takeAutosave() -> Bool {
    guard let time = autosave, time <= .now else { return false }
    autosave = nil
    return true
  }
}
