import AfterwordModel
import TextEditing

/// What the status line says.
enum NoticeWords {
  static func sentence(_ notice: Notice, now: Moment) -> String {
    switch notice {
    case .done(let label): label.sentence
    case .replanned(let news): PlanNewsWords.sentence(news, today: now.today)
    case .undone(let label): "Undone: \(label.sentence). Ctrl-R brings it back."
    case .circle(let improvement, in: let place):
      ActionWords.notice(improvement, in: place, now: now)
    case .redone(let label): "Back again: \(label.sentence)."
    case .refused(let refusal): sentence(refusal)
    case .unboundKey(let key): "\(key) does nothing here. F1 shows the keys."
    case .failed(let error): error.sentence
    case .textNotSaved(let error):
      "NOT SAVED: \(cause(of: error)). Your text stays here; it is tried again."
    case .copied(let characters, let place, let isCut):
      copied(characters: characters, place, isCut: isCut)
    case .saved: "Saved."
    case .dayOrderKnown(let written, let day):
      "\(written) is \(day.words(today: now.today)), and such dates are read so from now on. Alt-w corrects it."
    case .configurationIsWrong(let sentence): sentence
    case .debriefOffered(let offer): offer.debriefOffer
    case .debriefPaused: "The debrief is kept as it is: d goes on with it."
    case .promiseWaits(let detail):
      PromiseWords.waits(detail)
    case .checkInOffered(let count):
      "\(count == 1 ? "One thing asks" : "\(count) things ask") for you today: c begins the check-in."
    case .rescueWaits: "Words that could not be saved last time are waiting: Esc shows them."
    case .found(let count, let hasWrapped): FindWords.wrapped(hasWrapped) + FindWords.count(count)
    case .replaced(let count): count == 1 ? "Replaced once." : "Replaced \(count) times."
    case .mouse(let isOn):
      isOn
        ? "The mouse is on. Alt-m gives it back to the terminal."
        : "The mouse is off: the terminal selects with it. Alt-m takes it back."
    case .textInRescueFile(let error):
      "NOT SAVED, but kept here and in a file; tried again: \(cause(of: error))."
    case .rescueMerged: "The words are back in their place. Ctrl-_ takes them out again."
    case .rescueKept(let path): "The words stay in \(path)."
    case .escapeAgain: "Esc once more drops what you typed. Enter saves it."
    case .editedOutside: "What your editor saved is here now. Ctrl-_ takes it back."
    case .outsideEditorChangedNothing: "Nothing was changed in your editor."
    case .outsideEditorFailed(let reason):
      "Your text is as it was: \(reason)."
    case .versionRestored(let version):
      "The version of \(HistoryWords.time(of: version, now: now)) is back. Ctrl-_ takes it back."
    case .personForgotten: "Forgotten. What was changed until now cannot be undone any more."
    case .notSentYet: "Not sent yet: it stays planned, and its draft is kept."
    case .writtenToFile(let path): "Written to \(path)."
    case .messageNotOut(let problem): problem.sentence
    case .filtered: "What came back is in the message. Ctrl-_ takes it out again."
    case .filterChangedNothing: "The program changed nothing."
    case .filterCameLate: "The message was changed meanwhile: what came back is not in it."
    case .filterFailed(let problem): "\(problem.sentence) The text is as it was."
    case .textMerged:
      "Changed elsewhere too: the lines of both are in the note, and saved."
    case .textHasConflict:
      "A line changed elsewhere too: yours is below it, as \(LineMerge.otherSign)…"
    }
  }

