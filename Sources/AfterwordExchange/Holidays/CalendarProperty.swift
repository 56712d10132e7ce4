/// A content line of a calendar (RFC 5545, section 3.1): `DTSTART;VALUE=DATE:20261225`.
struct CalendarProperty {
  /// Of its first line, counted from 1.
  let line: Int
  /// In upper case, without its parameters.
  let name: String
  let value: String

  /// The lines of a calendar, folded ones put together.
  static func all(in lines: [PhysicalLine]) -> [CalendarProperty] {
    var whole: [(line: Int, text: String)] = []
    for line in lines {
      if line.isContinuation, !whole.isEmpty {
        whole[whole.count - 1].text += line.text
      } else {
        whole.append((line.number, String(line.text)))
      }
    }
    return whole.compactMap { CalendarProperty($0.text, line: $0.line) }
  }

  /// Nil unless there is a colon; one within quotation marks belongs to a parameter.
  private init?(_ text: String, line: Int) {
    var isQuoted = false
    let colon = text.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ":" && !isQuoted
    }
    guard let colon else { return nil }
    self.line = line
    name = text[..<colon].prefix { $0 != ";" }.uppercased()
    value = String(text[text.index(after: colon)...])
  }
}
