import AfterwordModel
import TextEditing

extension SessionScript {
  /// The keys in a note, its cursor where `|` stands.
  static func writing(_ marked: String) -> SessionScript {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let before = parts.first.map(String.init) ?? ""
    let after = parts.count > 1 ? String(parts[1]) : ""
    var script = SessionScript.opened(note: before + after)
    script.run(.focusNotes)
    script.run(.cursorTextStart)
    let place = TextEditor(before).end
    while script.state.notes.editor.cursor < place { script.run(.cursorRight) }
    return script
  }

  var note: String { state.notes.editor.text }

  var noteWithCursor: String {
    let editor = state.notes.editor
    return editor.text(in: .start..<editor.cursor) + "|"
      + editor.text(in: editor.cursor..<editor.end)
  }

  /// The texts given to the clipboard.
  static func copies(in effects: [Effect]) -> [String] {
    effects.compactMap { effect in
      if case .copyToClipboard(let text) = effect { text } else { nil }
    }
  }
}
