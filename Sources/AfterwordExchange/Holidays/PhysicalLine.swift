/// A line of a file, with its number.
struct PhysicalLine {
  /// Counted from 1.
  let number: Int
  /// Without white space around it.
  var text: Substring
  /// In a calendar, a line that begins with white space goes on with the one before.
  let isContinuation: Bool

  /// All lines of a text, whatever system it was written on.
  static func all(in text: String) -> [PhysicalLine] {
    let text = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    let lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    return lines.enumerated().map { index, line in
      PhysicalLine(
        number: index + 1,
        text: trimmed(line),
        isContinuation: line.first == " " || line.first == "\t"
      )
    }
  }

  private static func trimmed(_ line: Substring) -> Substring {
    guard let last = line.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return line[...last].drop(while: \.isWhitespace)
  }
}
