/// What differs between two versions of a text: one stretch of whole lines.
struct TextChange {
  let edit: TextEdit
  private let oldLines: ArraySlice<Line>
  private let newLines: ArraySlice<Line>
  private let shift: Int

  /// Nil when the texts are the same.
  init?(from old: TextBuffer, to new: TextBuffer) {
    let shared = min(old.lines.count, new.lines.count)
    var first = 0
    while first < shared, old.lines[first] == new.lines[first] { first += 1 }
    if first == old.lines.count, first == new.lines.count { return nil }
    var tail = 0
    while tail < shared - first,
      old.lines[old.lines.count - 1 - tail] == new.lines[new.lines.count - 1 - tail]
    { tail += 1 }
    oldLines = old.lines[first..<old.lines.count - tail]
    newLines = new.lines[first..<new.lines.count - tail]
    shift = new.lines.count - old.lines.count
    edit = TextEdit(
      start: TextPosition(line: LineIndex(first), offset: 0),
      removed: oldLines.map(\.text).joined(),
      inserted: newLines.map(\.text).joined()
    )
  }

  /// Where a place of the old text is in the new one.
  func place(of old: TextPosition) -> TextPosition {
    let number = old.line.number
    if number < oldLines.startIndex { return old }
    if number >= oldLines.endIndex { return old.movedDown(by: shift) }
    var placed = old
    // A line is the same one with a merge's sign before it, and with another line after it.
    let matches = LineMatches(
      oldLines.map { String($0.content).unsigned },
      newLines.map { String($0.content).unsigned }
    )
    let wanted = number - oldLines.startIndex
    if let match = matches.pairs.last(where: { $0.old <= wanted }) {
      placed.line.number = newLines.startIndex + match.new + wanted - match.old
    }
    let last = max(newLines.startIndex, newLines.endIndex - 1)
    placed.line.number = min(placed.line.number, last)
    guard newLines.indices.contains(placed.line.number) else { return placed }
    placed.offset = offset(old.offset, in: oldLines[number], movedTo: newLines[placed.line.number])
    return placed
  }

  /// An offset in a line that was itself changed: the same distance from the end that did not change.
  private func offset(_ offset: Int, in old: Line, movedTo new: Line) -> Int {
    let prefix = zip(old.text.utf8, new.text.utf8).prefix { $0 == $1 }.count
    if offset <= prefix { return offset }
    return max(prefix, new.contentCount - (old.contentCount - offset))
  }
}
