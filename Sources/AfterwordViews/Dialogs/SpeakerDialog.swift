import AfterwordModel
import TerminalCanvas
import TextEditing

/// Asks once who said what was acted on: one key for each who may have.
enum SpeakerDialog {
  private static let widest = 64
  private static let mostHeadRows = 3

  static func draw(_ question: SpeakerState, on page: inout Page) {
    let columns = min(widest, page.layout.size.columns - 4)
    let head = "\"\(question.improvement.text)\" is done. Who said it? They can be told."
    let headRows = min(mostHeadRows, head.wrapped(toColumns: max(1, columns)).count)
    let area = page.layout.dialog(
      rows: headRows + question.candidates.count + 3,
      columns: columns
    )
    page.canvas.fill(area)
    page.frame(area, title: "Who said it?", isFocused: true)
    let inside = Rectangle(
      row: area.row + 1,
      column: area.column + 2,
      rows: area.rows - 2,
      columns: area.columns - 4
    )
    // However small the screen is, whoever is selected stays in sight.
    let top = Rectangle(
      row: inside.row,
      column: inside.column,
      rows: max(0, min(headRows, inside.rows - 2)),
      columns: inside.columns
    )
    page.writeCut([head], in: top, style: .plain)
    let listRow = top.row + top.rows
    let rows = max(0, inside.rows - top.rows - 1)
    let first = max(0, min(question.selectedIndex - rows / 2, question.candidates.count - rows))
    for (offset, person) in question.candidates.dropFirst(first).prefix(rows).enumerated() {
      let place = first + offset
      let line = Rectangle(
        row: listRow + offset,
        column: inside.column,
        rows: 1,
        columns: inside.columns
      )
      let isSelected = place == question.selectedIndex
      let number = place < 9 ? "\(place + 1)" : " "
      if isSelected { page.canvas.draw(page.glyphs.selected, row: line.row, column: line.column) }
      page.write(
        "\(number)  \([person.name, person.title].filter { !$0.isEmpty }.joined(separator: ", "))",
        row: line.row,
        column: line.column + 2,
        columns: line.columns - 2
      )
      if isSelected { page.canvas.restyle(line) { Theme.select(&$0, isFocused: true) } }
    }
    page.write(
      wayOut(question),
      row: inside.row + inside.rows - 1,
      column: inside.column,
      columns: inside.columns,
      style: Theme.muted
    )
  }

  private static func wayOut(_ question: SpeakerState) -> String {
    question.candidates.isEmpty
      ? "o names somebody, Esc: later."
      : "Its number or Enter takes one, o: somebody else, Esc: later."
  }
}
