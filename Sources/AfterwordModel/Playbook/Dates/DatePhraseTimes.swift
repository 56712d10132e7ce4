extension DatePhraseReader {
  /// A time of the day, as minutes since midnight: "14:00", "2pm", "2.30 pm", "14h", "14.30",
  /// "noon", "midnight" (with which a day begins), "at 10". Where the day is known already, "10.12"
  /// is a time too.
  mutating func readTime(isDayKnown: Bool) throws(DatePhraseProblem) -> Int? {
    let start = tokens
    let isAnnounced = tokens.take("at") || takeAtSign() || takeSignOfISO()
    if tokens.takeOne(of: ["noon", "midday"]) { return 12 * 60 }
    if tokens.take("midnight") { return 0 }
    if let minute = try readClock(isDayKnown: isDayKnown || isAnnounced, start: start) {
      return minute
    }
    if isAnnounced, let hour = tokens.number() {
      tokens.skip(1)
      return try minute(hour: hour, minute: 0, isTwelveHourLikely: true, start: start)
    }
    tokens = start
    return nil
  }

  private mutating func takeAtSign() -> Bool {
    guard tokens.isSign("@") else { return false }
    tokens.skip(1)
    return true
  }

  /// The T of ISO 8601 stands between a day and a time: 2026-12-01T10:30.
  private mutating func takeSignOfISO() -> Bool {
    tokens.isSignOfISO && tokens.take("t")
  }

  private mutating func readClock(
    isDayKnown: Bool,
    start: DatePhraseTokens
  ) throws(DatePhraseProblem) -> Int? {
    guard let hour = tokens.number(), tokens.digits() <= 2 else { return nil }
    if let half = half(at: 1) {
      return try readHalfDay(half, hour: hour, minute: 0, length: 1, start)
    }
    if tokens.word(at: 1) == "h" {
      let hasMinute = tokens.digits(at: 2) == 2 && tokens.isGlued(at: 2)
      let minutes = hasMinute ? tokens.number(at: 2) ?? 0 : 0
      tokens.skip(hasMinute ? 3 : 2)
      return try minute(hour: hour, minute: minutes, isTwelveHourLikely: false, start: start)
    }
    guard tokens.isSign(":", at: 1) || tokens.isSign(".", at: 1), tokens.isGlued(at: 1),
      tokens.isGlued(at: 2), let minutes = tokens.number(at: 2), tokens.digits(at: 2) == 2
    else { return nil }
    if let half = half(at: 3) {
      return try readHalfDay(half, hour: hour, minute: minutes, length: 3, start)
    }
    if tokens.isSign(".", at: 1), !(try isTimeWithDot(hour, minutes, isDayKnown: isDayKnown)) {
      return nil
    }
    let isTwelveHourLikely = tokens.digits() == 1
    tokens.skip(3)
    return try minute(
      hour: hour,
      minute: minutes,
      isTwelveHourLikely: isTwelveHourLikely,
      start: start
    )
  }

  /// Whether "14.30" is a time and not a day and a month.
  private func isTimeWithDot(
    _ hour: Int,
    _ minute: Int,
    isDayKnown: Bool
  ) throws(DatePhraseProblem) -> Bool {
    let isDotted = tokens.isSign(".", at: 3) && tokens.isGlued(at: 3) && tokens.isGlued(at: 4)
    if isDotted { return false }
    guard (0...23).contains(hour), (0...59).contains(minute) else { return false }
    if isDayKnown { return true }
    let isDate = CalendarDay(year: 2000, month: minute, day: hour) != nil
    if !isDate { return true }
    if tokens.isSign(".", at: 3), tokens.isGlued(at: 3) { return false }
    throw .ambiguous(
      tokens.source(count: 3),
      readings: [
        "\(hour) \(DatePhraseWords.name(ofMonth: minute))", "\(hour):\(padded(minute, to: 2))",
      ]
    )
  }

  private enum HalfDay { case am, pm }

  /// "am", "pm", "a.m.", "p.m." at this offset, with the number of tokens it takes.
  private func half(at offset: Int) -> (half: HalfDay, length: Int)? {
    switch tokens.word(at: offset) {
    case "am": return (.am, 1)
    case "pm": return (.pm, 1)
    case "a", "p":
      guard tokens.isSign(".", at: offset + 1), tokens.word(at: offset + 2) == "m" else {
        return nil
      }
      return (tokens.word(at: offset) == "a" ? .am : .pm, 3)
    default: return nil
    }
  }

  private mutating func readHalfDay(
    _ half: (half: HalfDay, length: Int),
    hour: Int,
    minute: Int,
    length: Int,
    _ start: DatePhraseTokens
  ) throws(DatePhraseProblem) -> Int {
    tokens.skip(length + half.length)
    guard (1...12).contains(hour), (0...59).contains(minute) else {
      throw .noSuchTime(source(since: start))
    }
    return hour % 12 * 60 + minute + (half.half == .pm ? 12 * 60 : 0)
  }

  /// Nobody is interviewed at 2 in the night, so "at 2" may well be 14:00: an hour from 1 to 6 that
  /// is written as on a twelve-hour clock has to say which it is.
  private func minute(
    hour: Int,
    minute: Int,
    isTwelveHourLikely: Bool,
    start: DatePhraseTokens
  ) throws(DatePhraseProblem) -> Int {
    let written = source(since: start)
    guard (0...23).contains(hour), (0...59).contains(minute) else { throw .noSuchTime(written) }
    if isTwelveHourLikely, (1...6).contains(hour) {
      let minutes = padded(minute, to: 2)
      throw .ambiguous(
        written,
        readings: ["\(padded(hour, to: 2)):\(minutes)", "\(hour + 12):\(minutes)"]
      )
    }
    return hour * 60 + minute
  }
}
