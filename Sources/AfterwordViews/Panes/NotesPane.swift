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
      remark: NoteWords.saving(state.notes, page.glyphs),
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
    NoteText.draw(state, on: &page)
  }

  /// The pane's own name gives way to what it shows.
  private static func title(_ state: AppState, _ glyphs: Glyphs, columns: Int) -> String {
    let what = NoteWords.title(state, glyphs)
    guard state.notes.isOpen else { return what }
    let whole = "Notes \(glyphs.dot) \(what)"
    return whole.displayColumns <= columns ? whole : what
  }
}
