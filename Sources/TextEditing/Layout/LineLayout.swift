/// Where the rows of a line begin when it is wrapped to a width.
///
/// Rows break after spaces and around wide characters, else between any two characters. The last
/// column is kept free for the cursor and for one space that would begin the next row.
struct LineLayout: Sendable, Equatable {
  let columns: Int
  /// UTF-8 offsets, rising, the first is 0.
  private(set) var rowStarts: [Int] = [0]
  private let end: Int

  init(_ line: MeasuredLine, end: Int, columns: Int) {
    self.columns = columns
    self.end = end
    var walk = MeasuredWalk(line)
    while let start = Self.goToNextRow(&walk, columns: columns) { rowStarts.append(start) }
  }

  /// A line of so many characters of one column each, which leaves room for the cursor behind it.
  init(rowOfColumns count: Int, columns: Int) {
    self.columns = columns
    end = count
  }

  /// From the start of one row to that of the next; nil when there is none.
  private static func goToNextRow(_ walk: inout MeasuredWalk, columns: Int) -> Int? {
    let room = columns >= 3 ? columns - 1 : columns
    let start = walk.offset
    var used = 0
    var before = walk.place
    var lastBreak = before
    while let character = walk.next() {
      let isFirst = before.offset == start
      if character.kind == .wide { lastBreak = before }
      let width = character.columns(at: used)
      if used + width > room {
        if character.isSpace, used < columns { return walk.offset }
        if !isFirst {
          walk.go(to: lastBreak.offset > start ? lastBreak : before)
          return walk.offset
        }
      }
      used += width
      before = walk.place
      if character.kind != .narrow { lastBreak = before }
    }
    // The cursor behind a row that fills the width stands in the next.
    return used >= columns ? walk.offset : nil
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
