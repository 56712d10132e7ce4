/// Something that a person must have read, over everything else until it is closed.
public enum Alert: Sendable, Equatable {
  case journalFailed(JournalError)
  case noteNotSaved(JournalError)
}
