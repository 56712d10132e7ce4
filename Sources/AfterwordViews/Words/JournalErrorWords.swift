public import AfterwordModel

extension JournalError {
  /// What happened, what is safe, what to do next.
  public var sentence: String {
    switch self {
    case .notAJournal(let path):
      "\(path) is not an Afterword journal. It was not touched. Name another file with --journal."
    case .isDirectory(let path):
      "\(path) is a folder, and a journal is a file. Nothing was changed. Name a file in it, such "
        + "as \(path.hasSuffix("/") ? path : path + "/")journal.sqlite."
    case .fromNewerVersion(let path, _):
      "\(path) was written by a newer version of Afterword. It was not touched. Update Afterword "
        + "to open it."
    case .damaged(let path, let backup):
      "\(path) is damaged, so it was left as it is and nothing was written. "
        + (backup.map { "The newest backup is \($0): open it with --journal." }
          ?? "There is no backup beside it. Keep a copy of the file before you try to repair it.")
    case .cannotWrite(let path, let reason):
      "\(path) cannot be written (\(reason)). Nothing was changed. Check the permissions of the "
        + "file and its folder, or name another file with --journal."
    case .cannotRead(let path, let reason):
      "\(path) cannot be read (\(reason)). Nothing was changed. Check the permissions of the file "
        + "and its folder, or name another file with --journal."
    case .diskFull(let path):
      "There is no room left on the disk of \(path). Nothing was changed, and what was saved "
        + "before is safe. Make room and try again."
    case .perhapsWritten(let path, let reason):
      "The disk of \(path) failed at the last moment (\(reason)). The change was made or not, wholly "
        + "either way. Look before you repeat it, and make a backup on another disk."
    case .busy(let path):
      "Another program has kept \(path) locked for more than five seconds. Nothing was changed. "
        + "Try again in a moment."
    case .notFound(let reference):
      "Nothing in the journal is called \(quoted(reference)). See the ids with: afterword list --all"
    case .ambiguous(let reference, let candidates):
      "\(quoted(reference)) may be any of: \(candidates.prefix(8).joined(separator: ", "))"
        + "\(candidates.count > 8 ? " and more" : ""). Nothing was changed. Write more of it."
    case .invalid(let problem): "\(problem.sentence) Nothing was changed."
    case .notPlanned(_, let state):
      "This follow-up is \(state) already. Nothing was changed."
    case .notSentThen(let problem):
      // The year is always said: what is today is not known here.
      "\(problem.sentence(today: CalendarDay(daysSinceEpoch: 0))) Nothing was changed."
    case .notAnImprovement(_, let mark):
      "This is \(mark.label), and only something to improve has an action. Nothing was changed."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .unexpected(let path, let code, let message):
      "The journal \(path) gave an error that Afterword does not know (\(code): \(message)). "
        + "Nothing was changed. Please report it."
    }
  }
}
