@testable import TextEditing

/// What is true of every editor, whatever has happened to it.
extension TextEditor {
  func checkText() {
    verify(buffer == TextBuffer(text), "the lines are not those of the text")
  }

  func checkPlaces() {
    verify(isBorder(cursor), "the cursor is inside a character")
    if let selection {
      verify(
        isBorder(selection.lowerBound) && isBorder(selection.upperBound),
        "the selection cuts a character"
      )
      verify(selectedText?.isEmpty == false, "nothing is selected")
    }
  }

  func checkRows(in viewport: TextViewport) {
    let rows = visibleRows(in: viewport)
    verify((1...viewport.rows).contains(rows.count), "too many rows, or none")
    for row in rows {
      verify(
        row.text.count == 1 || row.text.displayColumns <= viewport.columns,
        "a row is wider than the pane"
      )
    }
  }

  /// After `follow`: the cursor is seen, and in the row and the column where its character is drawn.
  func checkCursor(in viewport: TextViewport) {
    guard let drawn = cursorPosition(in: viewport) else {
      return verify(false, "the cursor is not in the pane")
    }
    verify((0..<viewport.rows).contains(drawn.row), "the cursor is above or below the pane")
    verify((0..<viewport.columns).contains(drawn.column), "the cursor is beside the pane")
    let row = visibleRows(in: viewport)[drawn.row]
    verify(row.line == cursor.line, "the cursor is in another line")
    verify(
      (row.range.lowerBound...row.range.upperBound).contains(cursor.offset),
      "the cursor is in another row"
    )
    verify(
      row.column(atOffset: cursor.offset) == drawn.column,
      "the cursor is in another column"
    )
    verify(
      position(atRow: drawn.row, column: drawn.column, in: viewport) == cursor,
      "a click on the cursor leads elsewhere"
    )
  }

  private func isBorder(_ place: TextPosition) -> Bool { clamped(place) == place }
}
