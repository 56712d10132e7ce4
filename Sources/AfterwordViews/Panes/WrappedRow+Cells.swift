import TerminalCanvas
import TextEditing

extension WrappedRow {
  /// The cells of a stretch of the line (UTF-8 offsets), as far as the row shows it. What goes on beyond
  /// the line's end takes a cell behind its last character.
  func cells(
    of range: Range<Int>,
    lineLength: Int,
    atRow place: Int,
    in area: Rectangle
  ) -> Rectangle {
    let first = max(range.lowerBound, self.range.lowerBound)
    let last = min(range.upperBound, self.range.upperBound)
    guard first <= last, first < range.upperBound else {
      return Rectangle(row: place, column: 0, rows: 0, columns: 0)
    }
    let takesLineEnd = range.upperBound > lineLength && self.range.upperBound == lineLength
    let start = column(atOffset: first)
    let end = min(area.columns, column(atOffset: last) + (takesLineEnd ? 1 : 0))
    return Rectangle(row: place, column: area.column + start, rows: 1, columns: end - start)
  }
}

extension TextEditor {
  /// What of a line is selected, in UTF-8 offsets; one more than its length takes in its end.
  func selectedOffsets(in index: LineIndex, length: Int) -> Range<Int>? {
    guard let selection, selection.lowerBound.line <= index, index <= selection.upperBound.line
    else {
      return nil
    }
    let start = selection.lowerBound.line < index ? 0 : selection.lowerBound.offset
    let end = selection.upperBound.line > index ? length + 1 : selection.upperBound.offset
    return start..<end
  }
}
