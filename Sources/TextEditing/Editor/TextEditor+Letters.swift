/// How a word's letters are written.
public enum LetterCase: Sendable, Hashable, CaseIterable {
  case upper, lower, capitalized
}

extension TextEditor {
  /// Swaps the characters around the cursor, at a line's end the two before it, and goes on; false
  /// when there are no two.
  @discardableResult
  public mutating func transpose() -> Bool {
    let line = buffer[cursor.line].measured
    let length = buffer[cursor.line].contentCount
    let isAtEnd = cursor.offset == length
    let middle = isAtEnd && cursor.offset > 0 ? line.border(before: cursor.offset) : cursor.offset
    guard middle > 0, middle < length else { return false }
    let start = TextPosition(line: cursor.line, offset: line.border(before: middle))
    let border = TextPosition(line: cursor.line, offset: middle)
    let end = TextPosition(line: cursor.line, offset: line.border(after: middle))
    change(start..<end, to: text(in: border..<end) + text(in: start..<border))
    return true
  }

  /// Rewrites the selection, which stays selected, or what is left of the word at the cursor or
  /// after it, behind which the cursor goes; false when that is no word.
  @discardableResult
  public mutating func changeCase(_ letterCase: LetterCase) -> Bool {
    let selected = selection
    let range = selected ?? cursor..<wordEnd(after: cursor)
    guard !range.isEmpty else { return false }
    let before = text(in: range)
    let after = fitted(before.written(in: letterCase))
    let end = range.lowerBound.advanced(over: after)
    if before.hasSameBytes(as: after) {
      if selected == nil { setCursor(end) }
      return true
    }
    guard selected != nil else {
      change(range, to: after)
      return true
    }
    let isForward = cursor == range.upperBound
    change(
      range,
      to: after,
      caret: Caret(
        cursor: isForward ? end : range.lowerBound,
        anchor: isForward ? range.lowerBound : end
      )
    )
    return true
  }
}

extension String {
  fileprivate func written(in letterCase: LetterCase) -> String {
    switch letterCase {
    case .upper: uppercased()
    case .lower: lowercased()
    case .capitalized: capitalizedWords
    }
  }

  private var capitalizedWords: String {
    var capitalized = ""
    var isInWord = false
    for character in self {
      let isApostrophe = character == "'" || character == "’"
      if isInWord || isApostrophe {
        capitalized += character.lowercased()
      } else {
        capitalized += character.titlecased
      }
      isInWord = character.isLetter || character.isNumber || isInWord && isApostrophe
    }
    return capitalized
  }
}

extension Character {
  /// `ǆ` as `ǅ`, which is neither upper nor lower case.
  fileprivate var titlecased: String {
    guard let first = unicodeScalars.first else { return String(self) }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }
}
