/// What a field of some columns shows of a single-line text.
public struct FieldSlice: Sendable, Hashable {
  public let text: String
  /// Inside the field.
  public let cursorColumn: Int
  public let isCutBefore: Bool
  public let isCutAfter: Bool
  /// The columns of the field that are selected; nil when none is.
  public let selectedColumns: Range<Int>?
}

extension TextEditor {
  /// The part of the cursor's line around the cursor that a field has room for. It scrolls by half
  /// its width, and keeps a column for a cursor at the end.
  public func fieldSlice(columns: Int) -> FieldSlice {
    let columns = max(1, columns)
    let line = buffer[cursor.line]
    let measured = line.measured
    let start = fieldStart(measured, columns: columns)
    var walk = MeasuredWalk(measured, atBorder: start)
    var used = 0
    var shown = start
    while let character = walk.next(), used + character.columns(at: used) <= columns {
      used += character.columns(at: used)
      shown = walk.offset
    }
    return FieldSlice(
      text: line.text(in: start..<shown).withSpacesForTabs(columns: columns),
      cursorColumn: measured.columns(in: start..<cursor.offset),
      isCutBefore: start > 0,
      isCutAfter: shown < line.contentCount,
      selectedColumns: selection.flatMap { selection in
        guard selection.lowerBound.offset < shown, selection.upperBound.offset > start else {
          return nil
        }
        let first = max(start, selection.lowerBound.offset)
        let last = min(shown, selection.upperBound.offset)
        return measured.columns(in: start..<first)..<measured.columns(in: start..<last)
      }
    )
  }

  /// The first character shown.
  private func fieldStart(_ line: MeasuredLine, columns: Int) -> Int {
    let missing = line.columns(in: 0..<cursor.offset) - columns + 1
    guard missing > 0 else { return 0 }
    let step = max(1, columns / 2)
    let hidden = (missing + step - 1) / step * step
    var walk = MeasuredWalk(line)
    var skipped = 0
    while skipped < hidden, walk.offset < cursor.offset, let character = walk.next() {
      skipped += character.columns(at: skipped)
    }
    // Tab stops count from the first character shown, so a tab may now take more columns.
    while line.columns(in: walk.offset..<cursor.offset) >= columns, walk.next() != nil {}
    return walk.offset
  }
}
