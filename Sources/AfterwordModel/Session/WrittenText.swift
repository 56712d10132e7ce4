public import TextEditing

/// A text that is open to be written in, and is saved as it is written.
public protocol WrittenText {
  /// Nil while no text is open.
  var place: WrittenPlace? { get }
  /// What a person calls the text.
  var title: String { get }
  var editor: TextEditor { get }
  var saves: TextSaving { get }
}

extension WrittenText {
  public var hasUnsavedText: Bool { place != nil && editor.revision != saves.savedRevision }

  public var saving: TextSaving.Standing {
    if !hasUnsavedText { return .saved }
    return saves.failure == nil ? .unsaved : .failed
  }
}

/// The same for the state, which alone changes it.
protocol WritableText: WrittenText {
  var editor: TextEditor { get set }
  var viewport: TextViewport { get set }
  var saves: TextSaving { get set }
}

extension WritableText {
  /// Begins a save; nil when nothing is unsaved, or another save is on its way.
  mutating func beginSave() -> TextSave? {
    guard hasUnsavedText, !saves.isUnderWay, let place else { return nil }
    return saves.begin(place, editor)
  }

  mutating func take(_ saved: SavedText, of save: TextSave) {
    guard save.place == place else { return }
    var editor = editor
    saves.take(saved, of: save, into: &editor)
    guard saved.isMerged else { return }
    self.editor = editor
    viewport.follow(editor)
  }

  /// One step of undo.
  mutating func replaceText(with text: String) {
    editor.replace(with: text)
    viewport.follow(editor)
  }

  mutating func takeFailure(_ error: JournalError, of save: TextSave) {
    if save.place == place { saves.takeFailure(error, of: save) }
  }

  mutating func take(_ rescuePlace: RescuePlace, of save: TextSave) {
    if save.place == place { saves.take(rescuePlace) }
  }
}
