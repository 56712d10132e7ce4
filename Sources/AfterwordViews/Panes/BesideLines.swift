import AfterwordModel
import TerminalCanvas
import TextEditing

/// What stands at the right edge of the note beside a line: never over text, and in the row where the
/// line ends, if it has the room.
enum BesideLines {
  /// Between the text and what stands beside it: the cursor's cell at the end of the line.
  private static let gap = 1

  /// Something to say beside a line: the longest form that fits is shown.
  struct Remark {
    let forms: [String]
    let style: Style
  }

  static func draw(_ state: AppState, _ rows: [WrappedRow], on page: inout Page) {
    var first = 0
    while first < rows.count {
      let index = rows[first].line
      var last = first
      while last + 1 < rows.count, rows[last + 1].line == index { last += 1 }
      let line = state.notes.editor.line(index)
      if rows[last].range.upperBound == line.utf8.count,
        let remark = remark(on: line, at: index, state, page.glyphs)
      {
        draw(remark, inOneOf: first...last, of: rows, on: &page)
      }
      first = last + 1
    }
  }

  private static func remark(
    on line: String,
    at index: LineIndex,
    _ state: AppState,
    _ glyphs: Glyphs
  ) -> Remark? {
    switch NoteMark(ofLine: line) {
    case .promise, .statement: NoteDates.remark(on: line, state, glyphs)
    case .improvement: NoteActions.remark(on: line, at: index, state, glyphs)
    default: nil
    }
  }

  /// In the line's last row that has the room, else in one above it, else nowhere.
  private static func draw(
    _ remark: Remark,
    inOneOf places: ClosedRange<Int>,
    of rows: [WrappedRow],
    on page: inout Page
  ) {
    let area = page.layout.notesText
    for place in places.reversed() {
      let textEnd = rows[place].column(atOffset: rows[place].range.upperBound)
      for text in remark.forms where textEnd + gap + text.displayColumns <= area.columns {
        page.writeRight(
          text,
          row: area.row + place,
          end: area.column + area.columns,
          after: area.column,
          style: remark.style
        )
        return
      }
    }
  }
}
