public import TextEditing

/// The note that is open: its text as typed, and what the journal is known to hold.
public struct NotesState: Sendable, Equatable, WrittenText, WritableText {
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
  public internal(set) var saves: TextSaving
  /// The room inside the pane.
  private var rows = 1
  private var columns = 1
  private var isUnvisited = true

  init() {
    viewport = TextViewport(rows: 1, columns: 1)
    saves = TextSaving(of: editor, storedAs: "")
  }

  public var isOpen: Bool { detail != nil }

  public var interviewID: InterviewID? { detail?.interview.id }

  public var place: WrittenPlace? { interviewID.map(WrittenPlace.note) }

  public var title: String { detail.map { $0.interview.title(in: $0.application) } ?? "" }

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
    saves.beginSession(named: name)
    guard isUnvisited else { return }
    isUnvisited = false
    editor.setCursor(editor.end)
    viewport.follow(editor)
  }

  mutating func open(_ detail: InterviewDetail) {
    if detail.interview.id == interviewID {
      self.detail = detail
      saves.reread(detail.note, into: &editor)
    } else if hasUnsavedText {
      // Words that are in no journal yet are on no other screen either: their note stays open.
      return
    } else {
      self.detail = detail
      editor = TextEditor(detail.note)
      saves = TextSaving(of: editor, storedAs: detail.note)
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

  mutating func take(_ found: [Improvement], of id: InterviewID) {
    if id == interviewID { improvements = NoteImprovements(found) }
  }
}
