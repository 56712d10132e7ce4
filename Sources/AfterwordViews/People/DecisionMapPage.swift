import AfterwordModel
import TerminalCanvas

/// Who decides in an application, who is for, who has doubts, who is unknown; below, whom to write to
/// next and why.
enum DecisionMapPage {
  static func draw(_ state: DecisionMapState, now: Moment, on page: inout Page) {
    let words = DecisionMapWords(now: now, glyphs: page.glyphs)
    RowList(
      title: "Who decides",
      rows: state.rows.map { row(of: $0, words) },
      cursor: state.cursor,
      detail: state.map.map { words.next($0.next) } ?? []
    ).draw(on: &page)
    guard let application = state.map?.application else { return }
    let head = page.layout.peopleHead
    page.write(
      words.head(application),
      row: head.row,
      column: head.column,
      columns: head.columns,
      style: Theme.muted
    )
  }

  private static func row(of row: DecisionMapState.Row, _ words: DecisionMapWords) -> RowList.Row {
    switch row {
    case .heading(let standing):
      return RowList.Row(text: words.heading(standing), style: Theme.heading, isHeading: true)
    case .nobodyDecides: return RowList.Row(text: "nobody whom you know", style: Theme.muted)
    case .person(let participant):
      let (glyph, style) = look(of: participant.role.stance, words.glyphs)
      return RowList.Row(
        glyph: glyph,
        glyphStyle: style,
        text: words.name(participant),
        remark: participant.role.words(words.glyphs)
      )
    }
  }

  private static func look(of stance: Stance, _ glyphs: Glyphs) -> (String, Style) {
    switch stance {
    case .inFavour: (glyphs.praise, Theme.style(of: .praise))
    case .doubts: (glyphs.improvement, Theme.style(of: .improvement))
    case .neutral: (glyphs.planned, Theme.muted)
    case .unknown: (glyphs.question, Theme.style(of: .question))
    }
  }
}
