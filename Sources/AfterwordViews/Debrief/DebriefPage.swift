import AfterwordModel
import TerminalCanvas
import TextEditing

/// The questions of a debrief on one page that follows the cursor, and below them how to go on.
enum DebriefPage {
  /// From so many rows on, questions stand apart, and more is said below them.
  private static let roomyRows = 14

  static func draw(_ debrief: DebriefState, _ state: AppState, on page: inout Page) {
    let words = DebriefWords(debrief: debrief, glyphs: page.glyphs)
    let frame = page.layout.peopleFrame
    page.canvas.fill(frame)
    page.frame(
      frame,
      title: words.title(today: state.now.today),
      remark: words.progress,
      isFocused: true
    )
    let inside = page.layout.peopleInside
    guard !inside.isEmpty else { return }
    let isRoomy = inside.rows >= roomyRows
    let hintRows = isRoomy ? 2 : inside.rows > 2 ? 1 : 0
    let body = Rectangle(
      row: inside.row,
      column: inside.column,
      rows: inside.rows - hintRows,
      columns: inside.columns
    )
    drawRows(debrief, words, isRoomy: isRoomy, in: body, on: &page)
    let hint = Rectangle(
      row: inside.row + body.rows,
      column: inside.column,
      rows: hintRows,
      columns: inside.columns
    )
    page.writeCut(
      [words.hint],
      in: hint,
      style: debrief.focused.problem == nil ? Theme.muted : Theme.problem
    )
  }

  private enum Row {
    case blank
    case heading(DebriefState.Section)
    case field(Int)
  }

  private static func rows(_ debrief: DebriefState, isRoomy: Bool) -> [Row] {
    var rows: [Row] = []
    var last: DebriefState.Section?
    for (index, field) in debrief.fields.enumerated() {
      let section = debrief.section(of: field)
      if section != last {
        if isRoomy { rows.append(.blank) }
        rows.append(.heading(section))
        last = section
      }
      rows.append(.field(index))
    }
    return rows
  }

  private static func drawRows(
    _ debrief: DebriefState,
    _ words: DebriefWords,
    isRoomy: Bool,
    in body: Rectangle,
    on page: inout Page
  ) {
    let rows = rows(debrief, isRoomy: isRoomy)
    let focus = rows.firstIndex { row in
      if case .field(debrief.focusedIndex) = row { true } else { false }
    }
    let centred = (focus ?? 0) - body.rows / 2
    let first = max(0, min(centred, rows.count - body.rows))
    for (offset, row) in rows.dropFirst(first).prefix(body.rows).enumerated() {
      let line = Rectangle(
        row: body.row + offset,
        column: body.column,
        rows: 1,
        columns: body.columns
      )
      switch row {
      case .blank: break
      case .heading(let section):
        page.write(
          words.heading(section),
          row: line.row,
          column: line.column,
          columns: line.columns,
          style: section == debrief.focusedSection ? Theme.heading : Theme.muted
        )
      case .field(let index):
        DebriefFieldRow(
          field: debrief.fields[index],
          debrief: debrief,
          words: words,
          isFocused: index == debrief.focusedIndex
        ).draw(in: line, on: &page)
      }
    }
  }
}
