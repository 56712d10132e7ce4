import AfterwordModel
import TerminalCanvas
import TextEditing

/// Words that an earlier run of the program could not save, and what can be done with them.
enum RescueDialog {
  /// The last lines: what could not be saved was typed last.
  private static let previewRows = 4

  static func draw(_ offer: RescueOffer, _ state: AppState, on page: inout Page) {
    let columns = min(70, page.layout.size.columns - 4)
    let head = sentence(offer, today: state.now.today).wrapped(toColumns: max(1, columns - 4))
    let preview = offer.text.text.split(separator: "\n").suffix(previewRows).map(String.init)
    let foot = wayOut(offer, state.rescue).wrapped(toColumns: max(1, columns - 4))
    let rows = head.count + preview.count + foot.count + 4
    let area = page.layout.dialog(rows: rows, columns: columns)
    page.canvas.fill(area)
    page.frame(area, title: "Words that could not be saved", isFocused: true)
    let text = Rectangle(
      row: area.row + 1,
      column: area.column + 2,
      rows: area.rows - 2,
      columns: area.columns - 4
    )
    page.writeParagraphs(head, in: text, style: .plain)
    var row = text.row + head.count + 1
    for line in preview where row < text.row + text.rows - foot.count {
      page.write(line, row: row, column: text.column, columns: text.columns, style: Theme.muted)
      row += 1
    }
    let bottom = Rectangle(
      row: max(text.row, text.row + text.rows - foot.count),
      column: text.column,
      rows: min(foot.count, text.rows),
      columns: text.columns
    )
    page.writeParagraphs(foot, in: bottom, style: .plain)
  }

  private static func sentence(_ offer: RescueOffer, today: CalendarDay) -> String {
    let time = offer.text.time.words(today: today)
    let what = "Words of \(offer.text.title), typed \(time), could not be saved then."
    if offer.hasPlace { return what }
    return what + " \(owner(of: offer)) is not in the journal any more; they are in \(offer.path)."
  }

  private static func wayOut(_ offer: RescueOffer, _ rescue: RescueState) -> String {
    if rescue.isAboutToDelete { return "d once more deletes them for good. Esc keeps them." }
    let later = "Esc keeps the file for later, d deletes it."
    guard offer.hasPlace else { return later }
    switch offer.text.place {
    case .note: return "Enter puts them into the note. \(later)"
    case .draft: return "Enter puts them into the message. \(later)"
    }
  }

  private static func owner(of offer: RescueOffer) -> String {
    switch offer.text.place {
    case .note: "Their interview"
    case .draft: "Their follow-up"
    }
  }
}
