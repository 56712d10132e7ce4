import AfterwordModel
import TerminalCanvas
import TextEditing

/// Everything of one application in time: what was, above; what is planned, below today.
enum TimelinePane {
  static func draw(_ state: AppState, on page: inout Page) {
    let frame = page.layout.frame(of: .timeline)
    let isFocused = state.focus == .timeline
    page.frame(
      frame,
      title: title(state, page.glyphs),
      remark: remark(state, page),
      isFocused: isFocused,
      joinsAbove: page.layout.arrangement == .stacked
    )
    let inside = frame.interior
    guard state.timeline.applicationID != nil else {
      page.writeParagraphs(EmptyWords.noTimeline, in: inside.indented, style: Theme.muted)
      return
    }
    let room = visibleRows(state, page)
    let rows = state.timeline.rows(at: state.now).dropFirst(state.timeline.firstVisible)
    for (offset, row) in rows.prefix(room).enumerated() {
      let area = Rectangle(
        row: inside.row + offset,
        column: inside.column,
        rows: 1,
        columns: inside.columns
      )
      draw(row, state, in: area, isFocused: isFocused, on: &page)
    }
    if let area = page.layout.timelineDetail, isFocused { drawDetail(state, in: area, on: &page) }
  }

  private static func visibleRows(_ state: AppState, _ page: Page) -> Int {
    page.layout.paneSizes.timelineRows(isFocused: state.focus == .timeline)
  }

  /// What is to be read about the selected entry, below a line.
  private static func drawDetail(_ state: AppState, in area: Rectangle, on page: inout Page) {
    let line = String(repeating: page.glyphs.horizontal, count: max(0, area.columns - 2))
    page.canvas.draw(line, row: area.row - 1, column: area.column + 1, style: Theme.border)
    let text = Rectangle(
      row: area.row,
      column: area.column + 1,
      rows: area.rows,
      columns: area.columns - 2
    )
    page.writeCut([EntryDetail.text(state, page.glyphs)], in: text, style: .plain)
  }

  private static func draw(
    _ row: TimelineState.Row,
    _ state: AppState,
    in area: Rectangle,
    isFocused: Bool,
    on page: inout Page
  ) {
    switch row {
    case .today: drawTodayLine(in: area, on: &page)
    case .noAnswer(let day): drawSuggestion(since: day, state.now, in: area, on: &page)
    case .entry(let index):
      draw(state.timeline.entries[index], in: area, state, on: &page)
      if index == state.timeline.selectedIndex, isFocused {
        page.canvas.draw(page.glyphs.selected, row: area.row, column: area.column, clip: area)
        page.canvas.restyle(area) { Theme.select(&$0, isFocused: true) }
      }
    }
  }

  private static func drawSuggestion(
    since day: CalendarDay,
    _ now: Moment,
    in area: Rectangle,
    on page: inout Page
  ) {
    page.write(
      "\(page.glyphs.quiet) \(TimelineWords.noAnswer(since: day, today: now.today))",
      row: area.row,
      column: area.column + 1,
      columns: area.columns - 2,
      style: Theme.muted
    )
  }

  private static func drawTodayLine(in area: Rectangle, on page: inout Page) {
    let line = String(repeating: page.glyphs.horizontal, count: max(0, area.columns - 2))
    page.canvas.draw(line, row: area.row, column: area.column + 1, style: Theme.muted)
    let word = " today "
    page.canvas.draw(
      word,
      row: area.row,
      column: area.column + max(0, (area.columns - word.count) / 2),
      style: Theme.heading,
      clip: area
    )
  }

  private static func draw(
    _ entry: TimelineEntry,
    in area: Rectangle,
    _ state: AppState,
    on page: inout Page
  ) {
    let now = state.now
    let (glyph, style) = TimelineWords.glyph(of: entry, at: now, page.glyphs)
    let end = area.column + area.columns
    page.canvas.draw(glyph, row: area.row, column: area.column + 1, style: style, clip: area)
    let day = TimelineWords.day(of: entry, now: now).words(today: now.today)
    let column = page.write(
      day,
      row: area.row,
      column: area.column + 3,
      columns: end - area.column - 3,
      style: Theme.muted
    )
    let start = max(column + 2, area.column + 15)
    let room = end - 1 - start
    let text = TimelineWords.row(entry, state, page.glyphs, columns: room)
    page.write(text, row: area.row, column: start, columns: room)
  }

  private static func title(_ state: AppState, _ glyphs: Glyphs) -> String {
    guard let application = state.selectedApplication else { return "Timeline" }
    return ["Timeline", application.company, application.position]
      .joined(separator: " \(glyphs.dot) ")
  }

  private static func remark(_ state: AppState, _ page: Page) -> String {
    let count = state.timeline.rows(at: state.now).count
    let first = state.timeline.firstVisible
    return (first > 0 ? page.glyphs.moreAbove : "")
      + (first + visibleRows(state, page) < count ? page.glyphs.moreBelow : "")
  }
}
