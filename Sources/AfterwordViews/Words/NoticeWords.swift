import AfterwordModel

/// What the status line says.
enum NoticeWords {
  static func sentence(_ notice: Notice) -> String {
    switch notice {
    case .done(let label): label.sentence
    case .undone(let label): "Undone: \(label.sentence). Ctrl-R brings it back."
    case .redone(let label): "Back again: \(label.sentence)."
    case .refused(let refusal): sentence(refusal)
    case .unboundKey(let key): "\(key) does nothing here. F1 shows the keys."
    case .failed(let error): error.sentence
    case .noteNotSaved(let error):
      "NOT SAVED: \(cause(of: error)). Your text stays here; it is tried again."
    case .escapeAgain: "Esc once more drops what you typed. Enter saves it."
    case .noteMerged:
      "Changed elsewhere too: the lines of both are in the note, and saved."
    }
  }

  /// In a few words: the status line is short.
  private static func cause(of error: JournalError) -> String {
    switch error {
    case .diskFull: "the disk is full"
    case .busy: "another program holds the journal"
    case .cannotWrite(_, let reason): reason
    case .notFound: "the interview was removed elsewhere"
    case .invalid(.tooLong): "the note is too long"
    default: "the journal could not be written"
    }
  }

  private static func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .noInterviewYet: "There is no interview yet: press a to add one."
    case .nothingSelected: "There is nothing here to open."
    case .chooseFollowUpInTimeline: "Choose a follow-up in the timeline first: press 3."
    case .notAFollowUp: "This is not a follow-up. f plans one."
    case .alreadySent: "This was sent already. r says that a reply came."
    case .alreadySkipped: "This was skipped. u takes back the last change; f plans another one."
    case .alreadyReplied: "The reply to this is noted already."
    case .nothingToEditHere:
      "Only follow-ups can be edited here; interviews in their list: press 1."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .noTypingToUndo: "Nothing was typed here that could be taken back."
    case .noTypingToRedo: "There is nothing to type again."
    }
  }
}
