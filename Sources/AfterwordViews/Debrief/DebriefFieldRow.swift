import AfterwordModel
import TerminalCanvas
import TextEditing

/// One answer of a debrief: its label, what is typed or chosen, and the day that was understood.
struct DebriefFieldRow {
  private static let labelColumns = 15
  private static let markColumns = 4
  private static let detailColumns = 40
  /// From so many on, answers stand further right than their question.
  private static let narrowColumns = 30
  /// A day beside an answer leaves the answer at least so many.
  private static let fewestColumns = 20

  let field: DebriefField
  let debrief: DebriefState
  let words: DebriefWords
  let isFocused: Bool

  func draw(in line: Rectangle, on page: inout Page) {
    let labels = min(labelColumns, line.columns / 2)
    let indentation = line.columns < Self.narrowColumns ? 0 : 2
    page.write(
      words.label(field),
      row: line.row,
      column: line.column + indentation,
      columns: labels - indentation - 1,
      style: isFocused ? Theme.focusedTitle : Theme.muted
    )
    var input = Rectangle(
      row: line.row,
      column: line.column + labels,
      rows: 1,
      columns: line.columns - labels
    )
    if !isLine { input.columns = min(Self.detailColumns, input.columns) }
    drawDay(in: &input, on: &page)
    drawRemark(after: input, in: line, on: &page)
    switch field.input.content {
    case .choice: drawChoice(in: input, on: &page)
    case .text(let editor): draw(editor, in: input, on: &page)
    }
  }

  private var isLine: Bool {
    switch field.question {
    case .line, .others: true
    default: false
    }
  }

  private var labelColumns: Int {
    if case .line = field.question { Self.markColumns } else { Self.labelColumns }
  }

  /// "⇒ Fri 27 Nov" at the right edge; the answer gives it room.
  private func drawDay(in input: inout Rectangle, on page: inout Page) {
    let room = input.columns - Self.fewestColumns
    guard let day = words.days(field).first(where: { $0.displayColumns + 1 <= room }) else {
      return
    }
    page.writeRight(
      day,
      row: input.row,
      end: input.column + input.columns,
      after: input.column,
      style: Theme.understood
    )
    input.columns -= day.displayColumns + 1
  }

  private func drawRemark(after input: Rectangle, in line: Rectangle, on page: inout Page) {
    guard let remark = words.remark(field) else { return }
    let start = input.column + input.columns + 1
    page.write(
      remark,
      row: line.row,
      column: start,
      columns: line.column + line.columns - start,
      style: Theme.problem
    )
  }

  private func drawChoice(in input: Rectangle, on page: inout Page) {
    let word = words.choice(field)
    let isScale = field.question == .feeling
    let text =
      isScale ? word : "\(page.glyphs.choiceLeft) \(word) \(page.glyphs.choiceRight)"
    page.write(
      text,
      row: input.row,
      column: input.column,
      columns: input.columns,
      style: isFocused ? Style(reversed: true) : .plain
    )
    if isFocused { page.canvas.cursor = Position(row: input.row, column: input.column) }
  }

  private func draw(_ editor: TextEditor, in input: Rectangle, on page: inout Page) {
    let end = page.drawField(editor, in: input, style: Theme.field, hasKeys: isFocused)
    if isFocused, let rest = debrief.shownCompletion {
      page.canvas.draw(rest, row: input.row, column: end, style: Theme.suggestion, clip: input)
    }
  }
}
