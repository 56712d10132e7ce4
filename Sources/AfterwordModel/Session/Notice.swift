/// What the status line says until the next key. The sentences are in AfterwordViews.
public enum Notice: Sendable, Hashable {
  case done(ChangeLabel)
  case undone(ChangeLabel)
  case redone(ChangeLabel)
  case refused(Refusal)
  case unboundKey(String)
  /// The note was changed by another process too; both versions' lines are in it.
  case noteMerged
  /// A form with something typed in it closes at the second Esc.
  case escapeAgain
  case noteNotSaved(JournalError)
  /// Something else that the journal could not do while a note was being typed.
  case failed(JournalError)
}

/// Why a command cannot act here and now.
public enum Refusal: Sendable, Hashable {
  case noInterviewYet
  case nothingSelected
  case chooseFollowUpInTimeline
  case notAFollowUp
  case alreadySent
  case alreadySkipped
  case alreadyReplied
  case nothingToEditHere
  case nothingToUndo
  case nothingToRedo
  case noTypingToUndo
  case noTypingToRedo
}
