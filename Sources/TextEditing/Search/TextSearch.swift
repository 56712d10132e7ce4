/// Finds a text in the lines of another. Case is ignored unless the needle has an upper case letter;
/// a match never cuts a character, and the same letter written with other scalars is the same.
public struct TextSearch: Sendable, Hashable {
  public struct Match: Sendable, Hashable {
    public let range: Range<TextPosition>
    /// Whether the search went past an end of the text to find it.
    public let hasWrapped: Bool
  }

  /// Within one line: a needle with a line end finds nothing.
  public let needle: String
  private let pattern: SearchPattern

  public init(_ needle: String) {
    self.needle = needle
    pattern = SearchPattern(needle)
  }

  /// All matches in some lines, one behind the other.
  public func matches(
    inLines lines: ClosedRange<LineIndex>,
    of editor: TextEditor
  ) -> [Range<TextPosition>] {
    let last = min(lines.upperBound.number, editor.lineCount - 1)
    return (max(0, lines.lowerBound.number)..<last + 1).flatMap { number in
      matches(in: LineIndex(number), of: editor)
    }
  }

  /// The matches of which a viewport may show something; a long line is searched no further.
  public func matches(
    in viewport: TextViewport,
    of editor: TextEditor
  ) -> [Range<TextPosition>] {
    let rows = editor.visibleRows(in: viewport)
    var shown: [LineIndex: Range<Int>] = [:]
    for row in rows {
      let start = shown[row.line]?.lowerBound ?? row.range.lowerBound
      shown[row.line] = start..<row.range.upperBound
    }
    return shown.sorted { $0.key < $1.key }.flatMap { line, range in
      matches(in: line, of: editor, around: range)
    }
  }

  /// The first match from a place on, or else from the text's start.
  public func next(from place: TextPosition, in editor: TextEditor) -> Match? {
    let place = editor.clamped(place)
    for step in 0...editor.lineCount {
      let number = place.line.number + step
      let hasWrapped = number >= editor.lineCount
      let found = matches(in: LineIndex(number % editor.lineCount), of: editor)
      if let range = found.first(where: { hasWrapped || $0.lowerBound >= place }) {
        return Match(range: range, hasWrapped: hasWrapped)
      }
    }
    return nil
  }

  /// The last match that ends at a place or before it, or else in the text.
  public func previous(before place: TextPosition, in editor: TextEditor) -> Match? {
    let place = editor.clamped(place)
    for step in 0...editor.lineCount {
      let number = place.line.number - step
      let hasWrapped = number < 0
      let line = LineIndex(hasWrapped ? number + editor.lineCount : number)
      let found = matches(in: line, of: editor)
      if let range = found.last(where: { hasWrapped || $0.upperBound <= place }) {
        return Match(range: range, hasWrapped: hasWrapped)
      }
    }
    return nil
  }

  private func matches(
    in index: LineIndex,
    of editor: TextEditor,
    around shown: Range<Int>? = nil
  ) -> [Range<TextPosition>] {
    let line = editor.buffer[index]
    var range = 0..<line.contentCount
    if let shown, range.count > LineMemo.shortestLine {
      // What a match takes is never more than three times as long as its needle.
      let margin = 4 * needle.utf8.count
      let measured = line.measured
      range =
        measured.border(
          atOrAfter: shown.lowerBound - margin
        )..<measured.border(atOrAfter: shown.upperBound + margin)
    }
    return pattern.matches(in: line.text(in: range)).map { found in
      TextPosition(
        line: index,
        offset: range.lowerBound + found.lowerBound
      )..<TextPosition(line: index, offset: range.lowerBound + found.upperBound)
    }
  }
}

extension TextEditor {
  /// Replaces the selection if it is a match, and goes behind it; false if it is none.
  @discardableResult
  public mutating func replaceSelectedMatch(of search: TextSearch, with text: String) -> Bool {
    guard let selection,
      search.matches(inLines: selection.lowerBound.line...selection.lowerBound.line, of: self)
        .contains(selection)
    else { return false }
    change(selection, to: fitted(text))
    return true
  }

  /// Replaces all matches in one step of undo and returns how many there were.
  public mutating func replaceAll(_ search: TextSearch, with text: String) -> Int {
    let matches = search.matches(inLines: LineIndex(0)...LineIndex(lineCount - 1), of: self)
    guard let first = matches.first, let last = matches.last else { return 0 }
    let replacement = fitted(text)
    var replaced = ""
    var place = first.lowerBound
    for match in matches {
      replaced += self.text(in: place..<match.lowerBound) + replacement
      place = match.upperBound
    }
    replace(first.lowerBound..<last.upperBound, with: replaced)
    return matches.count
  }
}
