public import TextEditing

/// The note that is open: its text as typed, and what the journal is known to hold.
public struct NotesState: Sendable, Equatable {
  public private(set) var detail: InterviewDetail?
  public internal(set) var editor = TextEditor()
  public internal(set) var viewport: TextViewport
  /// What is looked for in the note; nil when nothing is.
  public internal(set) var find: FindState? {
    didSet { if find?.hasLine != oldValue?.hasLine { fitViewport() } }
  }
  /// The date of the cursor's line, while it is corrected.
  public internal(set) var when: WhenState? {
    didSet { if (when == nil) != (oldValue == nil) { fitViewport() } }
  }
  /// What is known of its lines of criticism.
  public private(set) var improvements = NoteImprovements()
  /// What was looked for last.
  var lastNeedle = ""
  /// The people offered while a name is typed.
  public internal(set) var mention: MentionState?
  public private(set) var failure: JournalError?
  /// The room inside the pane.
  private var rows = 1
  private var columns = 1
  /// Where the words are that the journal did not take.
  public private(set) var rescuePlace: RescuePlace?
  /// What the journal held when the note was last read or written.
  private var base = ""
  /// Sent by a save of which it is not known whether it was made.
  private var perhapsStored: TextSnapshot?
  private var savedRevision = 0
  /// The revision that is on its way to the journal: one at a time.
  private var sentRevision: Int?
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

  /// The file that words of this note were kept in.
  var rescuePath: String? {
    if case .file(let path) = rescuePlace { path } else { nil }
  }

  /// A save has begun and is not answered yet.
  public var isBeingSaved: Bool { sentRevision != nil }

  public var saving: Saving {
    if !hasUnsavedText { return .saved }
    return failure == nil ? .unsaved : .failed
  }

  mutating func resize(rows: Int, columns: Int) {
    guard (rows, columns) != (self.rows, self.columns) else { return }
    self.rows = rows
    self.columns = columns
    fitViewport()
  }

  /// A line of the pane that something is asked in is not the text's.
  private mutating func fitViewport() {
    let lines = find?.hasLine == true || when != nil ? 1 : 0
    viewport.resize(rows: rows - lines, columns: columns)
    viewport.fill(with: editor)
    viewport.follow(editor)
  }

  /// What was found is no longer shown once the text is another.
  mutating func hideFound() {
    if let find, !find.hasLine { self.find = nil }
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
      perhapsStored = nil
      savedRevision = editor.revision
      failure = nil
      isUnvisited = true
      find = nil
      when = nil
      mention = nil
      improvements = NoteImprovements()
      viewport = TextViewport(rows: viewport.rows, columns: viewport.columns)
    }
    viewport.follow(editor)
  }

  /// Closes the note, unless it has words that are nowhere else.
  mutating func close() {
    if hasUnsavedText { return }
    var closed = NotesState()
    closed.lastNeedle = lastNeedle
    closed.resize(rows: rows, columns: columns)
    self = closed
  }

  /// The same note, read again. Text not yet saved stays: it is merged when it is saved.
  private mutating func reread(_ detail: InterviewDetail) {
    self.detail = detail
    guard !hasUnsavedText, !detail.note.hasSameBytes(as: base) else { return }
    editor.replace(with: detail.note)
    base = detail.note
    savedRevision = editor.revision
  }

  /// Begins a save; nil when nothing is unsaved, or another save is on its way.
  mutating func beginSave() -> NoteSave? {
    guard hasUnsavedText, !isBeingSaved, let interviewID else { return nil }
    sentRevision = editor.revision
    return NoteSave(
      interviewID: interviewID,
      snapshot: editor.snapshot,
      base: base,
      perhapsStored: perhapsStored,
      session: "\(session)-\(interviewID.letters)",
      revision: editor.revision
    )
  }

  /// The journal has committed `save`; `saved` is what it holds now.
  mutating func take(_ saved: SavedNote, of save: NoteSave) {
    guard save.interviewID == interviewID else { return }
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
    viewport.follow(editor)
  }

  mutating func take(_ found: [Improvement], of id: InterviewID) {
    if id == interviewID { improvements = NoteImprovements(found) }
  }

  mutating func takeFailure(_ error: JournalError, of save: NoteSave) {
    guard save.interviewID == interviewID else { return }
    failure = error
    if case .perhapsWritten = error { perhapsStored = save.snapshot }
    sentRevision = nil
  }

  mutating func take(_ place: RescuePlace, of save: NoteSave) {
    if save.interviewID == interviewID { rescuePlace = place }
  }
}
