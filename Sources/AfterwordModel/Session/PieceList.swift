/// What can be picked for a message, under the headings of where it comes from.
public struct PieceList: Sendable, Equatable {
  public enum Row: Sendable, Hashable {
    case heading(DraftPiece.Source)
    case piece(DraftPiece)
  }

  public private(set) var rows: [Row] = []
  public private(set) var cursor = RowCursor()
  private var visibleRows = 1

  public var selected: DraftPiece? {
    guard rows.indices.contains(cursor.index), case .piece(let piece) = rows[cursor.index] else {
      return nil
    }
    return piece
  }

  private var isSelectable: [Bool] {
    rows.map { row in
      if case .piece = row { true } else { false }
    }
  }

  /// What was selected stays so, if it is still there.
  mutating func take(_ pieces: [DraftPiece]) {
    let before = selected
    rows = []
    for (index, piece) in pieces.enumerated() {
      if index == 0 || pieces[index - 1].source != piece.source {
        rows.append(.heading(piece.source))
      }
      rows.append(.piece(piece))
    }
    let index = before.flatMap { rows.firstIndex(of: .piece($0)) }
    cursor.set(index ?? 0, over: isSelectable, visibleRows: visibleRows)
  }

  mutating func move(by steps: Int) {
    cursor.move(by: steps, over: isSelectable, visibleRows: visibleRows)
  }

  mutating func resize(rows: Int) {
    visibleRows = rows
    cursor.scroll(over: isSelectable, visibleRows: rows)
  }
}
