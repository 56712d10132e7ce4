import AfterwordModel
import TerminalCanvas
import TextEditing

/// The people offered for a name, in a box below the cursor, or above it where there is no room.
enum MentionList {
  private static let widest = 44

  static func draw(_ mention: MentionState, on page: inout Page) {
    guard let cursor = page.canvas.cursor else { return }
    let offers = mention.offers.map(MentionWords.offer)
    let room = page.layout.size
    let rows = offers.count + 2
    let longest = offers.map(\.displayColumns).max() ?? 0
    let columns = min(room.columns, min(widest, longest) + 4)
    let isBelow = cursor.row + rows < page.layout.footerRow || cursor.row <= rows
    let area = Rectangle(
      row: isBelow ? cursor.row + 1 : cursor.row - rows,
      column: max(0, min(cursor.column, room.columns - columns)),
      rows: min(rows, isBelow ? page.layout.footerRow - cursor.row - 1 : rows),
      columns: columns
    )
    page.canvas.fill(area)
    page.frame(area, title: "", isFocused: true)
    let inside = area.interior
    let first = max(0, mention.highlighted - inside.rows + 1)
    for (offset, offer) in offers.dropFirst(first).prefix(inside.rows).enumerated() {
      let row = inside.row + offset
      page.write(offer, row: row, column: inside.column + 1, columns: inside.columns - 2)
      if first + offset == mention.highlighted {
        let line = Rectangle(row: row, column: inside.column, rows: 1, columns: inside.columns)
        page.canvas.restyle(line, Theme.selectText)
      }
    }
  }
}
