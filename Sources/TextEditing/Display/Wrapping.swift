extension String {
  /// The text in lines of at most so many columns, broken at spaces, and in words only where one is
  /// longer than a line, such as a path.
  public func wrapped(toColumns columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ").flatMap({ $0.pieces(ofColumns: columns) }) {
      // Measured with its space, since a mark at a word's start joins with it.
      let wider = used + (" " + word).displayColumns
      if line.isEmpty {
        line = word
        used = word.displayColumns
      } else if wider <= columns {
        line += " " + word
        used = wider
      } else {
        lines.append(line)
        line = word
        used = word.displayColumns
      }
    }
    return lines + [line]
  }
}

extension Substring {
  /// The word in pieces of at most so many columns; a character that is wider is a piece.
  fileprivate func pieces(ofColumns columns: Int) -> [String] {
    if String(self).displayColumns <= columns { return [String(self)] }
    var pieces: [String] = []
    var piece = ""
    for character in self {
      if !piece.isEmpty, (piece + String(character)).displayColumns > columns {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
