extension DatePhraseReader {
  /// "today", "day after tomorrow", "next week", "end of the month".
  mutating func readRelativeDay() throws(DatePhraseProblem) -> NamedDay? {
    let start = tokens
    if tokens.takeOne(of: ["today", "tonight"]) { return .exact(now.day) }
    if tokens.takeOne(of: ["tomorrow", "tmrw", "tmr", "tomorow"]) { return fromToday(1) }
    if tokens.take("yesterday") { return fromToday(-1) }
    if tokens.take("day", "after", "tomorrow") { return fromToday(2) }
    if tokens.take("day", "before", "yesterday") { return fromToday(-2) }
    if tokens.take("next", "month") {
      return try exact(CalendarDay.inMonth(1, after: now.day, day: 1), since: start)
    }
    for (word, offset) in [("this", 0), ("next", 1), ("last", -1)]
    where tokens.take(word, "week") {
      return .week(offset, written: source(since: start))
    }
    return try readEnd()
  }

  private func fromToday(_ days: Int) -> NamedDay { .exact(now.day.adding(days: days)) }

  /// "end of the week" (its Friday), "end of month", "end of next month", "end of November".
  private mutating func readEnd() throws(DatePhraseProblem) -> NamedDay? {
    let start = tokens
    if tokens.take("eow") { return .exact(friday(ofWeek: 0)) }
    if tokens.take("eom") { return try exact(now.day.endOfMonth(after: 0), since: start) }
    guard tokens.take("end") else { return nil }
    _ = tokens.take("of")
    _ = tokens.takeOne(of: ["the", "this"])
    let offset = tokens.take("next") ? 1 : 0
    if tokens.take("week") { return .exact(friday(ofWeek: offset)) }
    if tokens.take("month") { return try exact(now.day.endOfMonth(after: offset), since: start) }
    if tokens.take("year") {
      return try exact(
        CalendarDay(year: now.day.year + offset, month: 12, day: 31),
        since: start
      )
    }
    if offset == 0, let month = DatePhraseWords.month(tokens.word()) {
      tokens.skip(1)
      let thisMonth = now.day.parts.month
      return try exact(now.day.endOfMonth(after: (month - thisMonth + 12) % 12), since: start)
    }
    throw .notUnderstood(source(since: start))
  }

  private func friday(ofWeek offset: Int) -> CalendarDay {
    let friday = now.day.adding(days: 4 - now.day.weekday.rawValue)
    // On a weekend the week that people speak of is the coming one.
    return (friday < now.day ? friday.adding(days: 7) : friday).adding(days: 7 * offset)
  }

  private func exact(
    _ day: CalendarDay?,
    since start: DatePhraseTokens
  ) throws(DatePhraseProblem) -> NamedDay {
    guard let day, (1...9999).contains(day.year) else { throw .noSuchDay(source(since: start)) }
    return .exact(day)
  }

  /// "in 3 days", "two weeks", "1w", "3 days ago", "in 2 hours", "now".
  mutating func readAmountFromNow() throws(DatePhraseProblem) -> (
    day: CalendarDay, minuteOfDay: Int?
  )? {
    let start = tokens
    if tokens.take("now") { return (now.day, now.minuteOfDay) }
    let isAnnounced = tokens.take("in")
    if tokens.isSign("+") { tokens.skip(1) }
    guard let amount = readAmount(isAnnounced: isAnnounced) else {
      tokens = start
      return nil
    }
    let isPast = !isAnnounced && tokens.take("ago")
    let moment = shifted(by: isPast ? -amount.count : amount.count, unit: amount.unit)
    guard let moment, (1...9999).contains(moment.day.year) else {
      throw .noSuchDay(source(since: start))
    }
    return moment
  }

  private mutating func readAmount(
    isAnnounced: Bool
  ) -> (count: Int, unit: DatePhraseUnit)? {
    let isCouple = tokens.take("a", "couple", "of") || tokens.take("couple", "of")
    let offset = isCouple ? 0 : 1
    let count = isCouple ? 2 : tokens.number() ?? DatePhraseWords.number(tokens.word())
    guard let count, let unit = DatePhraseWords.unit(tokens.word(at: offset)) else { return nil }
    // "14h" is a time of the day; only "in 14h" and "14 hours ago" are an amount.
    let isAgo = tokens.word(at: offset + 1) == "ago"
    if case .minutes = unit, !isAnnounced, !isAgo { return nil }
    tokens.skip(offset + 1)
    return (count, unit)
  }

  private func shifted(
    by count: Int,
    unit: DatePhraseUnit
  ) -> (day: CalendarDay, minuteOfDay: Int?)? {
    switch unit {
    case .days(let days): return (now.day.adding(days: count * days), nil)
    case .months: return now.day.adding(months: count).map { ($0, nil) }
    case .minutes(let minutes):
      let seconds = now.secondsAtUTC + Int64(count * minutes * 60)
      let then = LocalTime(Instant(seconds: seconds), utcOffset: 0)
      return (then.day, then.minuteOfDay)
    }
  }
}
