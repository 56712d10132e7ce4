/// A text being edited: its lines, its cursor and selection, and everything that can be undone.
///
/// The cursor always stands between two characters as a person sees them. Lines end at a line feed;
/// a carriage return before it belongs to the line end, any other is a character of the line.
public struct TextEditor: Sendable, Equatable {
  /// In a single-line text, line ends that are put in become spaces.
  public let isSingleLine: Bool
  /// Rises with every change of the text, undo and redo included.
  public private(set) var revision = 0
  private(set) var buffer: TextBuffer
  private(set) var caret = Caret(cursor: .start)
  /// Whether movements select until the text or the selection changes.
  private(set) var hasMark = false
  /// The column that going up and down tries to keep.
  private(set) var goalColumn: Int?
  private var history = UndoHistory()
  /// Where typing goes on when the last insertion merged with the character after it.
  private var typingPlace: TextPosition?
  /// Whether a yank was the last thing that happened.
  private var hasJustYanked = false

  public init(_ text: String = "", isSingleLine: Bool = false) {
    self.isSingleLine = isSingleLine
    buffer = TextBuffer(isSingleLine ? text.withoutLineEnds : text)
  }

  /// Everything, byte for byte as it was put in.
  public var text: String { buffer.text }
  /// The text as it is now, without copying it.
  public var snapshot: TextSnapshot { TextSnapshot(buffer) }
  public var isEmpty: Bool { buffer.isEmpty }
  /// At least 1.
  public var lineCount: Int { buffer.lines.count }
  /// The end of the text.
  public var end: TextPosition { buffer.end }
  public var cursor: TextPosition { caret.cursor }

  /// A line without its line end.
  public func line(_ line: LineIndex) -> String { String(buffer[line].content) }

  /// What stands between two places.
  public func text(in range: Range<TextPosition>) -> String {
    buffer.text(from: clamped(range.lowerBound), to: clamped(range.upperBound))
  }

  // MARK: Putting in

  /// Types a text over the selection: words are undone one by one.
  public mutating func insert(_ text: String) {
    for word in fitted(text).wordsWithSpaces { insert(word, kind: .typing) }
  }

  /// Puts in a text over the selection that is undone as a whole.
  public mutating func insertPaste(_ text: String) {
    insert(fitted(text), kind: .whole)
  }

  /// Puts in a text that `replaceYank` may exchange for another.
  public mutating func insertYank(_ text: String) {
    insertPaste(text)
    hasJustYanked = !text.isEmpty
  }

  /// Exchanges what was just yanked; false when something else happened since.
  @discardableResult
  public mutating func replaceYank(with text: String) -> Bool {
    guard hasJustYanked, undo() else { return false }
    insertYank(text)
    return true
  }

  private mutating func insert(_ text: String, kind: EditKind) {
    guard !text.isEmpty else { return }
    let place = typingPlace ?? cursor
    let range = selection ?? place..<place
    change(range, to: text, kind: kind)
    let end = range.lowerBound.advanced(over: text)
    if cursor != end { typingPlace = end }
  }

  func fitted(_ text: String) -> String { isSingleLine ? text.withoutLineEnds : text }

  // MARK: Changing

  /// The one way in which an edit reaches the text. The cursor then stands behind the new text,
  /// unless it is told to be elsewhere.
  mutating func change(
    _ range: Range<TextPosition>,
    to text: String,
    kind: EditKind = .whole,
    caret after: Caret? = nil
  ) {
    let removed = buffer.text(from: range.lowerBound, to: range.upperBound)
    record(
      TextEdit(start: range.lowerBound, removed: removed, inserted: text),
      kind: kind,
      caret: after ?? Caret(cursor: range.lowerBound.advanced(over: text))
    )
  }

  private mutating func record(_ edit: TextEdit, kind: EditKind, caret after: Caret) {
    let before = caret
    replay(edit)
    put(after)
    history.record(edit, kind: kind, before: before, after: caret)
  }

  private mutating func replay(_ edit: TextEdit) {
    buffer.replace(
      from: edit.start,
      to: edit.start.advanced(over: edit.removed),
      with: edit.inserted
    )
    revision += 1
  }

  /// Takes the last step back; false when there is none.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let step = history.takeUndo() else { return false }
    for edit in step.edits.reversed() { replay(edit.inverse) }
    put(step.before)
    return true
  }

  /// Does again what was undone last; false when there is nothing.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let step = history.takeRedo() else { return false }
    for edit in step.edits { replay(edit) }
    put(step.after)
    return true
  }

  /// Takes over a text that was changed elsewhere, in one step of undo; cursor and selection stay
  /// at the characters where they were.
  public mutating func replace(with newText: String) {
    guard let change = TextChange(from: buffer, to: TextBuffer(fitted(newText))) else { return }
    record(change.edit, kind: .whole, caret: caret.map(change.place))
  }

  /// Replaces what stands between two places, in one step of undo; cursor and selection stay at
  /// the characters where they were.
  public mutating func replace(_ range: Range<TextPosition>, with text: String) {
    let range = clamped(range.lowerBound)..<clamped(range.upperBound)
    let edit = TextEdit(
      start: range.lowerBound,
      removed: self.text(in: range),
      inserted: fitted(text)
    )
    guard !edit.removed.hasSameBytes(as: edit.inserted) else { return }
    record(edit, kind: .whole, caret: caret.map(edit.place))
  }

  // MARK: The cursor

  /// Puts the cursor at a place, or at the nearest border between characters inside the text, and
  /// drops the selection.
  public mutating func setCursor(_ place: TextPosition) {
    setCaret(Caret(cursor: place))
  }

  mutating func setCaret(_ caret: Caret, goalColumn: Int? = nil, keepingMark: Bool = false) {
    let mark = hasMark
    history.endStep()
    put(caret)
    self.goalColumn = goalColumn
    hasMark = keepingMark && mark
  }

  mutating func setMark() {
    setCaret(Caret(cursor: cursor, anchor: cursor))
    hasMark = true
  }

  private mutating func put(_ new: Caret) {
    caret = new.map(clamped)
    goalColumn = nil
    typingPlace = nil
    hasMark = false
    hasJustYanked = false
  }

  /// The nearest border between characters inside the text.
  func clamped(_ place: TextPosition) -> TextPosition {
    if place.line.number < 0 { return .start }
    if place.line.number >= lineCount { return end }
    let offset = buffer[place.line].measured.border(atOrAfter: place.offset)
    return TextPosition(line: place.line, offset: offset)
  }
}

extension String {
  /// Each line end as one space.
  fileprivate var withoutLineEnds: String {
    guard contains(where: \.isNewline) else { return self }
    return String(map { $0.isNewline ? " " : $0 })
  }

  /// Cut before each word that follows white space.
  fileprivate var wordsWithSpaces: [String] {
    guard utf8.count > 1 else { return isEmpty ? [] : [self] }
    var words: [String] = []
    var word = ""
    var endsWord = false
    for character in self {
      if endsWord, !character.endsWord {
        words.append(word)
        word = ""
      }
      word.append(character)
      endsWord = character.endsWord
    }
    words.append(word)
    return words
  }
}
