internal import TextEditing

/// How far a text that is being written is in the journal.
public struct TextSaving: Sendable, Equatable {
  public enum Standing: Sendable, Hashable {
    case saved, unsaved, failed
  }

  public private(set) var failure: JournalError?
  /// Where the words are that the journal did not take.
  public private(set) var rescuePlace: RescuePlace?
  /// What the journal held when the text was last read or written.
  private(set) var base: String
  private(set) var savedRevision: Int
  /// Sent by a save of which it is not known whether it was made.
  private var perhapsStored: TextSnapshot?
  /// The revision that is on its way to the journal: one at a time.
  private var sentRevision: Int?
  private var session = ""

  /// The editor has the text that the journal holds.
  init(of editor: TextEditor, storedAs text: String) {
    base = text
    savedRevision = editor.revision
  }

  /// A save has begun and is not answered yet.
  public var isUnderWay: Bool { sentRevision != nil }

  /// The file that words of this text were kept in.
  var rescuePath: String? {
    if case .file(let path) = rescuePlace { path } else { nil }
  }

  /// From here on, what is typed is a new step of the journal's undo.
  mutating func beginSession(named name: String) { session = name }

  /// The text as it was read again. What is not yet saved stays: it is merged when it is saved.
  mutating func reread(_ stored: String, into editor: inout TextEditor) {
    guard editor.revision == savedRevision, !stored.hasSameBytes(as: base) else { return }
    editor.replace(with: stored)
    base = stored
    savedRevision = editor.revision
  }

  mutating func begin(_ place: WrittenPlace, _ editor: TextEditor) -> TextSave {
    sentRevision = editor.revision
    return TextSave(
      place: place,
      snapshot: editor.snapshot,
      base: base,
      perhapsStored: perhapsStored,
      session: "\(session)-\(place.letters)",
      revision: editor.revision
    )
  }

  /// The journal has committed `save`; `saved` is what it holds now.
  mutating func take(_ saved: SavedText, of save: TextSave, into editor: inout TextEditor) {
    failure = nil
    perhapsStored = nil
    rescuePlace = nil
    sentRevision = nil
    savedRevision = save.revision
    base = saved.text
    guard saved.isMerged else { return }
    if editor.revision == save.revision {
      editor.replace(with: saved.text)
      savedRevision = editor.revision
    } else {
      // Typing has gone on meanwhile, from the text that was sent.
      let merged = LineMerge.merge(base: save.text, ours: editor.text, theirs: saved.text)
      editor.replace(with: merged.text)
    }
  }

  mutating func takeFailure(_ error: JournalError, of save: TextSave) {
    failure = error
    if case .perhapsWritten = error { perhapsStored = save.snapshot }
    sentRevision = nil
  }

  mutating func take(_ place: RescuePlace) { rescuePlace = place }
}
