import AfterwordModel
import TerminalCanvas
import TextEditing

/// The note of the selected interview, as it is typed.
enum NotesPane {
  static func draw(_ state: AppState, on page: inout Page) {
    let frame = page.layout.frame(of: .notes)
    let isFocused = state.focus == .notes
    page.frame(
      frame,
      title: title(state, page.glyphs, columns: frame.columns - 18),
      remark: remark(state.notes, page.glyphs),
      isFocused: isFocused
    )
    guard state.notes.isOpen else {
      page.writeParagraphs(
        EmptyWords.noNoteOpen,
        in: frame.interior.indented,
        style: Theme.muted
      )
      return
    }
    if state.notes.editor.isEmpty && !isFocused {
      page.writeParagraphs(EmptyWords.emptyNote, in: frame.interior.indented, style: Theme.muted)
      return
    }
    drawText(state, isFocused: isFocused, on: &page)
  }

  private static func drawText(_ state: AppState, isFocused: Bool, on page: inout Page) {
    let area = page.layout.notesText
    let notes = state.notes
    for (offset, row) in notes.editor.visibleRows(in: notes.viewport).enumerated() {
      page.canvas.draw(row.text, row: area.row + offset, column: area.column, clip: area)
    }
    guard state.context == .note,
      let cursor = notes.editor.cursorPosition(in: notes.viewport)
    else { return }
    page.canvas.cursor = Position(row: area.row + cursor.row, column: area.column + cursor.column)
  }

  private static func title(
    _ state: AppState,
    _ glyphs: Glyphs,
    columns: Int
  ) -> String {
    guard let detail = state.notes.detail else { return "Notes" }
    let start = detail.interview.start.local.words(today: state.now.today)
    let dot = " \(glyphs.dot) "
    let what = [detail.application.company, detail.interview.round, start].joined(separator: dot)
    let whole = "Notes" + dot + what
    // The pane's own name gives way to what it shows.
    return whole.displayColumns <= columns ? whole : what
  }

  /// "saved ✓" only when the journal has committed all that is on screen.
  private static func remark(_ notes: NotesState, _ glyphs: Glyphs) -> String {
    guard notes.isOpen else { return "" }
    switch notes.saving {
    case .saved: return notes.editor.isEmpty ? "" : "saved \(glyphs.done)"
    case .unsaved: return "typing\(glyphs.ellipsis)"
    case .failed: return "NOT SAVED"
    }
  }
}
