import AfterwordModel
import TerminalCanvas
import TextEditing

/// The interview list: each application with its rounds.
enum InterviewsPane {
  static func draw(_ state: AppState, on page: inout Page) {
    let frame = page.layout.frame(of: .interviews)
    let isFocused = state.focus == .interviews
    page.frame(frame, title: "Interviews", remark: remark(state, page), isFocused: isFocused)
    let inside = frame.interior
    guard !state.list.rows.isEmpty else {
      if state.overview.isJournalEmpty {
        page.writeParagraphs(EmptyWords.noInterviews, in: inside.indented, style: Theme.muted)
      }
      return
    }
    if page.layout.arrangement == .single { drawCalm(state, in: inside, on: &page) }
    let visible = state.list.rows.dropFirst(state.list.firstVisible).prefix(inside.rows)
    for (offset, row) in visible.enumerated() {
      let area = Rectangle(
        row: inside.row + offset,
        column: inside.column,
        rows: 1,
        columns: inside.columns
      )
      let isSelected = row.id == state.list.selection
      draw(row, isSelected: isSelected, in: area, state, on: &page)
      if isSelected {
        page.canvas.restyle(area) { Theme.select(&$0, isFocused: isFocused) }
      }
    }
  }

  /// On a small screen the title has no room for it.
  private static func drawCalm(_ state: AppState, in area: Rectangle, on page: inout Page) {
    guard state.overview.dueCount == 0, state.list.rows.count < area.rows else { return }
    let sentences = TitleWords.nothingDue(next: state.overview.next, today: state.now.today)
    let row = area.row + area.rows - 1
    guard let sentence = sentences.first(where: { $0.displayColumns <= area.columns - 2 }) else {
      return
    }
    page.canvas.draw(sentence, row: row, column: area.column + 1, style: Theme.muted)
  }

  /// Arrows where there is more than is shown.
  private static func remark(_ state: AppState, _ page: Page) -> String {
    let list = state.list
    let rows = page.layout.frame(of: .interviews).interior.rows
    let above = list.firstVisible > 0 || list.window.hasEarlierRows
    let below = list.firstVisible + rows < list.rows.count || list.window.hasLaterRows
    return (above ? page.glyphs.moreAbove : "") + (below ? page.glyphs.moreBelow : "")
  }

  private static func draw(
    _ row: ListRow,
    isSelected: Bool,
    in area: Rectangle,
    _ state: AppState,
    on page: inout Page
  ) {
    if isSelected { page.canvas.draw(page.glyphs.selected, row: area.row, column: area.column) }
    switch row {
    case .application(let application): draw(application, in: area, on: &page)
    case .interview(let row): draw(row, in: area, state.now, on: &page)
    }
  }

  private static func draw(
    _ application: Application,
    in area: Rectangle,
    on page: inout Page
  ) {
    let outcome = application.outcome == .open ? "" : application.outcome.label
    let end = area.column + area.columns - 1
    let room = end - area.column - 1 - (outcome.isEmpty ? 0 : outcome.count + 2)
    let name = [application.company, application.position].filter { !$0.isEmpty }
      .joined(separator: " \(page.glyphs.dot) ")
    let column = page.write(
      name,
      row: area.row,
      column: area.column + 1,
      columns: room,
      style: Theme.heading
    )
    page.writeRight(outcome, row: area.row, end: end, after: column + 1, style: Theme.muted)
  }

  /// The dates of rows stand under one another as long as they fit; the name of the round gives way.
  private static func draw(
    _ row: InterviewRow,
    in area: Rectangle,
    _ now: Moment,
    on page: inout Page
  ) {
    let (date, dateStyle) = date(of: row, now)
    let (badge, badgeStyle) = badge(of: row, at: now, page.glyphs)
    let columns = date.displayColumns + (badge.isEmpty ? 0 : 2 + badge.displayColumns)
    let end = area.column + area.columns - 1
    let start = end - max(columns, widestDate)
    let roundColumn = area.column + 3
    page.write(
      row.interview.round,
      row: area.row,
      column: roundColumn,
      columns: start - 1 - roundColumn
    )
    let column = page.write(
      date,
      row: area.row,
      column: start,
      columns: end - start,
      style: dateStyle
    )
    page.write(
      badge,
      row: area.row,
      column: column + 2,
      columns: end - column - 2,
      style: badgeStyle
    )
  }

  /// "Mon 23 Nov 10:00"
  private static let widestDate = 16

  /// The time matters only until it has come.
  private static func date(of row: InterviewRow, _ now: Moment) -> (String, Style) {
    let local = row.interview.start.local
    if row.isAhead(at: now), row.dueCount == 0 {
      return (local.words(today: now.today), Theme.ahead)
    }
    return (local.day.words(today: now.today), row.isAhead(at: now) ? Theme.ahead : Theme.muted)
  }

  private static func badge(
    of row: InterviewRow,
    at now: Moment,
    _ glyphs: Glyphs
  ) -> (String, Style) {
    if row.dueCount > 0 { return ("\(glyphs.due)\(row.dueCount)", Theme.due) }
    if row.isAhead(at: now) { return ("", Theme.ahead) }
    if row.laterCount > 0 { return (glyphs.planned, Theme.ahead) }
    if row.closedCount > 0 { return (glyphs.done, Theme.done) }
    return (glyphs.quiet, Theme.muted)
  }
}

extension InterviewRow {
  fileprivate func isAhead(at now: Moment) -> Bool { interview.start.instant > now.instant }
}

extension Rectangle {
  /// One column of room on both sides, one row above.
  var indented: Rectangle {
    Rectangle(row: row + 1, column: column + 1, rows: rows - 1, columns: columns - 2)
  }
}
