/// A text being edited: its lines, its cursor and everything that can be undone.
///
/// The cursor always stands between two characters as a person sees them. Lines end at a line feed;
/// a carriage return before it belongs to the line end, any other is a character of the line.
public struct TextEditor: Sendable, Equatable {
  /// In a single-line text, line ends that are put in become spaces.
  public let isSingleLine: Bool
  public private(set) var cursor = TextPosition.start
  /// Rises with every change of the text, undo and redo included.
  public private(set) var revision = 0
  private(set) var buffer: TextBuffer
  private var history = UndoHistory()
  /// The column that going up and down tries to keep.
  private(set) var goalColumn: Int?
  /// Where typing goes on when the last insertion merged with the character after it.
  private var typingPlace: TextPosition?

  public init(_ text: String = "", isSingleLine: Bool = false) {
    self.isSingleLine = isSingleLine
    buffer = TextBuffer(isSingleLine ? text.withoutLineEnds : text)
  }

  /// Everything, byte for byte as it was put in.
  public var text: String { buffer.text }
  public var isEmpty: Bool { buffer.isEmpty }
  /// At least 1.
  public var lineCount: Int { buffer.lines.count }
  /// The end of the text.
  public var end: TextPosition { buffer.end }

  /// A line without its line end.
  public func line(_ line: LineIndex) -> String { String(buffer[line].content) }

  /// Types a text: words are undone one by one.
  public mutating func insert(_ text: String) {
    for word in fitted(text).wordsWithSpaces { insert(word, kind: .typing) }
  }

  /// Puts in a text that is undone as a whole.
  public mutating func insertPaste(_ text: String) {
    insert(fitted(text), kind: .whole)
  }

  private func fitted(_ text: String) -> String { isSingleLine ? text.withoutLineEnds : text }

  private mutating func insert(_ text: String, kind: EditKind) {
    guard !text.isEmpty else { return }
    let place = typingPlace ?? cursor
    apply(from: place, to: place, with: text, kind: kind)
    let end = place.advanced(over: text)
    if cursor != end { typingPlace = end }
  }

  public mutating func deleteBackward() {
    guard let before = place(before: cursor) else { return }
    delete(from: before, to: cursor, kind: .deletingBackward)
  }

  public mutating func deleteForward() {
    guard let after = place(after: cursor) else { return }
    delete(from: cursor, to: after, kind: .deletingForward)
  }

  public mutating func deleteWordBackward() {
    delete(from: wordStart(before: cursor), to: cursor, kind: .whole)
  }

  public mutating func deleteWordForward() {
    delete(from: cursor, to: wordEnd(after: cursor), kind: .whole)
  }

  private mutating func delete(from start: TextPosition, to end: TextPosition, kind: EditKind) {
    guard start < end else { return }
    apply(from: start, to: end, with: "", kind: kind)
  }

  private mutating func apply(
    from start: TextPosition,
    to end: TextPosition,
    with text: String,
    kind: EditKind
  ) {
    let edit = TextEdit(
      start: start,
      removed: buffer.text(from: start, to: end),
      inserted: text
    )
    let before = cursor
    replay(edit)
    moveCursor(to: start.advanced(over: text))
    history.record(edit, kind: kind, cursorBefore: before, cursorAfter: cursor)
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
    moveCursor(to: step.cursorBefore)
    return true
  }

  /// Does again what was undone last; false when there is nothing.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let step = history.takeRedo() else { return false }
    for edit in step.edits { replay(edit) }
    moveCursor(to: step.cursorAfter)
    return true
  }

  /// Takes over a text that was changed elsewhere, in one step of undo; the cursor stays at the
  /// character where it was.
  public mutating func replace(with newText: String) {
    guard let change = TextChange(from: buffer, to: TextBuffer(fitted(newText))) else { return }
    let place = change.place(of: cursor)
    let before = cursor
    replay(change.edit)
    moveCursor(to: place)
    history.record(change.edit, kind: .whole, cursorBefore: before, cursorAfter: cursor)
  }

  /// Puts the cursor at a place, or at the nearest border between characters inside the text.
  public mutating func setCursor(_ place: TextPosition) {
    history.endStep()
    moveCursor(to: place)
  }

  mutating func setCursor(_ place: TextPosition, keepingGoalColumn goal: Int?) {
    setCursor(place)
    goalColumn = goal
  }

  private mutating func moveCursor(to place: TextPosition) {
    let number = min(max(0, place.line.number), buffer.lines.count - 1)
    cursor = TextPosition(
      line: LineIndex(number),
      offset: buffer.lines[number].border(atOrAfter: place.offset)
    )
    goalColumn = nil
    typingPlace = nil
  }
}

extension String {
  /// Each line end as one space.
  fileprivate var withoutLineEnds: String {
    guard contains(where: \.isNewline) else { return self }
    return String(map { $0.isNewline ? " " : $0 })
  }

  /// Cut before each word that follows a space.
  fileprivate var wordsWithSpaces: [String] {
    guard utf8.count > 1 else { return isEmpty ? [] : [self] }
    var words: [String] = []
    var word = ""
    var endsInSpace = false
    for character in self {
      if endsInSpace, !character.isWhitespace {
        words.append(word)
        word = ""
      }
      word.append(character)
      endsInSpace = character.isWhitespace
    }
    words.append(word)
    return words
  }
}
