import TerminalCanvas
import TextEditing

/// One frame in the making: the canvas, and what everything on it is drawn with.
struct Page {
  var canvas: Canvas
  let layout: ScreenLayout
  let glyphs: Glyphs

  init(layout: ScreenLayout, glyphs: Glyphs) {
    canvas = Canvas(size: layout.size)
    self.layout = layout
    self.glyphs = glyphs
  }

  /// Draws text, cut with an ellipsis where it doesn't fit.
  ///
  /// - Returns: the column after it.
  @discardableResult
  mutating func write(
    _ text: String,
    row: Int,
    column: Int,
    columns: Int,
    style: Style = .plain
  ) -> Int {
    guard columns > 0 else { return column }
    return canvas.draw(
      text.truncated(toColumns: columns, ellipsis: glyphs.ellipsis),
      row: row,
      column: column,
      style: style
    )
  }

  /// Draws text so that it ends before `end`, if there is room for it after `start`.
  mutating func writeRight(
    _ text: String,
    row: Int,
    end: Int,
    after start: Int,
    style: Style = .plain
  ) {
    let columns = text.displayColumns
    if end - columns >= start {
      canvas.draw(text, row: row, column: end - columns, style: style)
    }
  }

  /// A border with a title in its upper line, and a word at the line's right end.
  mutating func frame(
    _ area: Rectangle,
    title: String,
    remark: String = "",
    isFocused: Bool,
    joinsAbove: Bool = false
  ) {
    guard area.rows >= 2, area.columns >= 2 else { return }
    let style = isFocused ? Theme.focusedBorder : Theme.border
    let bottom = area.row + area.rows - 1
    let right = area.column + area.columns - 1
    let line = String(repeating: glyphs.horizontal, count: area.columns - 2)
    let left = joinsAbove ? glyphs.joinLeft : glyphs.topLeft
    let end = joinsAbove ? glyphs.joinRight : glyphs.topRight
    canvas.draw(left + line + end, row: area.row, column: area.column, style: style)
    for row in area.row + 1..<bottom {
      canvas.draw(glyphs.vertical, row: row, column: area.column, style: style)
      canvas.draw(glyphs.vertical, row: row, column: right, style: style)
    }
    canvas.draw(
      glyphs.bottomLeft + line + glyphs.bottomRight,
      row: bottom,
      column: area.column,
      style: style
    )
    writeTitle(title, remark: remark, of: area, isFocused: isFocused)
  }

  private mutating func writeTitle(
    _ title: String,
    remark: String,
    of area: Rectangle,
    isFocused: Bool
  ) {
    let style = isFocused ? Theme.focusedTitle : Theme.title
    let room = area.columns - 4
    let remarkRoom = remark.isEmpty ? 0 : remark.displayColumns + 3
    guard room > 2 else { return }
    let text = glyphs.spelt(title)
      .truncated(toColumns: room - 2 - remarkRoom, ellipsis: glyphs.ellipsis)
    if !text.isEmpty {
      canvas.draw(" \(text) ", row: area.row, column: area.column + 1, style: style)
    }
    if !remark.isEmpty {
      writeRight(
        " \(remark) ",
        row: area.row,
        end: area.column + area.columns - 1,
        after: area.column + 1,
        style: style
      )
    }
  }

  /// A text of one line in a field: around the cursor, which is shown, if the field has the keys, else
  /// from its beginning.
  ///
  /// - Returns: the column after the text.
  @discardableResult
  mutating func drawField(
    _ editor: TextEditor,
    in input: Rectangle,
    style: Style,
    hasKeys: Bool
  ) -> Int {
    canvas.fill(input, style: Theme.field)
    guard hasKeys else {
      let text = editor.text.truncated(toColumns: input.columns, ellipsis: glyphs.ellipsis)
      return canvas.draw(text, row: input.row, column: input.column, style: style, clip: input)
    }
    let slice = editor.fieldSlice(columns: input.columns)
    let (row, column) = (input.row, input.column)
    let end = canvas.draw(slice.text, row: row, column: column, style: style, clip: input)
    if let selected = slice.selectedColumns {
      let start = column + selected.lowerBound
      let cells = Rectangle(row: row, column: start, rows: 1, columns: selected.count)
      canvas.restyle(cells, Theme.selectText)
    }
    canvas.cursor = Position(row: row, column: column + slice.cursorColumn)
    return end
  }

  /// The same, with an ellipsis at the end of the last row where something is left out.
  mutating func writeCut(_ paragraphs: [String], in area: Rectangle, style: Style) {
    let lines = paragraphs.flatMap { glyphs.spelt($0).wrapped(toColumns: area.columns) }
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let isCut = offset == area.rows - 1 && lines.count > area.rows
      let text = isCut ? line + " " + lines[offset + 1] : line
      write(text, row: area.row + offset, column: area.column, columns: area.columns, style: style)
    }
  }

  /// Sentences under one another, wrapped to the area: what an empty pane says.
  mutating func writeParagraphs(_ paragraphs: [String], in area: Rectangle, style: Style) {
    var row = area.row
    for paragraph in paragraphs {
      for line in glyphs.spelt(paragraph).wrapped(toColumns: area.columns) {
        guard row < area.row + area.rows else { return }
        canvas.draw(line, row: row, column: area.column, style: style, clip: area)
        row += 1
      }
    }
  }
}
