import AfterwordModel
import TerminalCanvas
import TextEditing

/// The versions of the note: their times, newest first, and the text of the selected one with what
/// has changed since.
enum HistoryDialog {
  static func draw(_ history: HistoryState, _ state: AppState, on page: inout Page) {
    let frame = page.layout.historyFrame
    page.canvas.fill(frame)
    page.frame(
      frame,
      title: "Versions \(page.glyphs.dot) \(NoteWords.title(state, page.glyphs))",
      remark: HistoryWords.changes(history.comparison),
      isFocused: true
    )
    drawList(history, state.now, on: &page)
    drawText(history, on: &page)
  }

  private static func drawList(_ history: HistoryState, _ now: Moment, on page: inout Page) {
    let area = page.layout.historyList
    let first = max(
      0,
      min(history.selectedIndex - area.rows / 2, history.versions.count - area.rows)
    )
    for (offset, version) in history.versions.dropFirst(first).prefix(area.rows).enumerated() {
      let line = Rectangle(
        row: area.row + offset,
        column: area.column,
        rows: 1,
        columns: area.columns
      )
      let isSelected = first + offset == history.selectedIndex
      let time = HistoryWords.time(of: version, now: now)
      let words = "\(time) \(page.glyphs.dot) \(HistoryWords.size(of: version))"
      if isSelected { page.canvas.draw(page.glyphs.selected, row: line.row, column: line.column) }
      page.write(words, row: line.row, column: line.column + 1, columns: line.columns - 2)
      if isSelected { page.canvas.restyle(line) { Theme.select(&$0, isFocused: true) } }
    }
  }

  private static func drawText(_ history: HistoryState, on page: inout Page) {
    guard let comparison = history.comparison else { return }
    let area = page.layout.historyText
    for (offset, row) in comparison.page.visibleRows(in: history.viewport).enumerated() {
      let origin = comparison.difference.lines[row.line.number].origin
      let (sign, style) = look(of: origin, page.glyphs)
      let place = area.row + offset
      page.canvas.draw(sign, row: place, column: area.column - 2, style: style)
      page.canvas.draw(row.text, row: place, column: area.column, style: style, clip: area)
    }
  }

  private static func look(
    of origin: LineDifference.Origin,
    _ glyphs: Glyphs
  ) -> (sign: String, Style) {
    switch origin {
    case .both: (" ", .plain)
    case .onlyNew: (glyphs.added, Theme.added)
    case .onlyOld: (glyphs.removed, Theme.removed)
    }
  }
}
