import TerminalCanvas
import TextEditing

/// Sections of text under one another, with a free row between them where there is room for all.
struct CardText {
  struct Section {
    /// Each begins a row of its own.
    let paragraphs: [String]
    let style: Style

    init(_ paragraphs: [String], style: Style = .plain) {
      self.paragraphs = paragraphs.filter { !$0.isEmpty }
      self.style = style
    }
  }

  let sections: [Section]

  func draw(in area: Rectangle, on page: inout Page) {
    let blocks = sections.map { section in
      (
        style: section.style,
        lines: section.paragraphs.flatMap { page.glyphs.spelt($0).wrapped(toColumns: area.columns) }
      )
    }.filter { !$0.lines.isEmpty }
    let lineCount = blocks.map(\.lines.count).reduce(0, +)
    let gap = lineCount + blocks.count - 1 <= area.rows ? 1 : 0
    let isCut = lineCount > area.rows
    var row = area.row
    for block in blocks {
      for line in block.lines {
        let left = area.row + area.rows - row
        guard left > 0 else { return }
        let text = isCut && left == 1 ? "\(line) \(page.glyphs.ellipsis)" : line
        page.write(text, row: row, column: area.column, columns: area.columns, style: block.style)
        row += 1
      }
      row += gap
    }
  }
}
