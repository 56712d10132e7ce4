import AfterwordModel
import TerminalCanvas
import TextEditing

/// A message by itself in calm lines, to be copied with a pen or to be read out; beside it what stands
/// on the envelope, and by when.
enum ByHandPage {
  static func draw(_ shown: ByHandState, _ words: SendWords, on page: inout Page) {
    let frame = page.layout.byHandFrame
    page.canvas.fill(frame)
    page.frame(frame, title: words.title, isFocused: true)
    let text = page.layout.byHandText
    for (offset, row) in shown.page.visibleRows(in: shown.viewport).enumerated() {
      page.canvas.draw(row.text, row: text.row + offset, column: text.column, clip: text)
    }
    guard let side = page.layout.byHandSide else { return }
    page.writeCut(words.beside(shown.letter), in: side, style: Theme.muted)
  }
}
