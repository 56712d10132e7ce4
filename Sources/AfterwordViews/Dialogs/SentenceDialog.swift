import TerminalCanvas
import TextEditing

/// A dialog that says something, and below it how to go on.
enum SentenceDialog {
  private static let widest = 64

  static func draw(_ sentence: String, title: String, wayOut: String, on page: inout Page) {
    let columns = min(widest, page.layout.size.columns - 4)
    let lines = sentence.wrapped(toColumns: max(1, columns))
    let wayOut = wayOut.wrapped(toColumns: max(1, columns))
    let area = page.layout.dialog(rows: lines.count + 1 + wayOut.count, columns: columns)
    page.canvas.fill(area)
    page.frame(area, title: title, isFocused: true)
    let text = Rectangle(
      row: area.row + 1,
      column: area.column + 2,
      rows: area.rows - 2,
      columns: area.columns - 4
    )
    page.writeParagraphs(lines + [""] + wayOut, in: text, style: .plain)
  }
}
