/// The room that each pane has inside its border, in cells; each number is at least 1.
public struct PaneSizes: Sendable, Hashable {
  public var listRows: Int
  public var notesRows: Int
  public var notesColumns: Int
  public var timelineRows: Int
  /// What the timeline gives, while it has the keys, to what is said about the selected entry.
  public var timelineDetailRows: Int
  /// The rows of a list that has the whole screen but for what is said below it.
  public var peopleRows: Int
  public var dialogRows: Int
  /// The note's text where it has the whole screen.
  public var captureRows: Int
  public var captureColumns: Int
  /// The list of the page of actions.
  public var actionRows: Int
  /// The text of a message, and the list of what it could say.
  public var composeRows: Int
  public var composeColumns: Int
  public var composePieceRows: Int
  /// A version of the note, without its gutter.
  public var historyRows: Int
  public var historyColumns: Int
  /// A message that is shown by itself.
  public var byHandRows: Int
  public var byHandColumns: Int

  public init(
    listRows: Int,
    notesRows: Int,
    notesColumns: Int,
    timelineRows: Int,
    timelineDetailRows: Int = 0,
    peopleRows: Int = 1,
    dialogRows: Int,
    captureRows: Int,
    captureColumns: Int,
    actionRows: Int = 1,
    composeRows: Int = 1,
    composeColumns: Int = 1,
    composePieceRows: Int = 1,
    historyRows: Int,
    historyColumns: Int,
    byHandRows: Int = 1,
    byHandColumns: Int = 1
  ) {
    self.listRows = max(1, listRows)
    self.notesRows = max(1, notesRows)
    self.notesColumns = max(1, notesColumns)
    self.timelineRows = max(1, timelineRows)
    self.timelineDetailRows = max(0, timelineDetailRows)
    self.peopleRows = max(1, peopleRows)
    self.dialogRows = max(1, dialogRows)
    self.captureRows = max(1, captureRows)
    self.captureColumns = max(1, captureColumns)
    self.actionRows = max(1, actionRows)
    self.composeRows = max(1, composeRows)
    self.composeColumns = max(1, composeColumns)
    self.composePieceRows = max(1, composePieceRows)
    self.historyRows = max(1, historyRows)
    self.historyColumns = max(1, historyColumns)
    self.byHandRows = max(1, byHandRows)
    self.byHandColumns = max(1, byHandColumns)
  }

  /// The rows of the timeline itself.
  public func timelineRows(isFocused: Bool) -> Int {
    isFocused ? max(1, timelineRows - timelineDetailRows) : timelineRows
  }
}
