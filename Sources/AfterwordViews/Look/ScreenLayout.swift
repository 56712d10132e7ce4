public import AfterwordModel
public import TerminalCanvas

/// Where everything is on a screen of a given size.
public struct ScreenLayout: Sendable, Hashable {
  public enum Arrangement: Sendable, Hashable {
    /// The list on the left, notes above timeline on the right.
    case stacked
    /// Three columns, on a wide screen.
    case columns
    /// One pane at a time.
    case single
    /// The note alone, without a border.
    case capture
    /// No room for anything but a sentence.
    case tooSmall
  }

  public let size: CanvasSize
  public let arrangement: Arrangement

  public init(_ size: CanvasSize, showsOnlyNote: Bool = false) {
    self.size = size
    arrangement =
      if size.rows < 6 || size.columns < 20 {
        .tooSmall
      } else if showsOnlyNote {
        .capture
      } else if size.rows < 12 || size.columns < 70 {
        .single
      } else if size.columns < 150 {
        .stacked
      } else {
        .columns
      }
  }

  public var titleRow: Int { 0 }
  public var footerRow: Int { size.rows - 1 }

  private var body: Rectangle {
    Rectangle(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
  }

  private var listColumns: Int {
    switch arrangement {
    case .stacked: max(36, min(44, size.columns * 2 / 5))
    case .columns: 44
    case .single, .capture, .tooSmall: size.columns
    }
  }

  /// A pane with its border.
  public func frame(of pane: Pane) -> Rectangle {
    let body = body
    guard arrangement == .stacked || arrangement == .columns else { return body }
    let right = body.columns - listColumns
    switch (pane, arrangement) {
    case (.interviews, _):
      return Rectangle(row: body.row, column: 0, rows: body.rows, columns: listColumns)
    case (.notes, .columns):
      return Rectangle(row: body.row, column: listColumns, rows: body.rows, columns: right / 2)
    case (.timeline, .columns):
      return Rectangle(
        row: body.row,
        column: listColumns + right / 2,
        rows: body.rows,
        columns: right - right / 2
      )
    case (.notes, _):
      return Rectangle(row: body.row, column: listColumns, rows: notesRows, columns: right)
    case (.timeline, _):
      // The notes' lower border is the timeline's upper one.
      return Rectangle(
        row: body.row + notesRows - 1,
        column: listColumns,
        rows: body.rows - notesRows + 1,
        columns: right
      )
    }
  }

  private var notesRows: Int { (body.rows + 1) * 11 / 20 }

  /// A pane without its border.
  func interior(of pane: Pane) -> Rectangle {
    arrangement == .capture ? captureArea : frame(of: pane).interior
  }

  /// The text of the note, one column away from the border.
  public var notesText: Rectangle {
    let inside = interior(of: .notes)
    return Rectangle(
      row: inside.row,
      column: inside.column + 1,
      rows: inside.rows,
      columns: inside.columns - 2
    )
  }

  /// Below the timeline while it has the keys and a line under it: what is to be read about the
  /// selected entry. Nil where there is no room.
  var timelineDetail: Rectangle? {
    let inside = interior(of: .timeline)
    guard inside.rows >= 8 else { return nil }
    let rows = inside.rows < 16 ? 3 : 5
    return Rectangle(
      row: inside.row + inside.rows - rows,
      column: inside.column,
      rows: rows,
      columns: inside.columns
    )
  }

  /// Where the rows of a pane are drawn.
  func content(of pane: Pane) -> Rectangle {
    pane == .notes ? notesText : interior(of: pane)
  }

  func visiblePanes(focus: Pane) -> [Pane] {
    switch arrangement {
    case .stacked, .columns: Pane.allCases
    case .single: [focus]
    case .capture: [.notes]
    case .tooSmall: []
    }
  }

  /// The column between the border and the text of the note.
  var notesGutter: Rectangle {
    let text = notesText
    return Rectangle(row: text.row, column: text.column - 1, rows: text.rows, columns: 1)
  }

  /// The room for a dialog's content.
  public func dialog(rows: Int, columns: Int) -> Rectangle {
    let height = min(rows + 2, max(0, size.rows - 1))
    let width = min(columns + 4, size.columns)
    return Rectangle(
      row: max(0, (size.rows - height) / 2),
      column: (size.columns - width) / 2,
      rows: height,
      columns: width
    )
  }

  public var paneSizes: PaneSizes {
    let capture = ScreenLayout(size, showsOnlyNote: true).notesText
    return PaneSizes(
      listRows: frame(of: .interviews).interior.rows,
      notesRows: notesText.rows,
      notesColumns: notesText.columns,
      timelineRows: frame(of: .timeline).interior.rows,
      timelineDetailRows: timelineDetail.map { $0.rows + 1 } ?? 0,
      peopleRows: peopleList.rows,
      dialogRows: size.rows - 3,
      captureRows: capture.rows,
      captureColumns: capture.columns,
      actionRows: actionsList.rows,
      composeRows: composeText.rows,
      composeColumns: composeText.columns,
      composePieceRows: composePieces.rows,
      historyRows: historyText.rows,
      historyColumns: historyText.columns,
      byHandRows: byHandText.rows,
      byHandColumns: byHandText.columns
    )
  }
}
