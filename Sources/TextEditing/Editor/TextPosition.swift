/// The number of a line of the text, counted from 0.
public struct LineIndex: Sendable, Hashable, Comparable {
  public var number: Int

  public init(_ number: Int) { self.number = number }

  public static func < (left: LineIndex, right: LineIndex) -> Bool { left.number < right.number }
}

/// A place between two characters of the text.
public struct TextPosition: Sendable, Hashable, Comparable {
  public var line: LineIndex
  /// From the line's start, in UTF-8 units.
  public var offset: Int

  public init(line: LineIndex, offset: Int) {
    self.line = line
    self.offset = offset
  }

  public static let start = TextPosition(line: LineIndex(0), offset: 0)

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.offset) < (right.line, right.offset)
  }

  /// The place after a text that begins here.
  func advanced(over text: some StringProtocol) -> TextPosition {
    var place = self
    for unit in text.utf8 {
      if unit == UInt8(ascii: "\n") {
        place.line.number += 1
        place.offset = 0
      } else {
        place.offset += 1
      }
    }
    return place
  }

  /// The same offset in another line, which may not be that long.
  func movedDown(by lines: Int) -> TextPosition {
    TextPosition(line: LineIndex(line.number + lines), offset: offset)
  }
}
