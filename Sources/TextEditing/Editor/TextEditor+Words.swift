extension TextEditor {
  /// The start of the word that the place is in or behind; the start of the text before the first.
  func wordStart(before start: TextPosition) -> TextPosition {
    var place = start
    while true {
      if let offset = buffer[place.line].wordStart(before: place.offset) {
        return TextPosition(line: place.line, offset: offset)
      }
      guard place.line.number > 0 else { return .start }
      place = lineEnd(LineIndex(place.line.number - 1))
    }
  }

  /// The end of the word that the place is in or before; the end of the text behind the last.
  func wordEnd(after start: TextPosition) -> TextPosition {
    var place = start
    while true {
      if let offset = buffer[place.line].wordEnd(after: place.offset) {
        return TextPosition(line: place.line, offset: offset)
      }
      guard place.line.number + 1 < lineCount else { return end }
      place = TextPosition(line: LineIndex(place.line.number + 1), offset: 0)
    }
  }

  /// The word that a place is in or at the start of, or else what stands between two words there.
  func wordRange(at place: TextPosition) -> Range<TextPosition> {
    let range = buffer[place.line].wordRange(at: place.offset)
    return TextPosition(
      line: place.line,
      offset: range.lowerBound
    )..<TextPosition(line: place.line, offset: range.upperBound)
  }
}

extension Line {
  /// A longer word or gap, in UTF-8 units, counts as several.
  private static let longestWord = 1000

  /// Nil when there is no word between the line's start and an offset.
  fileprivate func wordStart(before offset: Int) -> Int? {
    let start = measured.border(atOrAfter: offset - Self.longestWord)
    let word = parts(in: start..<offset).last(where: \.kind.isWord)
    return word?.range.lowerBound ?? (start > 0 ? start : nil)
  }

  /// Nil when there is no word between an offset and the line's end.
  fileprivate func wordEnd(after offset: Int) -> Int? {
    let end = measured.border(atOrAfter: offset + Self.longestWord)
    let word = parts(in: offset..<end).first(where: \.kind.isWord)
    return word?.range.upperBound ?? (end < contentCount ? end : nil)
  }

  fileprivate func wordRange(at offset: Int) -> Range<Int> {
    let measured = measured
    let start = measured.border(atOrAfter: offset - Self.longestWord)
    let end = measured.border(atOrAfter: offset + Self.longestWord)
    let parts = parts(in: start..<min(end, contentCount))
    let part = parts.first { $0.range.contains(offset) } ?? parts.last
    return part?.range ?? offset..<offset
  }

  private func parts(in range: Range<Int>) -> [LinePart] {
    var parts: [LinePart] = []
    let characters = Array(text(in: range))
    var start = range.lowerBound
    for (index, character) in characters.enumerated() {
      let isJoint =
        index > 0 && index + 1 < characters.count
        && character.joins(characters[index - 1], characters[index + 1])
      let kind = isJoint ? .letters : WordKind(character)
      let end = start + character.utf8.count
      if let last = parts.last, last.kind == kind {
        parts[parts.count - 1].range = last.range.lowerBound..<end
      } else {
        parts.append(LinePart(kind: kind, range: start..<end))
      }
      start = end
    }
    return parts
  }
}

/// A word, or what stands between two words; in UTF-8 offsets of the line.
private struct LinePart {
  let kind: WordKind
  var range: Range<Int>
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

extension Character {
  /// `don't` is one word, and so is `2.5`.
  fileprivate func joins(_ before: Character, _ after: Character) -> Bool {
    switch self {
    case "'", "’": before.isLetter && after.isLetter
    case ".", ",": before.isNumber && after.isNumber
    default: false
    }
  }
}
