import TerminalCanvas

/// What is drawn where nothing else has room.
enum TooSmallPage {
  static func draw(on page: inout Page) {
    page.write("Make me larger.", row: 0, column: 0, columns: page.layout.size.columns)
  }
}
