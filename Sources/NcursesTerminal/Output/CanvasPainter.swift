internal import CNcurses
internal import TerminalCanvas

/// Puts a canvas on the screen. ncurses finds out what has changed.
struct CanvasPainter {
  private var glyphs: GlyphTable
  private var line: [cchar_t] = []
  private var isCursorVisible: Bool?

  init(glyphs: GlyphTable) { self.glyphs = glyphs }

  /// Draws the part of the canvas that the screen has room for, and blanks the rest of the screen.
  mutating func paint(_ canvas: Canvas) {
    let rows = min(canvas.size.rows, Int(afterword_rows()))
    let columns = min(canvas.size.columns, Int(afterword_columns()))
    if rows < Int(afterword_rows()) || columns < Int(afterword_columns()) { erase() }
    for row in 0..<rows { paint(canvas.row(row).prefix(columns), row: row) }
    place(canvas.cursor, rows: rows, columns: columns)
    wnoutrefresh(afterword_screen())
    doupdate()
  }

  private mutating func paint(_ cells: ArraySlice<Cell>, row: Int) {
    line.removeAll(keepingCapacity: true)
    var index = cells.startIndex
    while index < cells.endIndex {
      var cell = cells[index]
      let isWide = index + 1 < cells.endIndex && cells[index + 1].isContinuation
      // Half of a wide character that the screen's edge cuts off.
      if cell.isContinuation { cell.text = " " }
      glyphs.append(cell, columns: isWide ? 2 : 1, to: &line)
      index += isWide ? 2 : 1
    }
    mvwadd_wchnstr(afterword_screen(), Int32(row), 0, line, Int32(line.count))
  }

  private mutating func place(_ cursor: Position?, rows: Int, columns: Int) {
    let shown = cursor.flatMap { cursor in
      (0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column) ? cursor : nil
    }
    if let shown { wmove(afterword_screen(), Int32(shown.row), Int32(shown.column)) }
    guard isCursorVisible != (shown != nil) else { return }
    isCursorVisible = shown != nil
    curs_set(shown == nil ? 0 : 1)
  }

  /// The terminal was left and entered again, so its cursor is visible once more.
  mutating func forgetCursor() { isCursorVisible = nil }
}
