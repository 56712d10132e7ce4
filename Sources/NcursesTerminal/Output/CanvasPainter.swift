internal import CNcurses
internal import TerminalCanvas

/// Puts a canvas on the screen. ncurses finds out what has changed.
struct CanvasPainter {
  private var glyphs: GlyphTable
  private var line: [cchar_t] = []
  private var isCursorVisible: Bool?
  /// What ncurses holds, and the screen that it was painted on.
  private var last: (canvas: Canvas, screen: CanvasSize)?

  init(glyphs: GlyphTable) { self.glyphs = glyphs }

  /// Draws the part of the canvas that the screen has room for, and blanks the rest of the screen.
  ///
  /// Rows that were the same in the last frame are not given to ncurses again.
  mutating func paint(_ canvas: Canvas) {
    let screen = CanvasSize(rows: Int(afterword_rows()), columns: Int(afterword_columns()))
    let rows = min(canvas.size.rows, screen.rows)
    let columns = min(canvas.size.columns, screen.columns)
    if last?.screen != screen || last?.canvas.size != canvas.size {
      last = nil
      erase()
    }
    for row in 0..<rows where last?.canvas.row(row) != canvas.row(row) {
      paint(canvas.row(row).prefix(columns), row: row)
    }
    last = (canvas, screen)
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

  /// The screen was left and entered again, or has another size: its cursor may be visible once more,
  /// and ncurses may hold less than what was painted.
  mutating func forgetScreen() {
    isCursorVisible = nil
    last = nil
  }
}
