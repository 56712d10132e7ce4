/// Something that a person must have read, over everything else until it is closed.
public enum Alert: Sendable, Equatable {
  case journalFailed(JournalError)
  case textNotSaved(JournalError)
  /// What a failed editor wrote is in these files or folders.
  case outsideTextKept(reason: String, paths: [String])
}
