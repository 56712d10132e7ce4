/// What the status line says until the next key. The sentences are in AfterwordViews.
public enum Notice: Sendable, Hashable {
  case done(ChangeLabel)
  case undone(ChangeLabel)
  case redone(ChangeLabel)
  case refused(Refusal)
  case unboundKey(String)
  /// The note was changed by another process too; both versions' lines are in it.
  case noteMerged
  /// The same, and both had changed one line: both versions of it are in the note.
  case noteHasConflict
  /// A form with something typed in it closes at the second Esc.
  case escapeAgain
  case noteNotSaved(JournalError)
  /// So many characters as a person counts them.
  case copied(characters: Int, ClipboardPlace, isCut: Bool)
  /// Everything is in the journal, said because somebody asked.
  case saved
  /// So a date such as 5/12 is read from now on.
  case dayOrderKnown(written: String, day: CalendarDay)
  /// Who is writing is not disturbed by the offer itself.
  case rescueWaits
  case found(MatchCount, hasWrapped: Bool)
  case replaced(Int)
  case mouse(isOn: Bool)
  /// It is not in the journal, but in a file of its own.
  case noteInRescueFile(JournalError)
  /// The words of an earlier run are in the note now.
  case rescueMerged
  case rescueKept(path: String)
  /// Something else that the journal could not do while a note was being typed.
  case failed(JournalError)

  /// What the outside editor gave back is in the note.
  case editedOutside
  case outsideEditorChangedNothing
  case outsideEditorFailed(reason: String)
  case versionRestored(NoteVersion)
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
  case nothingToCopy
  case nothingToPaste
  case noYankBefore
  case nobodyOffered
  case nothingToTranspose
  case noWordHere
  case noLineThere
  case notIndented
  case nothingToFind
  case notFound(String)
  case noDateInLine
  /// The letters typed, in a choice.
  case noSuchChoice(String)
  case noVersions
  case versionIsPresentText
  case rescuedInterviewGone
}
