import AfterwordModel
import TerminalCanvas
import TextEditing

/// A list over the whole screen, of which one row is selected, and what there is to read about it.
struct RowList {
  struct Row {
    var glyph = ""
    var glyphStyle = Style.plain
    var text: String
    /// Stands at the right edge, where there is room for it.
    var remark = ""
    var style = Style.plain
    /// A heading stands further left than what is under it.
    var isHeading = false
  }

  var title: String
  var rows: [Row]
  var cursor: RowCursor
  /// There may be rows that were not read.
  var hasMore = false
  /// What is said where there are no rows.
  var empty: [String] = []
  /// What is to be read below the rows.
  var detail: [String]
  var detailStyle = Style.plain

  func draw(on page: inout Page) {
    let frame = page.layout.peopleFrame
    page.canvas.fill(frame)
    page.frame(frame, title: title, remark: remark(page), isFocused: true)
    let list = page.layout.peopleList
    if rows.isEmpty { page.writeParagraphs(empty, in: list, style: Theme.muted) }
    for (offset, row) in rows.dropFirst(cursor.firstVisible).prefix(list.rows).enumerated() {
      draw(
        row,
        row: list.row + offset,
        isSelected: cursor.firstVisible + offset == cursor.index,
        on: &page
      )
    }
    drawDetail(on: &page)
  }

  private func remark(_ page: Page) -> String {
    let isCut = hasMore || cursor.firstVisible + page.layout.peopleList.rows < rows.count
    return (cursor.firstVisible > 0 ? page.glyphs.moreAbove : "")
      + (isCut ? page.glyphs.moreBelow : "")
  }

  private func draw(_ shown: Row, row: Int, isSelected: Bool, on page: inout Page) {
    let list = page.layout.peopleList
    let end = list.column + list.columns
    let start = list.column + (shown.isHeading ? 0 : 2)
    let column =
      shown.glyph.isEmpty
      ? start : page.canvas.draw(shown.glyph, row: row, column: start, style: shown.glyphStyle) + 1
    // The name gives way to what stands at the edge, down to a few letters of it.
    let remarkColumns = min(shown.remark.displayColumns, max(0, end - column - fewestColumns))
    let room = end - column - (remarkColumns > 0 ? remarkColumns + 2 : 0)
    page.write(shown.text, row: row, column: column, columns: room, style: shown.style)
    if remarkColumns > 0 {
      page.write(
        shown.remark,
        row: row,
        column: end - remarkColumns,
        columns: remarkColumns,
        style: Theme.muted
      )
    }
    guard isSelected, !shown.isHeading else { return }
    page.canvas.draw(page.glyphs.selected, row: row, column: list.column)
    let area = Rectangle(row: row, column: list.column, rows: 1, columns: list.columns)
    page.canvas.restyle(area) { Theme.select(&$0, isFocused: true) }
  }

  private var fewestColumns: Int { 14 }

  private func drawDetail(on page: inout Page) {
    let area = page.layout.peopleDetail
    if page.layout.hasPeopleLine {
      let line = String(repeating: page.glyphs.horizontal, count: area.columns)
      page.canvas.draw(line, row: area.row - 1, column: area.column, style: Theme.border)
    }
    page.writeCut(detail.filter { !$0.isEmpty }, in: area, style: detailStyle)
  }
}
