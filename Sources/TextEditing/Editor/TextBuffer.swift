/// A text as lines, of which an edit touches only those that it changes.
struct TextBuffer: Sendable, Hashable {
  /// Never empty.
  private(set) var lines: [Line]

  init(_ text: String) {
    lines = Line.lines(of: text)
  }

  var text: String {
    var text = ""
    text.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count })
    for line in lines { text += line.text }
    return text
  }

  var isEmpty: Bool { lines.count == 1 && lines[0].text.isEmpty }

  subscript(line: LineIndex) -> Line { lines[line.number] }

  var end: TextPosition {
    let last = lines.count - 1
    return TextPosition(line: LineIndex(last), offset: lines[last].contentCount)
  }

  /// The text between two places. A place may be inside a line end or a character here.
  func text(from start: TextPosition, to end: TextPosition) -> String {
    if start.line == end.line {
      let line = self[start.line]
      return String(line.text[line.index(at: start.offset)..<line.index(at: end.offset)])
    }
    var text = String(self[start.line].text.utf8Suffix(from: start.offset))
    for number in (start.line.number + 1)..<end.line.number { text += lines[number].text }
    text += self[end.line].text.utf8Prefix(end.offset)
    return text
  }

  /// Puts a text in the place of what stands between two places.
  mutating func replace(from start: TextPosition, to end: TextPosition, with text: String) {
    let first = self[start.line]
    let last = self[end.line]
    var changed = ""
    changed.reserveCapacity(first.text.utf8.count + text.utf8.count + last.text.utf8.count)
    changed += first.text.utf8Prefix(start.offset)
    changed += text
    changed += last.text.utf8Suffix(from: end.offset)
    if start.line == end.line, !text.utf8.contains(UInt8(ascii: "\n")) {
      lines[start.line.number] = Line(changed)
        .measured(head: first, upTo: start.offset, tail: first, from: end.offset)
      return
    }
    var replacement = Line.lines(of: changed)
    // What ends in a line feed already begins the next line, which is there.
    if end.line.number + 1 < lines.count { replacement.removeLast() }
    for index in Set([0, replacement.count - 1]) {
      replacement[index] = replacement[index].measured(
        head: index == 0 ? first : nil,
        upTo: start.offset,
        tail: index == replacement.count - 1 ? last : nil,
        from: end.offset
      )
    }
    lines.replaceSubrange(start.line.number...end.line.number, with: replacement)
  }
}
