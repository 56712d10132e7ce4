import AfterwordModel
import TerminalCanvas
import TextEditing

/// What a message could say, to be picked from: beside the text, or in its place.
enum PieceRows {
  static func draw(_ compose: ComposeState, _ sheet: DraftSheet, on page: inout Page) {
    let area = page.layout.composePieces
    if page.layout.showsPiecesBeside { drawBorder(leftOf: area, on: &page) }
    let cursor = compose.pieces.cursor
    let rows = compose.pieces.rows.dropFirst(cursor.firstVisible).prefix(area.rows)
    for (offset, row) in rows.enumerated() {
      let isSelected = cursor.firstVisible + offset == cursor.index
      let place = Rectangle(
        row: area.row + offset,
        column: area.column,
        rows: 1,
        columns: area.columns
      )
      draw(row, of: sheet, in: place, on: &page)
      guard isSelected, compose.isPicking else { continue }
      page.canvas.restyle(place) { Theme.select(&$0, isFocused: true) }
    }
  }

  private static func drawBorder(leftOf area: Rectangle, on page: inout Page) {
    for row in area.row..<area.row + area.rows {
      page.canvas.draw(page.glyphs.vertical, row: row, column: area.column - 2, style: Theme.border)
    }
  }

  private static func draw(
    _ row: PieceList.Row,
    of sheet: DraftSheet,
    in place: Rectangle,
    on page: inout Page
  ) {
    switch row {
    case .heading(let source):
      page.write(
        ComposeWords.heading(source, of: sheet),
        row: place.row,
        column: place.column,
        columns: place.columns,
        style: Theme.heading
      )
    case .piece(let piece):
      let sign = page.glyphs.sign(of: piece)
      page.canvas.draw(sign.text, row: place.row, column: place.column, style: sign.style)
      page.write(
        piece.text.split(whereSeparator: \.isNewline).joined(separator: " "),
        row: place.row,
        column: place.column + 2,
        columns: place.columns - 2
      )
    }
  }
}

extension Glyphs {
  fileprivate func sign(of piece: DraftPiece) -> (text: String, style: Style) {
    switch piece.kind {
    case .line(let mark): (sign(of: mark), Theme.style(of: mark))
    case .advice: (improvement, Theme.style(of: .improvement))
    case .proof: (done, Theme.done)
    case .name, .round, .day, .position, .company, .answerDay: (dot, Theme.muted)
    }
  }
}
