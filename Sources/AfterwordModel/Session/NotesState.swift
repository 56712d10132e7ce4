public import TextEditing

/// The note that is open: its text as typed, and what the journal is known to hold.
public struct NotesState: Sendable, Equatable {
  public private(set) var detail: InterviewDetail?
  public internal(set) var editor = TextEditor()
  public internal(set) var viewport: TextViewport
  public private(set) var failure: JournalError?
  /// What the journal held when the note was last read or written.
  private var base = ""
  private var savedRevision = 0
  private var session = ""
  private var isUnvisited = true

  public enum Saving: Sendable, Hashable {
    case saved, unsaved, failed
  }

  init() {
    viewport = TextViewport(rows: 1, columns: 1)
    savedRevision = editor.revision
  }

  public var isOpen: Bool { detail != nil }

  public var interviewID: InterviewID? { detail?.interview.id }

  public var hasUnsavedText: Bool { isOpen && editor.revision != savedRevision }

  public var saving: Saving {
    if !hasUnsavedText { return .saved }
    return failure == nil ? .unsaved : .failed
  }

  mutating func resize(rows: Int, columns: Int) {
    viewport.resize(rows: rows, columns: columns)
    viewport.fill(with: editor)
    viewport.follow(editor)
  }

  /// From here on, what is typed is a new step of the journal's undo. Writing goes on at the end
  /// of a note that was only looked at.
  mutating func beginSession(named name: String) {
    session = name
    guard isUnvisited else { return }
    isUnvisited = false
    editor.setCursor(editor.end)
    viewport.follow(editor)
  }

  mutating func open(_ detail: InterviewDetail) {
    if detail.interview.id == interviewID {
      reread(detail)
    } else if hasUnsavedText {
      // Words that are in no journal yet are on no other screen either: their note stays open.
      return
    } else {
      self.detail = detail
      editor = TextEditor(detail.note)
      base = detail.note
      savedRevision = editor.revision
      failure = nil
      isUnvisited = true
      viewport = TextViewport(rows: viewport.rows, columns: viewport.columns)
    }
    viewport.follow(editor)
  }

  /// Closes the note, unless it has words that are nowhere else.
  mutating func close() {
    if hasUnsavedText { return }
    self = NotesState(viewport: viewport)
  }

  private init(viewport: TextViewport) {
    self.init()
    self.viewport = TextViewport(rows: viewport.rows, columns: viewport.columns)
  }

  /// The same note, read again. Text not yet saved stays: it is merged when it is saved.
  private mutating func reread(_ detail: InterviewDetail) {
    self.detail = detail
    guard !hasUnsavedText, !detail.note.utf8.elementsEqual(base.utf8) else { return }
    editor.replace(with: detail.note)
    base = detail.note
    savedRevision = editor.revision
  }

  /// What is to be written, or nil when nothing is unsaved.
  var pendingSave: NoteSave? {
    guard hasUnsavedText, let interviewID else { return nil }
    return NoteSave(
      interviewID: interviewID,
      text: editor.text,
      base: base,
      session: "\(session)-\(interviewID.letters)",
      revision: editor.revision
    )
  }

  /// The journal has committed `save`; `saved` is what it holds now.
  mutating func take(_ saved: SavedNote, of save: NoteSave) {
    guard save.interviewID == interviewID else { return }
    failure = nil
    savedRevision = save.revision
    if editor.revision == save.revision {
      base = saved.text
      if saved.isMerged {
        editor.replace(with: saved.text)
        savedRevision = editor.revision
        viewport.follow(editor)
      }
    } else {
      // Typing has gone on: what it began from was the text that was sent, not the merge.
      base = save.text
    }
  }

  mutating func takeFailure(_ error: JournalError, of save: NoteSave) {
    if save.interviewID == interviewID { failure = error }
  }
}
