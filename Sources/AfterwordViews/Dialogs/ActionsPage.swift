import AfterwordModel
import TerminalCanvas
import TextEditing

/// Everything to improve, by themes: what was said where, how far its circle has come, and below what
/// to do next about the selected one.
enum ActionsPage {
  /// The widest column of what was said, and of where.
  private static let sourceColumns = 24
  private static let narrowest = 64

  static func draw(_ actions: ActionsState, _ state: AppState, on page: inout Page) {
    let frame = page.layout.actionsFrame
    page.canvas.fill(frame)
    page.frame(
      frame,
      title: "Actions",
      remark: remark(actions, page),
      isFocused: true
    )
    guard !actions.rows.isEmpty else {
      let sentences = actions.wasRead ? EmptyWords.noCriticism : []
      page.writeParagraphs(sentences, in: frame.interior.indented, style: Theme.muted)
      return
    }
    let list = page.layout.actionsList
    let shown = actions.rows.dropFirst(actions.firstVisible).prefix(list.rows)
    for (offset, row) in shown.enumerated() {
      let area = Rectangle(
        row: list.row + offset,
        column: list.column,
        rows: 1,
        columns: list.columns
      )
      draw(row, of: actions, state.now, in: area, on: &page)
    }
    drawDetail(actions, state.now, on: &page)
  }

  /// "5 to do · 2 done", and whether there is more than is shown.
  private static func remark(_ actions: ActionsState, _ page: Page) -> String {
    guard actions.wasRead, !actions.rows.isEmpty else { return "" }
    let (toDo, done) = actions.counts
    let last = actions.firstVisible + page.layout.actionsList.rows
    let above = actions.firstVisible > 0 ? " \(page.glyphs.moreAbove)" : ""
    let below = last < actions.rows.count ? " \(page.glyphs.moreBelow)" : ""
    return "\(toDo) to do \(page.glyphs.dot) \(done) done\(above)\(below)"
  }

  private static func draw(
    _ row: ActionsState.Row,
    of actions: ActionsState,
    _ now: Moment,
    in area: Rectangle,
    on page: inout Page
  ) {
    switch row {
    case .heading(let theme): draw(actions.themes[theme], now, in: area, on: &page)
    case .improvement(let theme, _):
      guard let improvement = actions.improvement(at: row) else { return }
      let isInTheme = actions.themes[theme].improvements.count > 1
      draw(improvement, isInTheme: isInTheme, now, in: area, on: &page)
      guard improvement.id == actions.selectedID else { return }
      page.canvas.draw(page.glyphs.selected, row: area.row, column: area.column, clip: area)
      page.canvas.restyle(area) { Theme.select(&$0, isFocused: true) }
    }
  }

  /// "◯ concise answers: 3 companies, last heard 12 Nov, action done 15 Nov"
  private static func draw(
    _ theme: FeedbackTheme,
    _ now: Moment,
    in area: Rectangle,
    on page: inout Page
  ) {
    let sign = theme.isCircleClosed ? page.glyphs.circleClosed : page.glyphs.circleEmpty
    let summary = ActionWords.summary(of: theme, now: now)
    let room = area.columns - 4
    let titleRoom = max(room / 2, room - summary.displayColumns - 2)
    let title = theme.title.truncated(toColumns: titleRoom, ellipsis: page.glyphs.ellipsis)
    let column = page.write(
      "\(sign) \(title)",
      row: area.row,
      column: area.column + 1,
      columns: area.columns - 2,
      style: Theme.heading
    )
    page.write(
      ": \(summary)",
      row: area.row,
      column: column,
      columns: area.column + area.columns - 1 - column,
      style: Theme.muted
    )
  }

  private static func draw(
    _ improvement: Improvement,
    isInTheme: Bool,
    _ now: Moment,
    in area: Rectangle,
    on page: inout Page
  ) {
    let stage = improvement.stage
    let style = Theme.style(of: stage)
    let start = area.column + (isInTheme ? 3 : 1)
    let end = area.column + area.columns - 1
    page.canvas.draw(page.glyphs.sign(of: stage), row: area.row, column: start, style: style)
    let isWide = area.columns >= narrowest
    let standing =
      isWide
      ? ActionWords.standing(of: improvement, today: now.today) : ActionWords.label(of: stage)
    page.writeRight(standing, row: area.row, end: end, after: start + 2, style: style)
    var room = end - start - 4 - standing.displayColumns
    if isWide {
      let columns = min(sourceColumns, room / 2)
      let source =
        "\(improvement.application.company) \(page.glyphs.dot) \(improvement.heardOn.shortWords)"
      page.writeRight(
        source.truncated(toColumns: columns, ellipsis: page.glyphs.ellipsis),
        row: area.row,
        end: start + 2 + room,
        after: start + 2,
        style: Theme.muted
      )
      room -= columns + 1
    }
    page.write(improvement.text, row: area.row, column: start + 2, columns: room)
  }

  private static func drawDetail(
    _ actions: ActionsState,
    _ now: Moment,
    on page: inout Page
  ) {
    guard let area = page.layout.actionDetail, let improvement = actions.selected else { return }
    let line = String(repeating: page.glyphs.horizontal, count: area.columns)
    page.canvas.draw(line, row: area.row - 1, column: area.column, style: Theme.border)
    let arrow = " \(page.glyphs.to) "
    let source = [
      improvement.application.company, improvement.interview.round, improvement.text,
    ].joined(separator: " \(page.glyphs.dot) ")
    let steps = ActionWords.steps(of: improvement, now: now).joined(separator: arrow) + "."
    let next = ActionWords.suggestion(for: improvement, today: now.today)
    let isShort = area.rows < 5
    page.writeCut(isShort ? [next, steps] : [source, steps, next], in: area, style: .plain)
  }
}
