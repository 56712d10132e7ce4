import AfterwordModel
import TerminalCanvas
import TextEditing

/// What follows from a debrief, the next first, and why.
enum DebriefPlanPage {
  private static let dayColumns = 11

  static func draw(
    _ plan: DebriefPlan,
    of debrief: DebriefState,
    _ state: AppState,
    on page: inout Page
  ) {
    let layout = page.layout
    let words = DebriefWords(debrief: debrief, glyphs: page.glyphs)
    RowList(
      title: words.title(today: state.now.today),
      rows: plan.touches.map {
        row(of: $0, state, page.glyphs, columns: layout.peopleList.columns)
      },
      cursor: plan.cursor,
      empty: plan.wasRead ? DebriefWords.nothingPlanned : [],
      detail: plan.selected.map { [EntryDetail.reason(of: $0.followUp)] } ?? []
    ).draw(on: &page)
    let head = layout.peopleHead
    page.write(
      DebriefWords.plan,
      row: head.row,
      column: head.column,
      columns: head.columns,
      style: Theme.heading
    )
  }

  private static func row(
    of detail: FollowUpDetail,
    _ state: AppState,
    _ glyphs: Glyphs,
    columns: Int
  ) -> RowList.Row {
    let entry = TimelineEntry(at: .day(detail.followUp.due), content: .followUp(detail))
    let (glyph, style) = TimelineWords.glyph(of: entry, at: state.now, glyphs)
    let day = detail.followUp.due.words(today: state.now.today).padding(toColumns: dayColumns)
    let room = columns - day.displayColumns - 5
    return RowList.Row(
      glyph: glyph,
      glyphStyle: style,
      text: "\(day) \(TimelineWords.row(entry, state, glyphs, columns: room))",
      style: detail.followUp.state == .planned ? .plain : Theme.muted
    )
  }
}
