/// One line of a text with its line end, whose every byte is kept.
struct Line: Sendable, Equatable {
  /// With the line end, if there is one: `\n` or `\r\n`. Never has a line feed elsewhere.
  let text: String
  /// The UTF-8 units before the line end.
  let contentCount: Int
  /// Only for long lines.
  let memo: LayoutMemo?

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
    memo = count < LayoutMemo.shortestLine ? nil : LayoutMemo()
  }

  init(_ line: Line, memo: LayoutMemo) {
    text = line.text
    contentCount = line.contentCount
    self.memo = memo
  }

  var content: Substring { text.utf8Prefix(contentCount) }

  /// Unlike `String`'s, byte by byte: `é` in one scalar differs from `é` in two.
  static func == (left: Line, right: Line) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  func index(at offset: Int) -> String.Index {
    text.utf8.index(text.utf8.startIndex, offsetBy: offset)
  }

  func offset(of index: String.Index) -> Int {
    text.utf8.distance(from: text.utf8.startIndex, to: index)
  }

  /// The nearest border between characters at an offset or after it.
  func border(atOrAfter offset: Int) -> Int {
    guard offset > 0, offset < contentCount else { return min(max(0, offset), contentCount) }
    let index = index(at: offset)
    if String.Index(index, within: text) != nil { return offset }
    return min(contentCount, self.offset(of: text.index(after: index)))
  }

  /// The border after the character that begins at an offset before the line end.
  func border(after offset: Int) -> Int {
    min(contentCount, self.offset(of: text.index(after: index(at: offset))))
  }

  /// The border before the character that ends at an offset greater than 0.
  func border(before offset: Int) -> Int {
    self.offset(of: text.index(before: index(at: offset)))
  }

  /// A text cut after each line feed; the last line has none, and may be empty.
  static func lines(of text: String) -> [Line] {
    var lines: [Line] = []
    var rest = text[...]
    while let feed = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      let next = rest.utf8.index(after: feed)
      lines.append(Line(String(text[rest.startIndex..<next])))
      rest = text[next...]
    }
    lines.append(Line(String(rest)))
    return lines
  }
}

extension String {
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
