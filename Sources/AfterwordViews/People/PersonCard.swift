import AfterwordModel
import TerminalCanvas

/// The page of one person: what is known of them, what they are where, what went to and fro, what they
/// said.
enum PersonCard {
  static func draw(_ person: PersonPageState, _ state: AppState, on page: inout Page) {
    let words = PersonWords(now: state.now, glyphs: page.glyphs)
    let layout = page.layout
    RowList(
      title: person.page?.person.name ?? "",
      rows: person.page.map { known in
        person.rows.map { row(of: $0, known, state, words, columns: layout.peopleList.columns) }
      } ?? [],
      cursor: person.cursor,
      detail: person.page.map { words.detail(of: person.selected, $0) } ?? []
    ).draw(on: &page)
    guard let known = person.page?.person else { return }
    let head = layout.peopleHead
    page.write(
      words.head(known),
      row: head.row,
      column: head.column,
      columns: head.columns,
      style: Theme.muted
    )
  }

  /// Below so many columns, what a row is about comes before all else.
  private static let narrow = 60

  private static func row(
    of row: PersonPageState.Row,
    _ page: PersonPage,
    _ state: AppState,
    _ words: PersonWords,
    columns: Int
  ) -> RowList.Row {
    switch row {
    case .heading(let section):
      return RowList.Row(text: words.heading(section), style: Theme.heading, isHeading: true)
    case .fact(let fact):
      let label = words.label(fact).padding(toColumns: columns < narrow ? 9 : 14)
      let style = fact == .verdict ? style(of: page.verdict.standing) : .plain
      return RowList.Row(text: label + words.value(fact, of: page), style: style)
    case .application(let part):
      return RowList.Row(
        glyph: words.glyphs.outcome,
        glyphStyle: part.application.outcome == .open ? Theme.ahead : Theme.muted,
        text: words.title(of: part.application),
        remark: words.part(part)
      )
    case .touch(let detail): return entry(words.entry(of: detail), state, words, columns: columns)
    case .reply(let reply, to: let detail):
      let content = TimelineEntry.Content.reply(reply, to: detail)
      return entry(
        TimelineEntry(at: .instant(reply.receivedAt), content: content),
        state,
        words,
        columns: columns
      )
    case .statement(let statement):
      let isPraise = statement.kind == .praise
      return RowList.Row(
        glyph: isPraise ? words.glyphs.praise : words.glyphs.improvement,
        glyphStyle: Theme.style(of: isPraise ? .praise : .improvement),
        text: statement.text,
        remark: columns < narrow ? "" : words.origin(of: statement)
      )
    }
  }

  private static func entry(
    _ entry: TimelineEntry,
    _ state: AppState,
    _ words: PersonWords,
    columns: Int
  ) -> RowList.Row {
    let (glyph, style) = TimelineWords.glyph(of: entry, at: state.now, words.glyphs)
    let day = TimelineWords.day(of: entry, now: state.now).words(today: state.now.today)
      .padding(toColumns: 11)
    let room = columns - day.count - 5
    let text = TimelineWords.row(entry, state, words.glyphs, columns: room)
    return RowList.Row(glyph: glyph, glyphStyle: style, text: "\(day) \(text)")
  }

  private static func style(of standing: Verdict.Standing) -> Style {
    switch standing {
    case .fine: Theme.done
    case .early: Theme.due
    case .enough: Theme.overdue
    }
  }
}
