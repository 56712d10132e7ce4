/// Commands on the lines that the selection touches, or on the cursor's line. Each is one step of
/// undo; false says that there was nothing to do.
extension TextEditor {
  /// What a line is indented by.
  public static let indentation = "  "

  /// Moves the lines up by a negative number of lines, down by a positive one.
  @discardableResult
  public mutating func moveLines(by count: Int) -> Bool {
    let moved = touchedLines
    let distance = max(-moved.lowerBound, min(count, lineCount - 1 - moved.upperBound))
    guard distance != 0 else { return false }
    let passed =
      distance < 0
      ? moved.lowerBound + distance..<moved.lowerBound
      : moved.upperBound + 1..<moved.upperBound + 1 + distance
    let order = distance < 0 ? Array(moved) + Array(passed) : Array(passed) + Array(moved)
    let lines =
      min(passed.lowerBound, moved.lowerBound)...max(passed.upperBound - 1, moved.upperBound)
    // The line ends stay where they are: the last line may have none.
    replaceLines(
      lines,
      with: order.map { String(buffer.lines[$0].content) },
      caret: caret.map { $0.movedDown(by: distance) }
    )
    return true
  }

  /// Repeats the lines below themselves; the cursor goes to the copy.
  @discardableResult
  public mutating func duplicateLines() -> Bool {
    guard !isSingleLine else { return false }
    let lines = touchedLines
    let last = buffer.lines[lines.upperBound]
    let start = TextPosition(line: LineIndex(lines.lowerBound), offset: 0)
    let copy = text(in: start..<lineEnd(LineIndex(lines.upperBound)))
    let lineEnd = last.lineEnd.isEmpty ? "\n" : last.lineEnd
    change(
      start..<start,
      to: copy + lineEnd,
      caret: caret.map { $0.movedDown(by: lines.count) }
    )
    return true
  }

  /// Makes one line of the lines, or of the cursor's and the next: with one space between them, and
  /// none beside Chinese and Japanese. The cursor goes to where they meet.
  @discardableResult
  public mutating func joinLines() -> Bool {
    let touched = touchedLines
    let last = max(touched.upperBound, touched.lowerBound + 1)
    guard last < lineCount else { return false }
    var joined = buffer.lines[touched.lowerBound].content
    var meeting = 0
    var text = String(joined)
    for number in touched.lowerBound + 1...last {
      joined = buffer.lines[number].content
      text.removeBlanksAtEnd()
      meeting = text.utf8.count
      let next = joined.drop { $0.isBlank }
      if let before = text.last, let after = next.first, before.isSpacedFrom(after) { text += " " }
      text += next
    }
    let start = TextPosition(line: LineIndex(touched.lowerBound), offset: 0)
    change(
      start..<lineEnd(LineIndex(last)),
      to: text,
      caret: Caret(cursor: TextPosition(line: start.line, offset: meeting))
    )
    return true
  }

  /// Moves the lines one step to the right; empty ones among several stay empty.
  @discardableResult
  public mutating func indent() -> Bool {
    guard !isSingleLine else { return false }
    let lines = touchedLines
    let isAlone = lines.count == 1
    return shiftLines(lines) { line in
      isAlone || line.contentCount > 0 ? LineStart(adding: Self.indentation) : .asItIs
    }
  }

  /// Moves the lines one step to the left.
  @discardableResult
  public mutating func outdent() -> Bool {
    shiftLines(touchedLines) { line in
      if line.content.first == "\t" { return LineStart(removing: 1) }
      let blanks = line.content.prefix(Self.indentation.count).prefix { $0 == " " }
      return LineStart(removing: blanks.utf8.count)
    }
  }

  /// Changes how the lines begin that the selection touches, or the cursor's; cursor and selection
  /// stay at their characters.
  @discardableResult
  public mutating func replaceLineStarts(_ start: (String) -> LineStart) -> Bool {
    shiftLines(touchedLines) { start(String($0.content)) }
  }

  private mutating func shiftLines(
    _ lines: ClosedRange<Int>,
    by shift: (Line) -> LineStart
  ) -> Bool {
    let shifts = lines.map { shift(buffer.lines[$0]) }
    guard shifts.contains(where: { $0 != .asItIs }) else { return false }
    let hasSelection = selection != nil
    replaceLines(
      lines,
      with: zip(lines, shifts).map { $1.applied(to: buffer.lines[$0]) },
      caret: caret.map { place in
        // A selection from a line's start keeps the whole line.
        guard lines.contains(place.line.number), !(hasSelection && place.offset == 0) else {
          return place
        }
        let distance = shifts[place.line.number - lines.lowerBound].distance
        return TextPosition(line: place.line, offset: max(0, place.offset + distance))
      }
    )
    return true
  }

  private mutating func replaceLines(
    _ lines: ClosedRange<Int>,
    with contents: [String],
    caret: Caret
  ) {
    var text = ""
    for (number, content) in zip(lines, contents) {
      text += content
      if number < lines.upperBound { text += buffer.lines[number].lineEnd }
    }
    let start = TextPosition(line: LineIndex(lines.lowerBound), offset: 0)
    change(start..<lineEnd(LineIndex(lines.upperBound)), to: text, caret: caret)
  }

  /// The numbers of the lines that the selection touches, or the cursor's. A line of which only the
  /// start is selected, at the selection's end, is not meant.
  public var touchedLines: ClosedRange<Int> {
    guard let selection else { return cursor.line.number...cursor.line.number }
    let first = selection.lowerBound.line.number
    let last = selection.upperBound.line.number
    return first...(selection.upperBound.offset == 0 ? max(first, last - 1) : last)
  }
}

/// What happens at the start of a line.
public struct LineStart: Sendable, Hashable {
  /// UTF-8 units, up to a border between characters.
  public var removing: Int
  public var adding: String

  public static let asItIs = LineStart()

  public init(removing: Int = 0, adding: String = "") {
    self.removing = removing
    self.adding = adding
  }

  var distance: Int { adding.utf8.count - removing }

  func applied(to line: Line) -> String {
    adding + (String(line.content.utf8.dropFirst(removing)) ?? String(line.content))
  }
}

extension Character {
  fileprivate var isBlank: Bool { self == " " || self == "\t" }

  /// Whether two lines that meet with these characters get a space between them.
  fileprivate func isSpacedFrom(_ next: Character) -> Bool {
    !isUnspaced && !next.isUnspaced
  }

  /// Chinese and Japanese are written without spaces: ideographs, kana, and their punctuation.
  private var isUnspaced: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return scalar.properties.isIdeographic || (0x3000...0x30FF).contains(scalar.value)
      || (0xFF00...0xFFEF).contains(scalar.value)
  }
}

extension String {
  /// In place: text that is being put together from thousands of lines is not copied for each.
  fileprivate mutating func removeBlanksAtEnd() {
    while let last, last.isBlank { removeLast() }
  }
}
