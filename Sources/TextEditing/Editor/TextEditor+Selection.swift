extension TextEditor {
  /// What is selected; nil when that is nothing.
  public var selection: Range<TextPosition>? {
    guard let anchor = caret.anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  public var selectedText: String? { selection.map(text(in:)) }

  /// Sets the mark, from which on movements select, or drops it with its selection.
  public mutating func toggleMark() {
    if hasMark { dropSelection() } else { setMark() }
  }

  /// Drops selection and mark; the cursor stays.
  public mutating func dropSelection() { setCursor(cursor) }

  public mutating func selectAll() { select(.start..<end) }

  /// Selects a range; the cursor stands at its end.
  public mutating func select(_ range: Range<TextPosition>) {
    setCaret(Caret(cursor: range.upperBound, anchor: range.lowerBound))
  }

  /// Selects from where the selection began, or else from the cursor, to a place.
  public mutating func extendSelection(to place: TextPosition) {
    setCaret(Caret(cursor: place, anchor: caret.anchor ?? cursor))
  }

  /// Selects the word, or what stands between two words, at a place.
  public mutating func selectWord(at place: TextPosition) {
    select(wordRange(at: clamped(place)))
  }

  /// Selects a line with its line end.
  public mutating func selectLine(at place: TextPosition) {
    select(lineRange(clamped(place).line))
  }

  /// Deletes what is selected and returns it; nil when that is nothing.
  @discardableResult
  public mutating func deleteSelection() -> String? {
    selection.flatMap { delete($0) }
  }

  /// A line with its line end.
  func lineRange(_ line: LineIndex) -> Range<TextPosition> {
    let start = TextPosition(line: line, offset: 0)
    let next = TextPosition(line: LineIndex(line.number + 1), offset: 0)
    return start..<(next.line.number < lineCount ? next : end)
  }
}
