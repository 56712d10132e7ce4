import AfterwordModel
import TerminalCanvas
import TextEditing

/// Capture mode: the note, what it is the note of, the clock, and whether it is saved.
enum CapturePage {
  static func draw(_ state: AppState, on page: inout Page) {
    drawTitle(state, on: &page)
    NoteText.draw(state, on: &page)
    if state.notice != nil { Footer.draw(state, on: &page) }
  }

  /// On a narrow screen the day gives way, then the end of the title; what is saved stays.
  private static func drawTitle(_ state: AppState, on page: inout Page) {
    let text = page.layout.notesText
    let row = page.layout.titleRow
    let end = text.column + text.columns
    let saving = NoteWords.saving(state.notes, page.glyphs)
    let savingColumns = saving.isEmpty ? 0 : saving.displayColumns + 2
    let name = NoteWords.title(state, page.glyphs)
    let local = state.now.local
    let clocks = [local.words(today: state.now.today), local.clock]
    let clock = clocks.first {
      name.displayColumns + 2 + savingColumns + $0.displayColumns <= text.columns
    }
    page.writeRight(saving, row: row, end: end, after: text.column, style: Theme.title)
    var room = text.columns - savingColumns
    if let clock = clock ?? (text.columns >= roomForClock ? local.clock : nil) {
      page.writeRight(
        clock,
        row: row,
        end: end - savingColumns,
        after: text.column,
        style: Theme.muted
      )
      room -= clock.displayColumns + 2
    }
    page.write(name, row: row, column: text.column, columns: room, style: Theme.focusedTitle)
  }

  private static let roomForClock = 30
}
