import AfterwordModel
import TerminalCanvas
import TextEditing

/// What the dates of marked lines mean, at the right edge of the rows where the lines end.
enum NoteDates {
  /// Between the text and what stands beside it: the cursor's cell at the end of the line.
  private static let gap = 1

  static func draw(_ state: AppState, _ rows: [WrappedRow], on page: inout Page) {
    guard let start = state.notes.interviewDay else { return }
    var first = 0
    while first < rows.count {
      let index = rows[first].line
      var last = first
      while last + 1 < rows.count, rows[last + 1].line == index { last += 1 }
      let line = state.notes.editor.line(index)
      if NoteMark(ofLine: line)?.takesDate == true, rows[last].range.upperBound == line.utf8.count,
        let date = LineDate.find(in: line, from: start, order: state.settings.dayOrder)
      {
        let words = WhenWords.meanings(date.meaning, from: start, page.glyphs)
        draw(words, inOneOf: first...last, of: rows, on: &page)
      }
      first = last + 1
    }
  }

  /// In the line's last row that has the room, else in one above it, else nowhere.
  private static func draw(
    _ words: [String],
    inOneOf places: ClosedRange<Int>,
    of rows: [WrappedRow],
    on page: inout Page
  ) {
    let area = page.layout.notesText
    for place in places.reversed() {
      let textEnd = rows[place].column(atOffset: rows[place].range.upperBound)
      for text in words where textEnd + gap + text.displayColumns <= area.columns {
        page.writeRight(
          text,
          row: area.row + place,
          end: area.column + area.columns,
          after: area.column,
          style: Theme.understood
        )
        return
      }
    }
  }
}
