/// What the status line says until the next key. The sentences are in AfterwordViews.
public enum Notice: Sendable, Hashable {
  case done(ChangeLabel)
  /// What the playbook planned and withdrew because of it.
  case replanned(PlanNews)
  case undone(ChangeLabel)
  /// How far the circle of criticism has come, and which key goes on there.
  case circle(Improvement, in: CommandContext)
  case redone(ChangeLabel)
  case refused(Refusal)
  case unboundKey(String)
  /// The note was changed by another process too; both versions' lines are in it.
  case textMerged
  /// The same, and both had changed one line: both versions of it are in the note.
  case textHasConflict
  /// A form with something typed in it closes at the second Esc.
  case escapeAgain
  case textNotSaved(JournalError)
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
  case textInRescueFile(JournalError)
  /// The words of an earlier run are in the note now.
  case rescueMerged
  case rescueKept(path: String)
  /// Its line was deleted, and nobody has said what becomes of it.
  case promiseWaits(FollowUpDetail)
  /// It has so many things to ask today.
  case checkInOffered(cards: Int)
  /// Something else that the journal could not do while a note was being typed.
  case failed(JournalError)

  /// A message was neither sent nor lost.
  case notSentYet
  case writtenToFile(path: String)
  case messageNotOut(OutgoingProblem)
  case filtered
  case filterChangedNothing
  /// The text was changed meanwhile by another process.
  case filterCameLate
  /// The text is as it was.
  case filterFailed(OutgoingProblem)

  /// What the outside editor gave back is in the note.
  case editedOutside
  case outsideEditorChangedNothing
  case outsideEditorFailed(reason: String)
  case versionRestored(NoteVersion)
  /// Their name is not said any more.
  case personForgotten

  /// A round has ended that was not talked through; one key does it.
  case debriefOffered(InterviewDetail)
  /// It goes on where it was left.
  case debriefPaused

  /// The defaults are in force for what the sentence names.
  case configurationIsWrong(String)
}

/// Why a command cannot act here and now.
public enum Refusal: Sendable, Hashable {
  case noInterviewYet
  case nothingSelected
  case chooseFollowUpInTimeline
  case notAFollowUp
  case noFineDay
  case chooseInterview
  case notBegunYet
  /// There is nothing to talk through.
  case nobodyCame
  case debrief(DebriefRefusal)
  /// What stands in the field with the cursor cannot be taken.
  case debriefHasProblem
  case nothingPlanned
  case alreadySent
  case alreadySkipped
  case alreadyReplied
  case nothingToEditHere
  case noCriticismInLine
  case noCriticismYet
  case nothingTold
  case circleClosed
  case actionIsDone
  case noSuchSpeaker
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
  case rescuedPlaceGone
  case nobodyFound
  case nobodyKnown
  case personWithoutApplication
  case nothingToSwap
  case outreachIsPlanned
  case noOutreachSuggested
  case nothingToPick
  case wordsNotKept
  case noMessageHere
  case nothingToTell
  case noCardThere
  case noCardLeft
  case cardIsAnswered
  case noAnswerToUndo
  case notPutOff
  case digitsPutOff
  case nothingSentHere
  case noNoteHere
  case noDebriefHere
  case outcomeInList
  case notThisWay
  case noPath
  case nothingToFilter
  case noProgramNamed
}
