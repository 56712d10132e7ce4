/// Everything a key can do. Names, help sentences and default keys stand in one table, the
/// `CommandTable` of AfterwordViews.
public enum Command: String, Sendable, Hashable, CaseIterable {
  // Panes and movement
  case nextPane, previousPane, focusInterviews, focusNotes, focusTimeline
  case moveUp, moveDown, moveToFirst, moveToLast, pageUp, pageDown, halfPageUp, halfPageDown
  case open

  // The journal
  case addInterview, edit, captureNote, planFollowUp, markSent, snooze, skip, recordReply
  case setOutcome, toggleNoShow, undo, redo

  // People
  case openPeople, openDecisionMap, openPerson, goThere, addPerson, mergePerson, forgetPerson
  case agree, swapPeople
  // What is done about criticism
  case openAction, showActions, advanceAction, askSpeaker, takeSpeaker, otherSpeaker

  // A message
  case compose, switchToPieces, takePiece, otherChannel

  // The check-in
  case openCheckIn, actOnCard, finishCard, putOffCard, putOffLonger, dropCard, replyToCard
  case openCardNote, previousCard, nextCard
  // The talk right after an interview
  case debrief, goOn, nextQuestion, previousQuestion, finishDebrief, switchOff

  // The program
  case help, back, redraw, suspend, quit

  // Words that an earlier run could not save
  case mergeRescue, deleteRescue

  // A promise whose line was deleted
  case keepPromise, withdrawPromise

  // Text: in a note, or in a field of a form
  case cursorLeft, cursorRight, cursorUp, cursorDown, cursorWordLeft, cursorWordRight
  case cursorLineStart, cursorLineEnd, cursorPageUp, cursorPageDown, cursorTextStart, cursorTextEnd
  case newLine, deleteBackward, deleteForward, deleteWordBackward
  case deleteWordForward, undoTyping, redoTyping
  case cursorParagraphUp, cursorParagraphDown
  case setMark, selectAll, cut, copy, paste
  case killToLineEnd, killToLineStart, yank, yankOlder
  case transpose, upperCase, lowerCase, capitalize

  // A note only
  case moveLineUp, moveLineDown, duplicateLine, joinLines, indent, outdent
  case cycleMark, markPraise, markImprovement, markQuestion, markPromise, markStatement
  case insertTime, insertTab, saveNow, toggleMouse
  case takeSuggestion

  // Finding in a note
  case find, replace, findNext, findPrevious, acceptFind
  case replaceMatch, skipMatch, replaceAllMatches

  // The date of a line
  case when, laterDay, earlierDay, acceptDay, dayFirst, monthFirst, otherDayOrder

  // Forms
  case nextField, previousField, nextChoice, previousChoice, nextSuggestion, previousSuggestion
  case submit, takeFineDay

  // A message on its way out
  case sendMessage, takeWayOut, mailMessage, sendAtOnce, copyMessage, copySubject, printMessage
  case writeMessageToFile, showByHand, wasSent, sentEarlier, agreeToSend, notSent, takeLine
  case filterText

  // Capture mode, the outside editor, the versions of a note
  case capture, editOutside, openHistory, restoreVersion
}
