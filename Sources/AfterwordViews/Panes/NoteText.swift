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
      let cells = row.cells(of: stretch.range, lineLength: line.length, atRow: place, in: area)
      page.canvas.restyle(cells) { Theme.lay(stretch.kind, over: &$0) }
    }
  }

  private static func showCursor(of notes: NotesState, on page: inout Page) {
    guard let cursor = notes.editor.cursorPosition(in: notes.viewport) else { return }
    let area = page.layout.notesText
    page.canvas.cursor = Position(row: area.row + cursor.row, column: area.column + cursor.column)
  }
}
