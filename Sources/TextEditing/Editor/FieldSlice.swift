/// What a field of some columns shows of a single-line text.
public struct FieldSlice: Sendable, Hashable {
  public let text: String
  /// Inside the field.
  public let cursorColumn: Int
  public let isCutBefore: Bool
  public let isCutAfter: Bool
}

extension TextEditor {
  /// The part of the cursor's line around the cursor that a field has room for. It scrolls by half
  /// its width, and keeps a column for a cursor at the end.
  public func fieldSlice(columns: Int) -> FieldSlice {
    let columns = max(1, columns)
    let line = buffer[cursor.line]
    let start = fieldStart(line, columns: columns)
    var walk = CharacterWalk(line.text, from: start, to: line.contentCount)
    var used = 0
    var shown = start
    while let character = walk.next(atColumn: used), used + character.columns <= columns {
      used += character.columns
      shown = character.end
    }
    return FieldSlice(
      text: line.drawnText(in: start..<shown, columns: columns),
      cursorColumn: line.columns(in: start..<cursor.offset),
      isCutBefore: start > 0,
      isCutAfter: shown < line.contentCount
    )
  }

  /// The first character shown.
  private func fieldStart(_ line: Line, columns: Int) -> Int {
    let missing = line.columns(in: 0..<cursor.offset) - columns + 1
    guard missing > 0 else { return 0 }
    let step = max(1, columns / 2)
    let hidden = (missing + step - 1) / step * step
    var walk = CharacterWalk(line.text, to: cursor.offset)
    var skipped = 0
    while skipped < hidden, let character = walk.next(atColumn: skipped) {
      skipped += character.columns
    }
    // Tab stops count from the first character shown, so a tab may now take more columns.
    while line.columns(in: walk.offset..<cursor.offset) >= columns,
      walk.next(atColumn: 0) != nil
    {}
    return walk.offset
  }
}
