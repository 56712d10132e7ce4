/// The characters of a line, measured: where each begins and ends, and its columns.
///
/// They are kept in pieces of about a thousand UTF-8 units, cut where there is a border between
/// characters whatever is typed elsewhere, so that an edit measures only the pieces that it touches.
struct MeasuredLine: Sendable, Equatable {
  struct Piece: Sendable, Equatable {
    let characters: [MeasuredCharacter]
    /// UTF-8 units.
    let length: Int
  }

  /// Pieces are cut at the first sure border after so many UTF-8 units.
  static let shortestPiece = 1000

  private(set) var pieces: [Piece]

  /// A line without its line end.
  init(_ content: String) {
    pieces = Self.pieces(of: content)
  }

  /// The line that an edit has put together: what stood before an offset of one line, something new,
  /// and what stood behind an offset of the same or of another. Only the middle is measured.
  init(_ line: Line, head: MeasuredLine?, upTo start: Int, tail: MeasuredLine?, from end: Int) {
    // A piece that only touches the middle is measured again: its last character may join.
    var before: [Piece] = []
    var first = 0
    for piece in head?.pieces ?? [] {
      guard first + piece.length < start else { break }
      before.append(piece)
      first += piece.length
    }
    var after: ArraySlice<Piece> = []
    var last = line.contentCount
    if let tail {
      var place = 0
      let touched = tail.pieces.prefix { piece in
        defer { place += piece.length }
        return place <= end
      }
      after = tail.pieces.dropFirst(touched.count)
      last -= after.reduce(0) { $0 + $1.length }
    }
    pieces = before + Self.pieces(of: line.text(in: first..<last)) + after
  }

  private static func pieces(of content: String) -> [Piece] {
    var pieces: [Piece] = []
    var characters: [MeasuredCharacter] = []
    var start = 0
    var walk = CharacterWalk(content)
    while let character = walk.next() {
      characters.append(character)
      if walk.offset - start >= shortestPiece, walk.isAtSureBorder {
        pieces.append(Piece(characters: characters, length: walk.offset - start))
        characters.removeAll()
        start = walk.offset
      }
    }
    if !characters.isEmpty {
      pieces.append(Piece(characters: characters, length: walk.offset - start))
    }
    return pieces
  }

  /// The nearest border between characters at an offset or after it.
  func border(atOrAfter offset: Int) -> Int {
    MeasuredWalk(self, atBorder: offset).offset
  }

  /// The border behind the character that begins at an offset; the line's end behind the last.
  func border(after offset: Int) -> Int {
    border(atOrAfter: offset + 1)
  }

  /// The border before the character that ends at an offset; 0 before the first.
  func border(before offset: Int) -> Int {
    var walk = MeasuredWalk(self, from: offset - 1)
    var before = walk.offset
    while walk.offset < offset {
      before = walk.offset
      if walk.next() == nil { break }
    }
    return before
  }
}

/// Goes through the characters of a measured line.
struct MeasuredWalk {
  /// A border between characters.
  struct Place {
    fileprivate var piece = 0
    fileprivate var index = 0
    /// UTF-8 units from the line's start.
    fileprivate(set) var offset = 0
  }

  private let pieces: [MeasuredLine.Piece]
  /// Those of the piece that the place is in.
  private var characters: [MeasuredCharacter] = []
  private(set) var place = Place()
  var offset: Int { place.offset }

  init(_ line: MeasuredLine) {
    pieces = line.pieces
    characters = pieces.first?.characters ?? []
  }

  /// Goes to where the walk has been before.
  mutating func go(to place: Place) {
    if place.piece != self.place.piece { characters = pieces[place.piece].characters }
    self.place = place
  }

  /// Begins at an offset, or at the next border between characters.
  init(_ line: MeasuredLine, atBorder offset: Int) {
    self.init(line, from: offset)
    while place.offset < offset, next() != nil {}
  }

  /// Begins at the border of a piece, near before an offset or at it.
  init(_ line: MeasuredLine, from offset: Int) {
    self.init(line)
    while place.piece < pieces.count, place.offset + pieces[place.piece].length <= offset {
      place.offset += pieces[place.piece].length
      place.piece += 1
    }
    characters = place.piece < pieces.count ? pieces[place.piece].characters : []
  }

  /// The next character; nil at the end.
  mutating func next() -> MeasuredCharacter? {
    if place.index == characters.count {
      guard place.piece + 1 < pieces.count else { return nil }
      place.piece += 1
      place.index = 0
      characters = pieces[place.piece].characters
    }
    let character = characters[place.index]
    place.index += 1
    place.offset += character.length
    return character
  }
}
