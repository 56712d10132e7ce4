/// Whether a phrase stands for itself in its line, or is a piece of a word, a number, a price, a
/// path or an address.
enum LineDateBorders {
  static func stands(_ range: Range<String.Index>, in line: String) -> Bool {
    mayBegin(at: range.lowerBound, in: line) && mayEnd(range, in: line)
  }

  private static let joiningBefore: Set<Character> = [
    "/", "\\", ".", "@", "#", "$", "€", "£", "¥", "%", "&", "+", "=", "^", "'", "’",
  ]
  private static let joiningAfter: Set<Character> = [
    "\\", "@", "#", "$", "€", "£", "¥", "%", "&", "+", "=", "^",
  ]
  /// These join only where something is written on their other side too: "-Friday" and "_Friday_"
  /// stand for themselves.
  private static let joiningBetween: Set<Character> = [
    "-", "–", "_", "/", ".", ":", "'", "’",
  ]

  private static func mayBegin(at index: String.Index, in line: String) -> Bool {
    guard index > line.startIndex else { return true }
    let before = line.index(before: index)
    let sign = line[before]
    if isWord(sign) { return false }
    let isAfterWord = before > line.startIndex && isWord(line[line.index(before: before)])
    if "'’".contains(sign) { return !isAfterWord }
    if joiningBefore.contains(sign) { return false }
    // "due:Friday"
    if sign == ":" { return true }
    return !(joiningBetween.contains(sign) && isAfterWord)
  }

  private static func mayEnd(_ range: Range<String.Index>, in line: String) -> Bool {
    let index = range.upperBound
    guard index < line.endIndex else { return true }
    let sign = line[index]
    if isWord(sign) {
      return CalendarDay(iso: line[range].suffix(10)) != nil && isTimeOfISO(at: index, in: line)
    }
    if joiningAfter.contains(sign) { return false }
    let next = line.index(after: index)
    return !(joiningBetween.contains(sign) && next < line.endIndex && isWord(line[next]))
  }

  /// The T of 2026-12-01T10:30.
  private static func isTimeOfISO(at index: String.Index, in line: String) -> Bool {
    let next = line.index(after: index)
    return line[index] == "T" && next < line.endIndex && line[next].isNumber
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
