internal import TextEditing

/// Marks are the first letters of lines, and nothing else: setting one is an edit like another.
extension TextEditor {
  /// Gives the lines of the selection, or the cursor's, a mark; takes it off if they have it. Cursor
  /// and selection stay at their characters.
  mutating func toggle(_ mark: NoteMark) {
    let haveIt = marksOfTouchedLines.allSatisfy { $0 == mark }
    setMark(haveIt ? nil : mark)
  }

  /// Goes to the next mark, and after the last to none.
  mutating func cycleMark() {
    setMark((marksOfTouchedLines.first ?? nil).next)
  }

  /// At the end of a line with a mark and nothing else, takes the mark off.
  ///
  /// A mark without a space behind it stays: somebody who types `?` and Enter means the letter.
  mutating func clearEmptyMark() -> Bool {
    let text = line(cursor.line)
    guard selection == nil, cursor.offset == text.utf8.count, text.utf8.count > 1,
      NoteMark(ofLine: text) != nil, text.dropFirst().allSatisfy({ $0 == " " })
    else { return false }
    replace(TextPosition(line: cursor.line, offset: 0)..<cursor, with: "")
    return true
  }

  /// Of several lines, those count that say something.
  private var marksOfTouchedLines: [NoteMark?] {
    let lines = touchedLines.map { line(LineIndex($0)) }
    return lines.filter { lines.count == 1 || !$0.isEmpty }.map { NoteMark(ofLine: $0) }
  }

  private mutating func setMark(_ mark: NoteMark?) {
    let isAlone = touchedLines.count == 1
    replaceLineStarts { line in
      guard isAlone || !line.isEmpty else { return .asItIs }
      let old = NoteMark(ofLine: line) == nil ? 0 : min(2, line.utf8.count)
      return LineStart(removing: old, adding: mark.map { "\($0.rawValue) " } ?? "")
    }
  }
}

extension NoteMark? {
  fileprivate var next: NoteMark? {
    guard let self else { return .praise }
    return NoteMark.allCases.drop { $0 != self }.dropFirst().first
  }
}
