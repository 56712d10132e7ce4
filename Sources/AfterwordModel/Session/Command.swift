/// Everything a key can do. Names, help sentences and default keys stand in one table, the
/// `CommandTable` of AfterwordViews.
public enum Command: String, Sendable, Hashable, CaseIterable {
  // Panes and movement
  case nextPane, previousPane, focusInterviews, focusNotes, focusTimeline
  case moveUp, moveDown, moveToFirst, moveToLast, pageUp, pageDown, halfPageUp, halfPageDown
  case open

  // The journal
  case addInterview, edit, captureNote, planFollowUp, markSent, snooze, skip, recordReply
  case setOutcome, undo, redo

  // The program
  case help, back, redraw, suspend, quit

  // Text: in a note, or in a field of a form
  case cursorLeft, cursorRight, cursorUp, cursorDown, cursorWordLeft, cursorWordRight
  case cursorLineStart, cursorLineEnd, cursorPageUp, cursorPageDown, cursorTextStart, cursorTextEnd
  case newLine, deleteBackward, deleteForward, deleteWordBackward
  case deleteWordForward, undoTyping, redoTyping

  // Forms
  case nextField, previousField, nextChoice, previousChoice, nextSuggestion, previousSuggestion
  case submit
}
