internal import AfterwordModel

/// When the loop has to wake up although nothing was pressed.
struct Timers {
  struct Due: OptionSet {
    let rawValue: Int
    static let autosave = Due(rawValue: 1)
    static let journal = Due(rawValue: 2)
  }

  /// How long typed words wait at most before they are saved; the promise is 500 ms.
  private static let autosaveDelay = Duration.milliseconds(350)
  /// How long after a save that failed it is tried again.
  private static let retryDelay = Duration.seconds(3)
  /// How often to look for changes by other processes, which are to be seen within a second.
  private static let journalInterval = Duration.milliseconds(700)

  private var autosave: ContinuousClock.Instant?
  private var journal = ContinuousClock.now + journalInterval

  /// The wait until the next timer.
  var untilNext: Duration {
    max(.zero, ContinuousClock.now.duration(to: min(journal, autosave ?? journal)))
  }

  /// The first unsaved word starts the wait: typing on does not prolong it.
  mutating func watch(_ notes: NotesState) {
    switch notes.saving {
    case .saved: autosave = nil
    case .unsaved: autosave = autosave ?? .now + Self.autosaveDelay
    case .failed: autosave = autosave ?? .now + Self.retryDelay
    }
  }

  mutating func takeDue() -> Due {
    let now = ContinuousClock.now
    var due: Due = []
    if let time = autosave, time <= now {
      due.insert(.autosave)
      autosave = nil
    }
    if journal <= now {
      due.insert(.journal)
      journal = now + Self.journalInterval
    }
    return due
  }
}
