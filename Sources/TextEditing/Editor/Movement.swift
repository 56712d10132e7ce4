/// A way the cursor goes. Up and down go by rows as drawn, a page is one row less than is seen.
public enum Movement: Sendable, Hashable, CaseIterable {
  case left, right, up, down, wordLeft, wordRight, lineStart, lineEnd
  case pageUp, pageDown, textStart, textEnd
}

extension TextEditor {
  /// Moves the cursor, which ends the current step of undo.
  public mutating func move(_ movement: Movement, in viewport: TextViewport) {
    switch movement {
    case .left: setCursor(place(before: cursor) ?? cursor)
    case .right: setCursor(place(after: cursor) ?? cursor)
    case .wordLeft: setCursor(wordStart(before: cursor))
    case .wordRight: setCursor(wordEnd(after: cursor))
    case .lineStart: setCursor(TextPosition(line: cursor.line, offset: 0))
    case .lineEnd:
      setCursor(TextPosition(line: cursor.line, offset: buffer[cursor.line].contentCount))
    case .textStart: setCursor(.start)
    case .textEnd: setCursor(end)
    case .up: moveByRows(-1, in: viewport)
    case .down: moveByRows(1, in: viewport)
    case .pageUp: moveByRows(-max(1, viewport.rows - 1), in: viewport)
    case .pageDown: moveByRows(max(1, viewport.rows - 1), in: viewport)
    }
  }

  private mutating func moveByRows(_ count: Int, in viewport: TextViewport) {
    let columns = viewport.columns
    let from = rowPlace(of: cursor, columns: columns)
    let goal = goalColumn ?? column(of: cursor, columns: columns)
    let to = rowPlace(from, movedBy: count, columns: columns)
    let place = position(inRow: to, atColumn: goal, columns: columns)
    setCursor(
      to == from ? (count < 0 ? .start : end) : place,
      keepingGoalColumn: goal
    )
  }
}

extension TextEditor {
  /// One character back, line ends included; nil at the start.
  func place(before place: TextPosition) -> TextPosition? {
    if place.offset > 0 {
      return TextPosition(
        line: place.line,
        offset: buffer[place.line].border(before: place.offset)
      )
    }
    guard place.line.number > 0 else { return nil }
    let above = LineIndex(place.line.number - 1)
    return TextPosition(line: above, offset: buffer[above].contentCount)
  }

  /// One character on, line ends included; nil at the end.
  func place(after place: TextPosition) -> TextPosition? {
    let line = buffer[place.line]
    if place.offset < line.contentCount {
      return TextPosition(line: place.line, offset: line.border(after: place.offset))
    }
    guard place.line.number + 1 < lineCount else { return nil }
    return TextPosition(line: LineIndex(place.line.number + 1), offset: 0)
  }

  /// The start of the word that the place is in or behind.
  func wordStart(before start: TextPosition) -> TextPosition {
    var reached = start
    var word: WordKind?
    while let before = place(before: reached) {
      let kind = kind(after: before)
      if let word, kind != word { break }
      if kind.isWord { word = kind }
      reached = before
    }
    return reached
  }

  /// The end of the word that the place is in or before.
  func wordEnd(after start: TextPosition) -> TextPosition {
    var reached = start
    var word: WordKind?
    while let after = place(after: reached) {
      let kind = kind(after: reached)
      if let word, kind != word { break }
      if kind.isWord { word = kind }
      reached = after
    }
    return reached
  }

  private func kind(after place: TextPosition) -> WordKind {
    let line = buffer[place.line]
    guard place.offset < line.contentCount else { return .gap }
    return WordKind(line.text[line.index(at: place.offset)])
  }
}

/// Neighbouring characters of one kind are one word.
private enum WordKind {
  case gap, letters, ideographs, kana

  init(_ character: Character) {
    guard let first = character.unicodeScalars.first else {
      self = .gap
      return
    }
    switch first.value {
    case 0x3041...0x309F, 0x30A0...0x30FF: self = .kana
    case _ where first.properties.isIdeographic: self = .ideographs
    default:
      self = character.isLetter || character.isNumber || character == "_" ? .letters : .gap
    }
  }

  var isWord: Bool { self != .gap }
}
