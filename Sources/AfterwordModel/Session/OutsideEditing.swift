internal import TextEditing

extension AppState {
  /// The outside editor gets what the journal has: until every word is saved, it waits.
  mutating func editOutside() -> [Effect] {
    guard let interview = notes.interviewID else { return refuse(.noInterviewYet) }
    return onceSaved([
      .editOutside(OutsideEdit(interviewID: interview, text: notes.editor.text))
    ])
  }

  mutating func take(_ result: OutsideEditResult, of edit: OutsideEdit) -> [Effect] {
    switch result {
    case .changed(let text):
      notice = .editedOutside
      return takeOver(text, of: edit)
    case .unchanged: notice = .outsideEditorChangedNothing
    case .failed(let reason): notice = .outsideEditorFailed(reason: reason)
    case .failedKeeping(let reason, let paths):
      alert = .outsideTextKept(reason: reason, paths: paths)
    }
    return []
  }

  /// One step of undo, and saved at once: the words are in no file any more.
  private mutating func takeOver(_ text: String, of edit: OutsideEdit) -> [Effect] {
    guard notes.interviewID == edit.interviewID else { return [.saveNote(edit.saving(text))] }
    let merged = LineMerge.merge(base: edit.text, ours: text, theirs: notes.editor.text)
    notes.editor.replace(with: merged.text)
    notes.viewport.follow(notes.editor)
    return saveNote()
  }
}

extension OutsideEdit {
  /// For a note that was left meanwhile.
  fileprivate func saving(_ text: String) -> NoteSave {
    NoteSave(
      interviewID: interviewID,
      snapshot: TextSnapshot(text),
      base: self.text,
      session: "outside-\(interviewID.letters)",
      revision: 0
    )
  }
}
