/// The page of actions: everything to improve that was said in any interview, by themes.
public struct ActionsState: Sendable, Equatable {
  public private(set) var themes: [FeedbackTheme] = []
  /// The themes that were said more than once have a heading above what was said.
  public private(set) var rows: [Row] = []
  /// False until the journal has answered.
  public private(set) var wasRead = false
  public private(set) var selectedID: NoteLineID?
  /// The first row on screen.
  public private(set) var firstVisible = 0

  /// Places among the themes, and among what was said of one.
  public enum Row: Sendable, Hashable {
    case heading(theme: Int)
    case improvement(theme: Int, place: Int)
  }

  /// What is to be selected once the page is read.
  init(selecting id: NoteLineID? = nil) { selectedID = id }

  public func improvement(at row: Row) -> Improvement? {
    guard case .improvement(let theme, let place) = row else { return nil }
    return themes[theme].improvements[place]
  }

  public var selected: Improvement? { selectedRow.flatMap { improvement(at: rows[$0]) } }

  public var selectedRow: Int? {
    guard let selectedID else { return nil }
    return rows.firstIndex { row in improvement(at: row)?.id == selectedID }
  }

  /// How many improvements are still to be acted on, and how many are done.
  public var counts: (toDo: Int, done: Int) {
    let all = themes.flatMap(\.improvements)
    let done = all.count { $0.action?.state == .done }
    return (all.count - done, done)
  }

  mutating func take(_ themes: [FeedbackTheme], visibleRows: Int) {
    let oldRow = selectedRow ?? 0
    self.themes = themes
    wasRead = true
    rows = themes.indices.flatMap { theme in
      let said = themes[theme].improvements.indices.map { Row.improvement(theme: theme, place: $0) }
      return (said.count > 1 ? [.heading(theme: theme)] : []) + said
    }
    if selectedRow == nil { select(near: min(oldRow, rows.count - 1), step: 1) }
    scrollToSelection(visibleRows: visibleRows)
  }

  mutating func move(by steps: Int, visibleRows: Int) {
    guard let row = selectedRow, steps != 0 else { return }
    select(near: min(max(0, row + steps), rows.count - 1), step: steps.signum())
    scrollToSelection(visibleRows: visibleRows)
  }

  /// The row, or where it is a heading the next that is none: further on, else back.
  private mutating func select(near row: Int, step: Int) {
    guard rows.indices.contains(row) else { return }
    let further = stride(from: row, to: step > 0 ? rows.count : -1, by: step)
    let back = stride(from: row, to: step > 0 ? -1 : rows.count, by: -step)
    let place = (Array(further) + Array(back)).first { improvement(at: rows[$0]) != nil }
    selectedID = place.flatMap { improvement(at: rows[$0])?.id }
  }

  /// Scrolls no more than needed; a heading is kept in sight above what was said first.
  mutating func scrollToSelection(visibleRows: Int) {
    let row = selectedRow ?? 0
    var top = row
    if visibleRows > 1, row > 0, case .heading = rows[row - 1] { top = row - 1 }
    firstVisible = min(firstVisible, top)
    firstVisible = max(firstVisible, row - visibleRows + 1)
    firstVisible = max(0, min(firstVisible, rows.count - visibleRows))
  }
}