  private static func copied(
    characters: Int,
    _ place: ClipboardPlace,
    isCut: Bool
  ) -> String {
    let what = "\(characters) character\(characters == 1 ? "" : "s")"
    let goal =
      switch place {
      case .program(let name): "to the clipboard (\(name))"
      case .terminal: "through the terminal (OSC 52)"
      case .onlyHere: "for Ctrl-V here"
      }
    return "\(isCut ? "Cut" : "Copied"): \(what), \(goal)."
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
    case .noFineDay: "The guard names no other day here."
    case .chooseInterview: "Choose an interview first: in the list, press 1."
    case .nobodyCame: "They did not come: there is nothing to talk through."
    case .debrief(let refusal): refusal.sentence
    case .debriefHasProblem: "Something in this field is in the way."
    case .nothingPlanned: "Nothing is planned that could be switched off."
    case .notBegunYet: "It has not begun yet."
    case .alreadySent: "This was sent already. r says that a reply came."
    case .alreadySkipped: "This was skipped. u takes back the last change; f plans another one."
    case .alreadyReplied: "The reply to this is noted already."
    case .nothingToEditHere:
      "Only follow-ups can be edited here; interviews in their list: press 1."
    case .noCriticismInLine: "An action belongs to a line that begins with -: Alt-- makes it one."
    case .noCriticismYet: "Nobody has named anything to improve so far."
    case .nothingTold: "Nobody was told about this yet: Space goes on with it."
    case .circleClosed: "They know what you did and have answered: the circle is closed."
    case .actionIsDone: "This is done, and nobody is to be told. w says who said it."
    case .noSuchSpeaker: "Nobody has that number. o names somebody else; Esc asks later."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .noTypingToUndo:
      "Nothing was typed here that could be taken back. Alt-h shows earlier versions."
    case .noVersions: "This note has no earlier version yet."
    case .versionIsPresentText: "The note is the same as that version."
    case .rescuedPlaceGone:
      "What they belong to is gone from the journal: the words stay in the file."
    case .nobodyFound: "Nobody is selected: type another name, or Alt-n to add one."
    case .nobodyKnown: "Nobody is known here yet: a adds somebody."
    case .personWithoutApplication: "They have no part in an application: nothing to write about."
    case .notThisWay: "This message has no such way out. Those that it has are listed."
    case .noPath: "Type the name of a file."
    case .nothingToFilter: "There is no text here to give to a program."
    case .noProgramNamed: "Type the name of a program, such as: fmt -w 60"
    case .nothingToSwap: "There is nothing to swap here."
    case .outreachIsPlanned: "It is planned already: the timeline shows it."
    case .nothingToPick: "The notes say nothing that could go into this message."
    case .wordsNotKept: "It was sent, but its words are not in the journal."
    case .noMessageHere: "Choose a message of theirs to write it: they stand below."
    case .nothingToTell: "There is no message about this yet: Space goes on with it."
    case .noOutreachSuggested: "Nothing is suggested now. On a person's page f plans by hand."
    case .noCardThere: "There is no card in that direction."
    case .noCardLeft: "All cards have been asked. Esc goes back to the journal."
    case .cardIsAnswered: "This is answered. u takes back your last answer; Right goes on."
    case .noAnswerToUndo: "Nothing was answered in this check-in yet."
    case .notPutOff: "This cannot be put off. x says that it is not needed."
    case .digitsPutOff: "2 to 9 puts this off by so many days; s until the next business day."
    case .nothingSentHere: "Nothing was sent here that could have a reply."
    case .noNoteHere: "This belongs to no interview: there is no note to open."
    case .noDebriefHere:
      "This is about no round that has just ended: there is nothing to talk through."
    case .outcomeInList: "Say what they answered: r. The outcome is set in the list: Esc, then o."
    case .noTypingToRedo: "There is nothing to type again."
    case .nothingToCopy: "There is nothing here to copy or cut."
    case .nothingToPaste: "Nothing was cut, copied or killed yet."
    case .nobodyOffered: "Nobody is offered for this name. Shift-Tab and Alt-i indent."
    case .noYankBefore: "Alt-y works right after Ctrl-Y or Ctrl-V."
    case .nothingToTranspose: "There are no two characters here to swap."
    case .noWordHere: "There is no word here or after it."
    case .noLineThere: "There is no line in that direction."
    case .notIndented: "The line is not indented."
    case .nothingToFind: "Nothing was looked for yet: Ctrl-F asks for a text."
    case .noDateInLine: "A date belongs to a line that begins with ! or >: Alt-! makes it one."
    case .notFound(let text): "\(text.truncated(toColumns: 40)) is not in this note."
    case .noSuchChoice(let letters):
      "No choice begins with \(letters): Left and Right go through them."
    }
  }
}
