import TerminalCanvas
import TextEditing

/// A dialog with something to choose from: one key for each choice, or the arrows and Enter.
struct ChoiceDialog {
  struct Choice {
    /// What is pressed for it; empty for one that only the arrows reach.
    var key: String
    var text: String
  }

  private static let widest = 64
  private static let mostHeadRows = 3

  var title: String
  /// What is asked, or what is to be known before choosing.
  var head: String
  var headStyle = Style.plain
  var choices: [Choice]
  var selectedIndex: Int
  var wayOut: String

  /// However small the screen is, what is selected stays in sight.
  func draw(on page: inout Page) {
    let columns = min(Self.widest, page.layout.size.columns - 4)
    let headRows = min(Self.mostHeadRows, head.wrapped(toColumns: max(1, columns)).count)
    let area = page.layout.dialog(rows: headRows + choices.count + 3, columns: columns)
    page.canvas.fill(area)
    page.frame(area, title: title, isFocused: true)
    let inside = Rectangle(
      row: area.row + 1,
      column: area.column + 2,
      rows: area.rows - 2,
      columns: area.columns - 4
    )
    let top = Rectangle(
      row: inside.row,
      column: inside.column,
      rows: max(0, min(headRows, inside.rows - 2)),
      columns: inside.columns
    )
    page.writeCut([head], in: top, style: headStyle)
    drawChoices(
      in: Rectangle(
        row: top.row + top.rows,
        column: inside.column,
        rows: max(0, inside.rows - top.rows - 1),
        columns: inside.columns
      ),
      on: &page
    )
    page.write(
      wayOut,
      row: inside.row + inside.rows - 1,
      column: inside.column,
      columns: inside.columns,
      style: Theme.muted
    )
  }

  private func drawChoices(in area: Rectangle, on page: inout Page) {
    let first = max(0, min(selectedIndex - area.rows / 2, choices.count - area.rows))
    for (offset, choice) in choices.dropFirst(first).prefix(area.rows).enumerated() {
      let line = Rectangle(
        row: area.row + offset,
        column: area.column,
        rows: 1,
        columns: area.columns
      )
      let isSelected = first + offset == selectedIndex
      let key = choice.key.isEmpty ? " " : choice.key
      if isSelected { page.canvas.draw(page.glyphs.selected, row: line.row, column: line.column) }
      page.write(
        "\(key)  \(choice.text)",
        row: line.row,
        column: line.column + 2,
        columns: line.columns - 2
      )
      if isSelected { page.canvas.restyle(line) { Theme.select(&$0, isFocused: true) } }
    }
  }
}
