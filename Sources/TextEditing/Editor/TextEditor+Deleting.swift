/// What each deletion took away is returned; nil when there was nothing to delete. With a selection,
/// all of them delete the selection.
extension TextEditor {
  @discardableResult
  public mutating func deleteBackward() -> String? {
    delete(backTo: place(before: cursor), kind: .deletingBackward)
  }

  @discardableResult
  public mutating func deleteForward() -> String? {
    delete(onTo: place(after: cursor), kind: .deletingForward)
  }

  @discardableResult
  public mutating func killWordBackward() -> String? {
    delete(backTo: wordStart(before: cursor))
  }

  @discardableResult
  public mutating func killWordForward() -> String? {
    delete(onTo: wordEnd(after: cursor))
  }

  /// Deletes the rest of the line, or at its end the line end.
  @discardableResult
  public mutating func killToLineEnd() -> String? {
    let lineEnd = lineEnd(cursor.line)
    return delete(onTo: cursor < lineEnd ? lineEnd : place(after: cursor))
  }

  @discardableResult
  public mutating func killToLineStart() -> String? {
    delete(backTo: TextPosition(line: cursor.line, offset: 0))
  }

  /// Deletes the cursor's line with its line end.
  @discardableResult
  public mutating func cutLine() -> String? {
    delete(lineRange(cursor.line))
  }

  /// The cursor's line with its line end.
  public var wholeLine: String { text(in: lineRange(cursor.line)) }

  private mutating func delete(
    backTo start: TextPosition?,
    kind: EditKind = .whole
  ) -> String? {
    if let selection { return delete(selection) }
    return start.flatMap { delete($0..<cursor, kind: kind) }
  }

  private mutating func delete(
    onTo end: TextPosition?,
    kind: EditKind = .whole
  ) -> String? {
    if let selection { return delete(selection) }
    return end.flatMap { delete(cursor..<$0, kind: kind) }
  }

  mutating func delete(_ range: Range<TextPosition>, kind: EditKind = .whole) -> String? {
    guard !range.isEmpty else { return nil }
    let deleted = text(in: range)
    change(range, to: "", kind: kind)
    return deleted
  }

  func lineEnd(_ line: LineIndex) -> TextPosition {
    TextPosition(line: line, offset: buffer[line].contentCount)
  }
}
