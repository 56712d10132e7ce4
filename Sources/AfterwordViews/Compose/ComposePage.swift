import AfterwordModel
import TerminalCanvas
import TextEditing

/// A message that is being written: the text, what it could say, what to look at again.
enum ComposePage {
  static func draw(_ compose: ComposeState, _ state: AppState, on page: inout Page) {
    let layout = page.layout
    page.canvas.fill(layout.composeFrame)
    page.canvas.cursor = nil
    page.frame(
      layout.composeFrame,
      title: ComposeWords.title(compose, now: state.now, page.glyphs),
      remark: compose.isUntouched ? "" : NoteWords.saving(compose, page.glyphs),
      isFocused: true
    )
    guard let sheet = compose.sheet else { return }
    if layout.showsPiecesBeside || !compose.isPicking { ComposeText.draw(compose, on: &page) }
    if layout.showsPiecesBeside || compose.isPicking { PieceRows.draw(compose, sheet, on: &page) }
    drawLine(compose, on: &page)
    drawRemarks(compose, today: state.now.today, on: &page)
  }

  /// Between the text and what is remarked; without room for remarks it is the border.
  private static func drawLine(_ compose: ComposeState, on page: inout Page) {
    let area = page.layout.composeLine
    if page.layout.composeRemarks.rows > 0 {
      let line = String(repeating: page.glyphs.horizontal, count: area.columns)
      page.canvas.draw(line, row: area.row, column: area.column, style: Theme.border)
    }
    guard let length = compose.length else { return }
    let words = " \(ComposeWords.length(length)) "
    let end = area.column + area.columns
    page.writeRight(
      words,
      row: area.row,
      end: end,
      after: area.column,
      style: ComposeWords.isTooLong(length) ? Theme.problem : Theme.muted
    )
    guard !compose.isReadOnly else { return }
    let count = " \(ComposeWords.warnings(compose)) "
    guard count.displayColumns + words.displayColumns < area.columns else { return }
    page.write(
      count,
      row: area.row,
      column: area.column,
      columns: area.columns,
      style: compose.warnings.isEmpty ? Theme.done : Theme.due
    )
  }

  /// The warnings; while a piece is chosen, all of its words.
  private static func drawRemarks(
    _ compose: ComposeState,
    today: CalendarDay,
    on page: inout Page
  ) {
    let area = page.layout.composeRemarks
    guard area.rows > 0 else { return }
    if compose.isPicking {
      page.writeCut([compose.pieces.selected?.text ?? ""], in: area, style: .plain)
    } else {
      let sentences = compose.warnings.map { $0.sentence(today: today) }
      page.writeCut(sentences, in: area, style: .plain)
    }
  }
}
