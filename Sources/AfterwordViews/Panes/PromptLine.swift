import AfterwordModel
import TerminalCanvas
import TextEditing

/// The last line of the note's pane while something is asked there: what is asked, the text that is
/// typed, and what there is to say about it at the right edge.
struct PromptLine {
  var label: String
  var remark = ""
  var remarkStyle = Theme.muted
  /// Nil where a single key answers.
  var input: TextEditor?
  var hasKeys = true

  static func columns(on page: Page) -> Int { page.layout.notesText.columns }

  func draw(on page: inout Page) {
    let area = page.layout.notesText
    let row = area.row + area.rows - 1
    page.canvas.fill(Rectangle(row: row, column: area.column, rows: 1, columns: area.columns))
    page.writeRight(
      remark,
      row: row,
      end: area.column + area.columns,
      after: area.column,
      style: remarkStyle
    )
    let room = area.columns - (remark.isEmpty ? 0 : remark.displayColumns + 1)
    let column = page.write(
      label,
      row: row,
      column: area.column,
      columns: room,
      style: Theme.focusedTitle
    )
    let columns = area.column + room - column - 1
    guard let input, columns > 0 else { return }
    page.drawField(
      input,
      in: Rectangle(row: row, column: column + 1, rows: 1, columns: columns),
      style: Theme.field,
      hasKeys: hasKeys
    )
  }
}
