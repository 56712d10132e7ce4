/// A way the cursor goes. Up and down go by rows as drawn, a page is one row less than is seen; a
/// paragraph ends at an empty line.
public enum Movement: Sendable, Hashable, CaseIterable {
  case left, right, up, down, wordLeft, wordRight, lineStart, lineEnd
  case paragraphUp, paragraphDown, pageUp, pageDown, textStart, textEnd
}

extension TextEditor {
  /// Moves the cursor, which ends the current step of undo. While selecting, or when the mark is
  /// set, the selection reaches from where it began to the cursor; else it is dropped, and left and
  /// right go to its borders.
  public mutating func move(
    _ movement: Movement,
    selecting: Bool = false,
    in viewport: TextViewport
  ) {
    let isSelecting = selecting || hasMark
    let anchor = isSelecting ? caret.anchor ?? cursor : nil
    let (place, goal) = destination(of: movement, isSelecting: isSelecting, in: viewport)
    setCaret(Caret(cursor: place, anchor: anchor), goalColumn: goal, keepingMark: true)
  }

  private func destination(
    of movement: Movement,
    isSelecting: Bool,
    in viewport: TextViewport
  ) -> (TextPosition, goalColumn: Int?) {
    let left = isSelecting ? nil : selection
    switch movement {
    case .left: return (left?.lowerBound ?? place(before: cursor) ?? cursor, nil)
    case .right: return (left?.upperBound ?? place(after: cursor) ?? cursor, nil)
    case .wordLeft: return (wordStart(before: cursor), nil)
    case .wordRight: return (wordEnd(after: cursor), nil)
    case .lineStart: return (TextPosition(line: cursor.line, offset: 0), nil)
    case .lineEnd: return (lineEnd(cursor.line), nil)
    case .paragraphUp: return (paragraphStart(before: cursor), nil)
    case .paragraphDown: return (paragraphStart(after: cursor), nil)
    case .textStart: return (.start, nil)
    case .textEnd: return (end, nil)
    case .up: return moved(byRows: -1, in: viewport)
    case .down: return moved(byRows: 1, in: viewport)
    case .pageUp: return moved(byRows: -max(1, viewport.rows - 1), in: viewport)
    case .pageDown: return moved(byRows: max(1, viewport.rows - 1), in: viewport)
    }
  }

  private func moved(
    byRows count: Int,
    in viewport: TextViewport
  ) -> (TextPosition, goalColumn: Int?) {
    let columns = viewport.columns
    let from = rowPlace(of: cursor, columns: columns)
    let goal = goalColumn ?? column(of: cursor, columns: columns)
    let to = rowPlace(from, movedBy: count, columns: columns)
    if to == from { return (count < 0 ? .start : end, goal) }
    return (position(inRow: to, atColumn: goal, columns: columns), goal)
  }

  /// The first line of the paragraph that the place is in or behind.
  private func paragraphStart(before place: TextPosition) -> TextPosition {
    var number = place.line.number - (place.offset == 0 ? 1 : 0)
    while number > 0, buffer.lines[number].isBlank { number -= 1 }
    while number > 0, !buffer.lines[number - 1].isBlank { number -= 1 }
    return TextPosition(line: LineIndex(max(0, number)), offset: 0)
  }

  /// The first line of the next paragraph; the end of the text behind the last.
  private func paragraphStart(after place: TextPosition) -> TextPosition {
    var number = place.line.number
    while number < lineCount, !buffer.lines[number].isBlank { number += 1 }
    while number < lineCount, buffer.lines[number].isBlank { number += 1 }
    return number < lineCount ? TextPosition(line: LineIndex(number), offset: 0) : end
  }
}

extension TextEditor {
  /// One character back, line ends included; nil at the start.
  func place(before place: TextPosition) -> TextPosition? {
    if place.offset > 0 {
      return TextPosition(
        line: place.line,
        offset: buffer[place.line].measured.border(before: place.offset)
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
      return TextPosition(line: place.line, offset: line.measured.border(after: place.offset))
    }
    guard place.line.number + 1 < lineCount else { return nil }
    return TextPosition(line: LineIndex(place.line.number + 1), offset: 0)
  }
}
