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
    if tokens.take("this", "month") {
      return try exact(now.day.endOfMonth(after: 0), since: start)
    }
    if tokens.take("week", "after", "next") { return .week(2, written: source(since: start)) }
    for (word, offset) in [("this", 0), ("next", 1), ("last", -1)]
    where tokens.take(word, "week") {
      return .week(offset, written: source(since: start))
    }
    if let weekend = readWeekend() { return weekend }
    return try readStretch()
  }

  private func fromToday(_ days: Int) -> NamedDay { .exact(now.day.adding(days: days)) }

  /// "this weekend", "the weekend": its Sunday. "next weekend": that of the next week.
  private mutating func readWeekend() -> NamedDay? {
    if tokens.take("next", "weekend") { return .exact(now.day.monday(ofWeek: 2).adding(days: -1)) }
    let isNamed = tokens.take("this", "weekend") || tokens.take("the", "weekend")
    return isNamed ? .exact(now.day.monday(ofWeek: 1).adding(days: -1)) : nil
  }

  /// "end of the week" (its Friday), "end of month", "end of next month", "end of November",
  /// "early next week" (its Tuesday), "mid-December" (the 15th), "late December" (the 25th).
  private mutating func readStretch() throws(DatePhraseProblem) -> NamedDay? {
    let start = tokens
    if tokens.take("eow") { return .exact(now.day.friday(ofWeek: 0)) }
    if tokens.take("eom") { return try exact(now.day.endOfMonth(after: 0), since: start) }
    guard let part = takePartOfStretch() else { return nil }
    _ = tokens.takeOne(of: ["the", "this"])
    let offset = tokens.take("next") ? 1 : 0
    if tokens.take("week") { return .exact(part.day(ofWeek: offset, from: now.day)) }
    if tokens.take("month") {
      return try exact(part.day(ofMonth: offset, from: now.day), since: start)
    }
    if tokens.take("year"), part == .end {
      return try exact(
        CalendarDay(year: now.day.year + offset, month: 12, day: 31),
        since: start
      )
    }
    if offset == 0, let month = DatePhraseWords.month(tokens.word()) {
      tokens.skip(1)
      return try exact(part.comingDay(ofMonth: month, from: now.day), since: start)
    }
    throw .notUnderstood(source(since: start))
  }

  private mutating func takePartOfStretch() -> PartOfStretch? {
    for (word, part) in DatePhraseWords.partsOfStretch where tokens.take(word) {
      _ = tokens.take("of")
      if tokens.isGlued(at: 0), tokens.isGlued(at: 1) { _ = tokens.takeSign(of: ["-"]) }
      return part
    }
    return nil
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
    let isAnnounced = tokens.takeOne(of: DatePhraseWords.announcementsOfAmount)
    if isAnnounced {
      _ = tokens.take("the")
      _ = tokens.takeOne(of: ["next", "coming"])
    }
    if tokens.isSign("+") { tokens.skip(1) }
    guard let amount = readAmount(isAnnounced: isAnnounced) else {
      tokens = start
      return nil
    }
    if isAnnounced { takeTimeOfAmount() }
    let isPast = !isAnnounced && tokens.take("ago")
    if !isAnnounced, !isPast { _ = tokens.take("from", "now") || tokens.take("from", "today") }
    let moment = shifted(by: isPast ? -amount.count : amount.count, unit: amount.unit)
    guard let moment, (1...9999).contains(moment.day.year) else {
      throw .noSuchDay(source(since: start))
    }
    return moment
  }

  private mutating func readAmount(
    isAnnounced: Bool
  ) -> (count: Int, unit: DatePhraseUnit)? {
    let start = tokens
    guard var count = takeCount() else { return nil }
    if takeRangeSign() {
      guard let last = takeCount() else {
        tokens = start
        return nil
      }
      count = last
    }
    let isWorkdays = tokens.takeOne(of: ["working", "business"])
    guard let unit = DatePhraseWords.unit(tokens.word()), !isWorkdays || unit == .days(1) else {
      tokens = start
      return nil
    }
    // "14h" is a time of the day; only "in 14h" and "14 hours ago" are an amount.
    let isAgo = tokens.word(at: 1) == "ago"
    if case .minutes = unit, !isAnnounced, !isAgo {
      tokens = start
      return nil
    }
    tokens.skip(1)
    if tokens.take("or", "two") { count = 2 }
    return (count, isWorkdays ? .workdays : unit)
  }

  /// Of a range such as "2-3 weeks" the later end counts.
  private mutating func takeRangeSign() -> Bool {
    tokens.takeSign(of: DatePhraseWords.rangeSigns) || tokens.takeOne(of: ["to", "or"])
  }

  private mutating func takeCount() -> Int? {
    if tokens.take("a", "couple", "of") || tokens.take("couple", "of") { return 2 }
    if tokens.take("a", "few") || tokens.take("few") { return 3 }
    guard let count = tokens.number() ?? DatePhraseWords.number(tokens.word()) else { return nil }
    tokens.skip(1)
    return count
  }

  /// The end of "in two weeks' time" and "in a week's time".
  private mutating func takeTimeOfAmount() {
    let start = tokens
    guard tokens.takeSign(of: ["'", "’"]) else { return }
    _ = tokens.take("s")
    if !tokens.take("time") { tokens = start }
  }

  private func shifted(
    by count: Int,
    unit: DatePhraseUnit
  ) -> (day: CalendarDay, minuteOfDay: Int?)? {
    switch unit {
    case .days(let days): return (now.day.adding(days: count * days), nil)
    case .workdays: return (now.day.adding(workdays: count), nil)
    case .months(let months): return now.day.adding(months: count * months).map { ($0, nil) }
    case .minutes(let minutes):
      let seconds = now.secondsAtUTC + Int64(count * minutes * 60)
      let then = LocalTime(Instant(seconds: seconds), utcOffset: 0)
      return (then.day, then.minuteOfDay)
    }
  }
}
