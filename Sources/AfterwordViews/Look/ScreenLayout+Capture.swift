import TerminalCanvas

extension ScreenLayout {
  /// Longer rows are hard to follow with the eye.
  private static let widestCapture = 100
  /// From here on a row is left free below the title.
  private static let roomyRows = 12

  /// The note in capture mode with its gutter, in the middle of the screen.
  var captureArea: Rectangle {
    let columns = min(Self.widestCapture + 2, size.columns)
    let firstRow = size.rows < Self.roomyRows ? 1 : 2
    return Rectangle(
      row: firstRow,
      column: (size.columns - columns) / 2,
      rows: size.rows - firstRow - 1,
      columns: columns
    )
  }
}
