extension DatePhraseReader {
  /// A date with numbers: "2026-12-01", "1.12.2026", "1 Dec", "Dec 1, 2026", "25/12", "the 5th".
  mutating func readDate() throws(DatePhraseProblem) -> NamedDay? {
    if let day = try readISODate() { return day }
    if let day = try readDottedDate() { return day }
    if let day = try readSlashedDate() { return day }
    if let day = try readDayAndMonth() { return day }
    return try readMonthAndDay()
  }

  private mutating func readISODate() throws(DatePhraseProblem) -> NamedDay? {
    guard tokens.digits() == 4,
      tokens.isSign("-", at: 1) && tokens.isSign("-", at: 3)
        || tokens.isSign("/", at: 1) && tokens.isSign("/", at: 3),
      let year = tokens.number(), let month = tokens.number(at: 2), let day = tokens.number(at: 4)
    else { return nil }
    let start = tokens
    tokens.skip(5)
    let written = source(since: start)
    return try exactDay(year: year, month: month, day: day, written: written)
  }

  /// Day, month and year with dots: the order is that of the countries that write dots.
  private mutating func readDottedDate() throws(DatePhraseProblem) -> NamedDay? {
    guard let day = tokens.number(), tokens.isSign(".", at: 1), tokens.isGlued(at: 1),
      let month = tokens.number(at: 2), tokens.isGlued(at: 2)
    else { return nil }
    let start = tokens
    tokens.skip(3)
    guard tokens.isSign("."), tokens.isGlued(at: 0) else {
      return try yearlessDay(month: month, day: day, written: source(since: start))
    }
    tokens.skip(1)
    if let year = tokens.number(), tokens.isGlued(at: 0) {
      let fullYear = tokens.digits() == 2 ? 2000 + year : year
      tokens.skip(1)
      return try exactDay(year: fullYear, month: month, day: day, written: source(since: start))
    }
    return try yearlessDay(month: month, day: day, written: source(since: start))
  }

  /// Day and month with a slash: their order differs between countries, so it is open where both
  /// orders make a date.
  private mutating func readSlashedDate() throws(DatePhraseProblem) -> NamedDay? {
    guard let first = tokens.number(), tokens.isSign("/", at: 1),
      let second = tokens.number(at: 2)
    else { return nil }
    let start = tokens
    tokens.skip(3)
    var year: Int?
    if tokens.isSign("/"), let number = tokens.number(at: 1) {
      year = tokens.digits(at: 1) == 2 ? 2000 + number : number
      tokens.skip(2)
    }
    let written = source(since: start)
    let months = 1...12
    if months.contains(first), months.contains(second), first != second {
      return .slashed(SlashedDate(first: first, second: second, year: year, written: written))
    }
    let (day, month) = months.contains(second) ? (first, second) : (second, first)
    if let year { return try exactDay(year: year, month: month, day: day, written: written) }
    return try yearlessDay(month: month, day: day, written: written)
  }

  /// "1 Dec", "1st of December 2026", "the 5th".
  private mutating func readDayAndMonth() throws(DatePhraseProblem) -> NamedDay? {
    guard let day = tokens.number() else { return nil }
    let start = tokens
    tokens.skip(1)
    let isOrdinal = takeOrdinalEnding()
    if tokens.isSign(".") { tokens.skip(1) }
    let beforeOf = tokens
    _ = tokens.take("of")
    if let month = DatePhraseWords.month(tokens.word()) {
      tokens.skip(1)
      return try readYear(afterMonth: month, day: day, start: start)
    }
    tokens = beforeOf
    if isOrdinal {
      let written = source(since: start)
      guard (1...31).contains(day) else { throw .noSuchDay(written) }
      return .dayOfMonth(day, written: written)
    }
    tokens = start
    return nil
  }

  /// "Dec 1", "December 1st, 2026".
  private mutating func readMonthAndDay() throws(DatePhraseProblem) -> NamedDay? {
    guard let month = DatePhraseWords.month(tokens.word()) else { return nil }
    let start = tokens
    tokens.skip(1)
    if tokens.isSign(".") { tokens.skip(1) }
    _ = tokens.take("the")
    guard let day = tokens.number(), tokens.digits() <= 2, !tokens.isSign(":", at: 1) else {
      tokens = start
      return nil
    }
    tokens.skip(1)
    _ = takeOrdinalEnding()
    return try readYear(afterMonth: month, day: day, start: start)
  }

  private mutating func takeOrdinalEnding() -> Bool {
    tokens.isGlued(at: 0) && tokens.takeOne(of: ["st", "nd", "rd", "th"])
  }

  private mutating func readYear(
    afterMonth month: Int,
    day: Int,
    start: DatePhraseTokens
  ) throws(DatePhraseProblem) -> NamedDay {
    let withoutYear = tokens
    if tokens.isSign(",") || tokens.isSign(".") { tokens.skip(1) }
    if tokens.digits() == 4, let year = tokens.number() {
      tokens.skip(1)
      return try exactDay(year: year, month: month, day: day, written: source(since: start))
    }
    tokens = withoutYear
    return try yearlessDay(month: month, day: day, written: source(since: start))
  }

  private func exactDay(
    year: Int,
    month: Int,
    day: Int,
    written: String
  ) throws(DatePhraseProblem) -> NamedDay {
    guard let day = CalendarDay(year: year, month: month, day: day) else {
      throw .noSuchDay(written)
    }
    return .exact(day)
  }

  private func yearlessDay(
    month: Int,
    day: Int,
    written: String
  ) throws(DatePhraseProblem) -> NamedDay {
    // 2000 is a leap year: 29 February is a day of some year.
    guard CalendarDay(year: 2000, month: month, day: day) != nil else {
      throw .noSuchDay(written)
    }
    return .yearless(month: month, day: day, written: written)
  }
}
