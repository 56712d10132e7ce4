import AfterwordModel
import TerminalCanvas
import TextEditing

/// The people of the journal, found by what is typed.
enum PeopleListPage {
  static func draw(_ list: PeopleListState, _ state: AppState, hasKeys: Bool, on page: inout Page) {
    let dot = " \(page.glyphs.dot) "
    RowList(
      title: PeopleWords.title(list.purpose),
      rows: list.people.map { row(of: $0, state.now, dot) },
      cursor: list.cursor,
      hasMore: list.hasMore,
      empty: list.isRead ? PeopleWords.nobody(list, isPlain: list.needle.isEmpty) : [],
      detail: PeopleWords.detail(list, now: state.now)
    ).draw(on: &page)
    drawSearch(list.needle, hasKeys: hasKeys, on: &page)
  }

  private static func row(of listing: PersonListing, _ now: Moment, _ dot: String) -> RowList.Row {
    let person = listing.person
    return RowList.Row(
      text: [person.name, person.title, person.company].filter { !$0.isEmpty }
        .joined(separator: dot),
      remark: PeopleWords.day(of: listing.lastContactAt, now: now)
    )
  }

  private static func drawSearch(_ needle: TextEditor, hasKeys: Bool, on page: inout Page) {
    let line = page.layout.peopleHead
    let column = page.write(
      "Find:",
      row: line.row,
      column: line.column,
      columns: line.columns,
      style: Theme.focusedTitle
    )
    let room = line.column + line.columns - column - 1
    guard room > 0, line.rows > 0 else { return }
    let field = Rectangle(row: line.row, column: column + 1, rows: 1, columns: room)
    page.drawField(needle, in: field, style: Theme.field, hasKeys: hasKeys)
  }
}
