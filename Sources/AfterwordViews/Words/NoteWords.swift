import AfterwordModel
import TextEditing

/// What the title of a note says.
enum NoteWords {
  /// What it is the note of: "Acme · Onsite · Thu 19 Nov 14:00".
  static func title(_ state: AppState, _ glyphs: Glyphs) -> String {
    guard let detail = state.notes.detail else { return "Notes" }
    let start = detail.interview.start.local.words(today: state.now.today)
    return [detail.application.company, detail.interview.round, start]
      .joined(separator: " \(glyphs.dot) ")
  }

  /// "saved ✓" only when the journal has committed all that is on screen.
  static func saving(_ text: some WrittenText, _ glyphs: Glyphs) -> String {
    guard text.place != nil else { return "" }
    switch text.saving {
    case .saved: return text.editor.isEmpty ? "" : "saved \(glyphs.done)"
    case .unsaved: return "typing\(glyphs.ellipsis)"
    case .failed: return "NOT SAVED"
    }
  }
}
