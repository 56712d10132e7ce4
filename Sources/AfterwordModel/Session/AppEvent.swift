/// What happened: a key, the clock, or the answer to an effect. Facts, in the past tense.
public enum AppEvent: Sendable, Hashable {
  case started
  case command(Command)
  case typed(String)
  case pasted(String)
  /// A key that nothing is bound to here; its name is for the person.
  case unboundKey(String)
  case resized(PaneSizes)
  case clockMoved(Moment)
  /// Unsaved text has waited as long as it may.
  case autosaveDue
  case focusLost
  /// Another process has changed the journal.
  case journalChanged

  case overviewLoaded(Overview)
  case listLoaded(ListAnchor, InterviewListWindow)
  case interviewOpened(InterviewDetail?)
  case timelineLoaded(ApplicationID, [TimelineEntry])
  case currentInterviewFound(InterviewID?)
  case suggested(SuggestionRequest, [String])
  case helpMeasured(rows: Int)
  case performed(ChangeReceipt)
  case undone(ChangeLabel)
  case redone(ChangeLabel)
  case noteSaved(NoteSave, SavedNote)
  case noteNotSaved(NoteSave, JournalError)
  case failed(JournalError)
}

/// The room that each pane has inside its border, in cells.
public struct PaneSizes: Sendable, Hashable {
  public var listRows: Int
  public var notesRows: Int
  public var notesColumns: Int
  public var timelineRows: Int
  public var dialogRows: Int

  public init(
    listRows: Int,
    notesRows: Int,
    notesColumns: Int,
    timelineRows: Int,
    dialogRows: Int
  ) {
    self.listRows = max(1, listRows)
    self.notesRows = max(1, notesRows)
    self.notesColumns = max(1, notesColumns)
    self.timelineRows = max(1, timelineRows)
    self.dialogRows = max(1, dialogRows)
  }
}
