/// Why the journal could not do what was asked. Nothing was changed, whichever it is.
///
/// The sentences for people are in AfterwordViews.
public enum JournalError: Error, Sendable, Hashable {
  /// A file, but not an SQLite database, or another program's.
  case notAJournal(path: String)
  case isDirectory(path: String)
  /// Written by a later version of the program; `migrations` are those that this one doesn't know.
  case fromNewerVersion(path: String, migrations: [String])
  case damaged(path: String, newestBackup: String?)
  /// The file or its folder cannot be made or written; `reason` is the system's own word.
  case cannotWrite(path: String, reason: String)
  case cannotRead(path: String, reason: String)
  case diskFull(path: String)
  /// The disk failed at the last moment: what was to be written is there or not, wholly either way.
  case perhapsWritten(path: String, reason: String)
  /// Another process kept the journal locked for more than five seconds.
  case busy(path: String)
  /// Nothing has this id or name.
  case notFound(String)
  case ambiguous(String, candidates: [String])
  case invalid(FieldProblem)
  /// The follow-up is not in a state that allows the change.
  case notPlanned(FollowUpID, state: String)
  /// It cannot have been sent then.
  case notSentThen(SentTimeProblem)
  /// Only an improvement has an action.
  case notAnImprovement(NoteLineID, NoteMark)
  case nothingToUndo
  case nothingToRedo
  /// Anything else that SQLite says; a defect of the program.
  case unexpected(path: String, code: Int32, message: String)
}
