import AfterwordModel

extension SituationLine {
  /// `2026-11-19`, or with its weekday, which is to be right: `Thu 2026-11-19`.
  func day(_ text: String) throws -> CalendarDay {
    let words = text.split(separator: " ")
    guard let last = words.last, let day = CalendarDay(iso: last) else {
      throw problem("not a day: \(text)")
    }
    if words.dropLast().isEmpty || words.dropLast() == [Substring(day.weekday.short)] { return day }
    throw problem("that is a \(day.weekday.short)")
  }

  /// `2026-11-19 14:00` where the person is, or with the zone of another place after it.
  func time(_ text: String, zone: String) throws -> ZonedTime {
    var words = text.split(separator: " ").map(String.init)
    var zone = zone
    if let last = words.last, last.contains("/") || last == "UTC" {
      zone = last
      words.removeLast()
    }
    guard let clock = words.popLast(),
      let local = LocalTime(iso: "\(try day(words.joined(separator: " ")).iso)T\(clock)"),
      let time = ZonedTime(local: local, zone: zone)
    else { throw problem("not a time: \(text)") }
    return time
  }

  func number(_ text: String) throws -> Int {
    guard let number = Int(text) else { throw problem("not a number: \(text)") }
    return number
  }

  func word<Word: RawRepresentable>(_ text: String, _: Word.Type) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text) else { throw problem("not a \(Word.self): \(text)") }
    return word
  }
}
