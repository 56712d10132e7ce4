/// The room that each pane has inside its border, in cells; each number is at least 1.
public struct PaneSizes: Sendable, Hashable {
  public var listRows: Int
  public var notesRows: Int
  public var notesColumns: Int
  public var timelineRows: Int
  public var dialogRows: Int
  /// The note's text where it has the whole screen.
  public var captureRows: Int
  public var captureColumns: Int
  /// A version of the note, without its gutter.
  public var historyRows: Int
  public var historyColumns: Int

  public init(
    listRows: Int,
    notesRows: Int,
    notesColumns: Int,
    timelineRows: Int,
    dialogRows: Int,
    captureRows: Int,
    captureColumns: Int,
    historyRows: Int,
    historyColumns: Int
  ) {
    self.listRows = max(1, listRows)
    self.notesRows = max(1, notesRows)
    self.notesColumns = max(1, notesColumns)
    self.timelineRows = max(1, timelineRows)
    self.dialogRows = max(1, dialogRows)
    self.captureRows = max(1, captureRows)
    self.captureColumns = max(1, captureColumns)
    self.historyRows = max(1, historyRows)
    self.historyColumns = max(1, historyColumns)
  }
}
