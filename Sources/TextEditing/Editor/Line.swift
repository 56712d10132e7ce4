/// One line of a text with its line end, whose every byte is kept.
struct Line: Sendable, Hashable {
  /// With the line end, if there is one: `\n` or `\r\n`. Never has a line feed elsewhere.
  let text: String
  /// The UTF-8 units before the line end.
  let contentCount: Int
  /// Only for long lines.
  let memo: LineMemo?

  init(_ text: String) {
    self.text = text
    let units = text.utf8
    var end = units.endIndex
    var count = units.count
    if count > 0, units[units.index(before: end)] == UInt8(ascii: "\n") {
      end = units.index(before: end)
      count -= 1
      if count > 0, units[units.index(before: end)] == UInt8(ascii: "\r") { count -= 1 }
    }
    contentCount = count
    memo = count < LineMemo.shortestLine ? nil : LineMemo()
  }

  init(_ line: Line, memo: LineMemo) {
    text = line.text
    contentCount = line.contentCount
    self.memo = memo
  }

  var content: Substring { text.utf8Prefix(contentCount) }
  /// Whether it has nothing but spaces and tabs.
  var isBlank: Bool {
    content.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
  /// `\n`, `\r\n`, or nothing in the last line.
  var lineEnd: String { String(text.utf8Suffix(from: contentCount)) }

  /// Unlike `String`'s, byte by byte: `é` in one scalar differs from `é` in two.
  static func == (left: Line, right: Line) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combineBytes(of: text)
  }

  func text(in range: Range<Int>) -> String {
    String(text[index(at: range.lowerBound)..<index(at: range.upperBound)])
  }

  func index(at offset: Int) -> String.Index {
    text.utf8.index(text.utf8.startIndex, offsetBy: offset)
  }

  /// A text cut after each line feed; the last line has none, and may be empty.
  static func lines(of text: String) -> [Line] {
    var text = text
    return text.withUTF8 { units in
      var lines: [Line] = []
      var start = 0
      for end in units.indices where units[end] == UInt8(ascii: "\n") {
        lines.append(Line(String(decoding: units[start...end], as: UTF8.self)))
        start = end + 1
      }
      lines.append(Line(String(decoding: units[start...], as: UTF8.self)))
      return lines
    }
  }
}

extension String {
  /// Unlike `==`, tells `é` in one scalar from `é` in two.
  public func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    var (left, right) = (self, other)
    return left.withUTF8 { left in right.withUTF8 { left.elementsEqual($0) } }
  }
}

extension Hasher {
  mutating func combineBytes(of text: String) {
    var text = text
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
