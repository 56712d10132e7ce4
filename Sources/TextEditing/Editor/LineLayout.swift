/// Where the rows of a line begin when it is wrapped to a width.
///
/// Rows break after spaces and around wide characters, else between any two characters. The last
/// column is kept free for the cursor and for one space that would begin the next row.
struct LineLayout: Sendable, Equatable {
  let columns: Int
  /// UTF-8 offsets, rising, the first is 0.
  private(set) var rowStarts: [Int]
  private let end: Int

  init(_ line: Line, columns: Int) {
    self.columns = columns
    end = line.contentCount
    rowStarts = [0]
    let wrapper = RowWrapper(line: line, columns: columns)
    while let next = wrapper.rowStart(after: rowStarts[rowStarts.count - 1]) {
      rowStarts.append(next)
    }
  }

  /// The layout of a line after an edit, from the layout before it: only the rows that differ are
  /// laid out anew.
  init(_ line: Line, from old: LineLayout, edit: LineEdit) {
    columns = old.columns
    end = line.contentCount
    // The break of a row depends on at most the row after it, and an edit at a row's start can
    // change the character before it.
    let kept = max(1, old.row(of: edit.start) - 1)
    rowStarts = Array(old.rowStarts[..<kept])
    let wrapper = RowWrapper(line: line, columns: columns)
    while let next = wrapper.rowStart(after: rowStarts[rowStarts.count - 1]) {
      let before = next - edit.shift
      if before > edit.oldEnd, next < end {
        let row = old.row(of: before)
        if old.rowStarts[row] == before {
          rowStarts += old.rowStarts[row...].map { $0 + edit.shift }
          return
        }
      }
      rowStarts.append(next)
    }
  }

  var rowCount: Int { rowStarts.count }

  /// The row that the cursor at an offset is drawn in.
  func row(of offset: Int) -> Int {
    var low = 0
    var high = rowStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rowStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  func range(ofRow row: Int) -> Range<Int> {
    rowStarts[row]..<(row + 1 < rowStarts.count ? rowStarts[row + 1] : end)
  }
}

/// What was replaced in a line, in UTF-8 offsets.
struct LineEdit: Sendable {
  var start: Int
  var oldEnd: Int
  /// How far what follows has moved.
  var shift: Int
}

/// Finds the end of one row after the other.
private struct RowWrapper {
  let line: Line
  let columns: Int
  private let room: Int

  init(line: Line, columns: Int) {
    self.line = line
    self.columns = columns
    room = columns >= 3 ? columns - 1 : columns
  }

  /// Where the next row begins; nil when the row that begins at `start` is the last.
  func rowStart(after start: Int) -> Int? {
    var walk = CharacterWalk(line.text, from: start, to: line.contentCount)
    var used = 0
    var lastBreak: Int?
    while let character = walk.next(atColumn: used) {
      let isWide = character.columns == 2 && !character.isSpace
      let isFirst = character.start == start
      if isWide, !isFirst { lastBreak = character.start }
      if used + character.columns > room {
        if character.isSpace, used < columns { return character.end }
        if !isFirst { return lastBreak ?? character.start }
      }
      used += character.columns
      if character.isSpace || isWide { lastBreak = character.end }
    }
    // The cursor behind a row that fills the width stands in the next.
    return used >= columns && start < line.contentCount ? line.contentCount : nil
  }
}
