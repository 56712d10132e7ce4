import TerminalCanvas
import TextEditing

/// A dialog that asks for one line of text.
struct LineDialog {
  private static let widest = 64

  var title: String
  var question: String
  var input: TextEditor
  /// What is typed is understood as this, or is wrong because of it.
  var remark = ""
  var remarkStyle = Theme.muted
  var wayOut: String
  var hasKeys: Bool

  func draw(on page: inout Page) {
    let columns = max(1, min(Self.widest, page.layout.size.columns - 4))
    let below = [remark, wayOut].map { $0.isEmpty ? [] : $0.wrapped(toColumns: columns) }
    let area = page.layout.dialog(
      rows: 2 + below[0].count + below[1].count,
      columns: columns
    )
    page.canvas.fill(area)
    page.frame(area, title: title, isFocused: true)
    let text = Rectangle(
      row: area.row + 1,
      column: area.column + 2,
      rows: max(0, area.rows - 2),
      columns: area.columns - 4
    )
    page.write(question, row: text.row, column: text.column, columns: text.columns)
    let field = Rectangle(row: text.row + 1, column: text.column, rows: 1, columns: text.columns)
    page.drawField(input, in: field, style: Theme.field, hasKeys: hasKeys)
    let styles = below[0].map { _ in remarkStyle } + below[1].map { _ in Theme.muted }
    for (offset, line) in below.joined().prefix(max(0, text.rows - 2)).enumerated() {
      page.write(
        line,
        row: text.row + 2 + offset,
        column: text.column,
        columns: text.columns,
        style: styles[offset]
      )
    }
  }
}
