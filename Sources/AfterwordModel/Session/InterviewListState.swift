/// The interview list: a stretch of its rows around the selected one, never all of them.
public struct InterviewListState: Sendable, Hashable {
  public private(set) var window = InterviewListWindow(
    rows: [],
    hasEarlierRows: false,
    hasLaterRows: false
  )
  public private(set) var selection: ListRowID?
  /// The first row on screen, as an index into the window.
  public private(set) var firstVisible = 0

  public var rows: [ListRow] { window.rows }

  public var selectedIndex: Int? {
    selection.flatMap { selection in rows.firstIndex { $0.id == selection } }
  }

  public var selectedRow: ListRow? { selectedIndex.map { rows[$0] } }

  /// The interview that the selection stands for: itself, or an application's latest.
  public var selectedInterview: InterviewID? {
    guard let index = selectedIndex else { return nil }
    if case .interview(let row) = rows[index] { return row.interview.id }
    if index + 1 < rows.count, case .interview(let row) = rows[index + 1],
      row.interview.applicationID == rows[index].applicationID
    {
      return row.interview.id
    }
    return nil
  }

  /// Takes a newly read stretch, keeping the selected row where it is on screen.
  mutating func take(_ window: InterviewListWindow, at anchor: ListAnchor, visibleRows: Int) {
    let oldIndex = selectedIndex ?? 0
    let rowOnScreen = oldIndex - firstVisible
    let isFirstReading = selection == nil
    self.window = window
    switch anchor {
    case .first: selection = (isFirstReading ? startingRow : rows.first)?.id
    case .last: selection = rows.last?.id
    case .around:
      if selectedIndex == nil {
        selection = rows.isEmpty ? nil : rows[min(oldIndex, rows.count - 1)].id
      }
    }
    firstVisible = (selectedIndex ?? 0) - rowOnScreen
    scrollToSelection(visibleRows: visibleRows)
  }

  /// The first application's header is passed over for its interview: something to read.
  private var startingRow: ListRow? { rows.dropFirst().first ?? rows.first }

  mutating func select(_ id: ListRowID, visibleRows: Int) {
    selection = id
    scrollToSelection(visibleRows: visibleRows)
  }

  mutating func move(by steps: Int, visibleRows: Int) {
    guard let index = selectedIndex, !rows.isEmpty else { return }
    selection = rows[min(max(0, index + steps), rows.count - 1)].id
    scrollToSelection(visibleRows: visibleRows)
  }

  mutating func moveToEdge(last: Bool, visibleRows: Int) {
    selection = (last ? rows.last : rows.first)?.id
    scrollToSelection(visibleRows: visibleRows)
  }

  /// True when the next page might need rows that were not read.
  func isNearEdge(visibleRows: Int) -> Bool {
    guard let index = selectedIndex else { return false }
    return window.hasEarlierRows && index < visibleRows
      || window.hasLaterRows && rows.count - index <= visibleRows
  }

  /// Scrolls no more than needed; a header is kept in sight above its first interview.
  mutating func scrollToSelection(visibleRows: Int) {
    let index = selectedIndex ?? 0
    var top = index
    if visibleRows > 1, index > 0, case .application = rows[index - 1] { top = index - 1 }
    firstVisible = min(firstVisible, top)
    firstVisible = max(firstVisible, index - visibleRows + 1)
    firstVisible = max(0, min(firstVisible, rows.count - visibleRows))
  }
}
