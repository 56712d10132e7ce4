internal import TextEditing

extension AppState {
  /// The outside editor gets what the journal has: until every word is saved, it waits.
  mutating func editOutside() -> [Effect] {
    let text: any WrittenText = compose ?? notes
    guard let place = text.place else { return refuse(.noInterviewYet) }
    if compose?.isReadOnly == true { return refuse(.alreadySent) }
    return onceSaved([.editOutside(OutsideEdit(place: place, text: text.editor.text))])
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
    let isOpen = replaceText(at: edit.place) { present in
      LineMerge.merge(base: edit.text, ours: text, theirs: present).text
    }
    return isOpen ? saveText() : [.saveText(edit.saving(text))]
  }
}

extension OutsideEdit {
  /// For a text that was left meanwhile.
  fileprivate func saving(_ text: String) -> TextSave {
    TextSave(
      place: place,
      snapshot: TextSnapshot(text),
      base: self.text,
      session: "outside-\(place.letters)",
      revision: 0
    )
  }
}
