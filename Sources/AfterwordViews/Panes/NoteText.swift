import AfterwordModel
import TerminalCanvas
import TextEditing

/// The text of the open note, exactly as it is typed: looks are laid over it, and the signs of its
/// marks stand in a gutter of their own.
enum NoteText {
  static func draw(_ state: AppState, on page: inout Page) {
    let notes = state.notes
    let known = KnownNames(notes.detail?.people.map(\.person.name) ?? [])
    var line: NoteLineLook?
    let rows = notes.editor.visibleRows(in: notes.viewport)
    for (offset, row) in rows.enumerated() {
      if line?.index != row.line { line = NoteLineLook(row.line, of: notes, known) }
      guard let line else { continue }
      draw(row, of: line, atRow: page.layout.notesText.row + offset, on: &page)
    }
    BesideLines.draw(state, rows, on: &page)
    switch state.context {
    case .note, .mention, .replacing: showCursor(of: notes, on: &page)
    default: break
    }
    if let when = notes.when {
      WhenLine.draw(when, state, on: &page)
    } else if let find = notes.find, find.hasLine {
      FindLine.draw(find, state.context, on: &page)
    }
  }

  private static func draw(
    _ row: WrappedRow,
    of line: NoteLineLook,
    atRow place: Int,
    on page: inout Page
  ) {
    let area = page.layout.notesText
    let style = line.mark.map { Theme.style(of: $0) } ?? .plain
    page.canvas.draw(row.text, row: place, column: area.column, style: style, clip: area)
    if row.isFirstOfLine, let mark = line.mark {
      let gutter = page.layout.notesGutter
      page.canvas.draw(
        page.glyphs.sign(of: mark),
        row: place,
        column: gutter.column,
        style: style,
        clip: gutter
      )
    }
    for stretch in line.stretches {
      page.canvas.restyle(cells(of: stretch.range, in: row, of: line, atRow: place, area)) {
        Theme.lay(stretch.kind, over: &$0)
      }
    }
  }

  /// The cells of a stretch of the line, as far as the row shows it. What goes on beyond the line's
  /// end takes a cell behind its last character.
  private static func cells(
    of range: Range<Int>,
    in row: WrappedRow,
    of line: NoteLineLook,
    atRow place: Int,
    _ area: Rectangle
  ) -> Rectangle {
    let first = max(range.lowerBound, row.range.lowerBound)
    let last = min(range.upperBound, row.range.upperBound)
    guard first <= last, first < range.upperBound else {
      return Rectangle(row: place, column: 0, rows: 0, columns: 0)
    }
    let takesLineEnd = range.upperBound > line.length && row.range.upperBound == line.length
    let start = row.column(atOffset: first)
    let end = min(area.columns, row.column(atOffset: last) + (takesLineEnd ? 1 : 0))
    return Rectangle(row: place, column: area.column + start, rows: 1, columns: end - start)
  }

  private static func showCursor(of notes: NotesState, on page: inout Page) {
    guard let cursor = notes.editor.cursorPosition(in: notes.viewport) else { return }
    let area = page.layout.notesText
    page.canvas.cursor = Position(row: area.row + cursor.row, column: area.column + cursor.column)
  }
}
