import AfterwordModel
import TerminalCanvas
import TextEditing

/// Asks before two people become one, and before somebody is forgotten.
enum PeopleQuestionDialog {
  private static let widest = 70

  static func draw(_ question: PeopleQuestion, now: Moment, on page: inout Page) {
    let columns = max(1, min(widest, page.layout.size.columns - 4))
    let words = PeopleQuestionWords(words: PersonWords(now: now, glyphs: page.glyphs))
    let sentences = words.paragraphs(question)
    let rows = sentences.flatMap { $0.wrapped(toColumns: columns) }.count
    // Where there is room for it, a row is left free between them.
    let isRoomy = rows + sentences.count < page.layout.paneSizes.dialogRows
    let paragraphs = isRoomy ? Array(sentences.flatMap { [$0, ""] }.dropLast()) : sentences
    let free = isRoomy ? sentences.count - 1 : 0
    let area = page.layout.dialog(rows: rows + free, columns: columns)
    page.canvas.fill(area)
    page.frame(area, title: words.title(question), isFocused: true)
    let text = Rectangle(
      row: area.row + 1,
      column: area.column + 2,
      rows: area.rows - 2,
      columns: area.columns - 4
    )
    page.writeCut(paragraphs, in: text, style: .plain)
  }
}
