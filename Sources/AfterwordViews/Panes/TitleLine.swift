import AfterwordModel
import TerminalCanvas
import TextEditing

/// The first line: the program, what is due, and the time.
enum TitleLine {
  static func draw(_ state: AppState, on page: inout Page) {
    let row = page.layout.titleRow
    let columns = page.layout.size.columns
    var column = page.write(
      "Afterword",
      row: row,
      column: 1,
      columns: columns - 1,
      style: Theme.program
    )
    let isSingle = page.layout.arrangement == .single
    let clock = state.now.local.words(today: state.now.today)
    let end = columns - (isSingle ? tabsColumns : clock.displayColumns + 3)
    // A count that is cut off would be another count.
    let fitting = summaries(state, page.glyphs).first {
      column + $0.map(\.0.displayColumns).reduce(0, +) <= end
    }
    for (text, style) in fitting ?? [] {
      column = page.canvas.draw(text, row: row, column: column, style: style)
    }
    if isSingle {
      drawTabs(state, on: &page)
    } else {
      page.writeRight(clock, row: row, end: columns - 1, after: column + 2, style: Theme.muted)
    }
  }

  /// The longest first; a day with nothing due says so, and when to come back.
  private static func summaries(_ state: AppState, _ glyphs: Glyphs) -> [[(String, Style)]] {
    let counts = counts(state.overview, glyphs)
    guard !state.overview.isJournalEmpty, state.overview.dueCount == 0 else { return [counts] }
    let calm = TitleWords.nothingDue(next: state.overview.next, today: state.now.today)
    return calm.map { [("    \($0)", Theme.muted)] }
  }

  private static func counts(_ overview: Overview, _ glyphs: Glyphs) -> [(String, Style)] {
    if overview.isJournalEmpty { return [] }
    let dot = " \(glyphs.dot) "
    var parts: [(String, Style)] = []
    parts.append(("    \(overview.dueCount) due", Theme.due))
    if overview.overdueCount > 0 {
      parts.append((dot, Theme.muted))
      parts.append(("\(overview.overdueCount) overdue", Theme.overdue))
    }
    parts.append(("\(dot)\(overview.openCount) open", Theme.muted))
    return parts
  }

  private static let tabs = [
    (Pane.interviews, "1 List"), (.notes, "2 Notes"), (.timeline, "3 Timeline"),
  ]
  private static let tabsColumns = tabs.reduce(1) { $0 + $1.1.count + 1 }

  /// One pane is shown at a time: its neighbours' names, in the place of the clock.
  private static func drawTabs(_ state: AppState, on page: inout Page) {
    let row = page.layout.titleRow
    var column = page.layout.size.columns - tabsColumns
    guard column >= 0 else { return }
    page.canvas.fill(Rectangle(row: row, column: column, rows: 1, columns: tabsColumns))
    column += 1
    for (pane, name) in tabs {
      let style = pane == state.focus ? Style(reversed: true) : Theme.muted
      column = page.canvas.draw(name, row: row, column: column, style: style) + 1
    }
  }
}
