/// A line of a note as sentences quote it: a pasted document in one line must not become the reason
/// of a follow-up.
struct LineQuote {
  /// The most characters of a quotation.
  static let reach = 80

  /// Without the quotation marks; cut at a word where it is long.
  let text: String

  init(_ line: String) {
    let start = line.prefix(Self.reach)
    if start.endIndex == line.endIndex {
      text = line
    } else {
      let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
      text = words.trimmed + " …"
    }
  }

  /// Between quotation marks.
  var quoted: String { "\"\(text)\"" }
}
