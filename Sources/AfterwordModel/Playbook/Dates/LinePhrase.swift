/// A date phrase as it stands in a line, before it is known which day it means.
struct LinePhrase {
  var range: Range<String.Index>
  var named: LinePhraseDay
  /// "every Friday" names no one day.
  var isRecurring: Bool
}

struct LinePhraseDay {
  var day: NamedDay?
  var weekday: NamedWeekday?
}

extension DatePhraseReader {
  /// Reads the date phrase that begins at the next token, if there is one. Times of the day are no
  /// part of it. What is a date only in some lines needs a context here, which it does not need
  /// where nothing but a date is expected: "sun", "may 5", "5.12", "1/2", "the 5th", "3 days".
  mutating func takeLinePhrase(isAnnounced: Bool) -> LinePhrase? {
    guard tokens.mayBeginPhrase else { return nil }
    let start = tokens
    let isRecurring = tokens.takeOne(of: DatePhraseWords.recurrences)
    let phraseStart = tokens
    guard let named = takeEndOfToday() ?? takeDay(isAnnounced: isAnnounced),
      let range = tokens.range(since: phraseStart)
    else {
      tokens = start
      return nil
    }
    return LinePhrase(range: range, named: named, isRecurring: isRecurring)
  }

  private mutating func takeDay(isAnnounced: Bool) -> LinePhraseDay? {
    let start = tokens
    if let day = takeWeekdayAndDate(isAnnounced: isAnnounced) { return day }
    tokens = start
    if let date = takeWrittenDate(isAnnounced: isAnnounced) { return LinePhraseDay(day: date) }
    tokens = start
    if let day = takeAmount() { return LinePhraseDay(day: .exact(day)) }
    tokens = start
    return takeRelativeDay()
  }

  /// "EOD", unless it only says when on another day: "EOD Friday".
  private mutating func takeEndOfToday() -> LinePhraseDay? {
    let start = tokens
    guard takeEndOfDay() else { return nil }
    let end = tokens
    _ = tokens.takeSign(of: [","])
    _ = tokens.takeOne(of: ["on", "of"])
    let isOfAnotherDay = takeDay(isAnnounced: true) != nil
    tokens = isOfAnotherDay ? start : end
    return isOfAnotherDay ? nil : LinePhraseDay(day: .exact(now.day))
  }

  /// "Friday", "the Friday after next", "Fri, 4 Dec", "Friday next week", "Friday in two weeks",
  /// "Thu or Fri".
  private mutating func takeWeekdayAndDate(isAnnounced: Bool) -> LinePhraseDay? {
    let start = tokens
    let hasArticle = tokens.take("the")
    guard let weekday = readWeekday() else { return nil }
    if let day = takeDateBehindWeekday() { return LinePhraseDay(day: day, weekday: weekday) }
    if start.isDoubtfulWeekday(hasArticle: hasArticle, isAnnounced: isAnnounced, end: tokens) {
      return nil
    }
    if let last = takeLaterWeekday(than: weekday, isBetween: start.word(at: -1) == "between") {
      return LinePhraseDay(weekday: last)
    }
    return LinePhraseDay(weekday: weekday)
  }

  private mutating func takeDateBehindWeekday() -> NamedDay? {
    let start = tokens
    _ = tokens.takeSign(of: [","])
    _ = tokens.takeOne(of: ["on", "of"])
    let beforeDate = tokens
    // After a weekday "10.12" is a time.
    let isTime = takeTime() != nil
    tokens = beforeDate
    if !isTime, let date = takeWrittenDate(isAnnounced: true) { return date }
    tokens = beforeDate
    if let week = takeWeek() { return week }
    tokens = beforeDate
    if tokens.word() == "in", let day = takeAmount(), now.day.days(until: day) % 7 == 0 {
      return .week(now.day.days(until: day) / 7, written: source(since: beforeDate))
    }
    tokens = start
    return nil
  }

  private mutating func takeWeek() -> NamedDay? {
    _ = tokens.take("the")
    let day = takeWithoutProblem { reader throws(DatePhraseProblem) in
      try reader.readRelativeDay()
    }
    guard case .week? = day else { return nil }
    return day
  }

  /// What this reads; a problem is none here, since a line may say anything.
  mutating func takeWithoutProblem<Found>(
    _ reading: (inout DatePhraseReader) throws(DatePhraseProblem) -> Found?
  ) -> Found? {
    let start = tokens
    do throws(DatePhraseProblem) {
      if let found = try reading(&self) { return found }
    } catch {}
    tokens = start
    return nil
  }

  /// Of a choice or a range the later day counts: "Thu or Fri", "Mon-Wed".
  private mutating func takeLaterWeekday(
    than first: NamedWeekday,
    isBetween: Bool
  ) -> NamedWeekday? {
    let start = tokens
    let isJoined =
      tokens.takeSign(of: DatePhraseWords.rangeSigns.union(["/"]))
      || tokens.takeOne(of: isBetween ? ["and"] : ["to", "or"])
    guard isJoined, let last = readWeekday() else {
      tokens = start
      return nil
    }
    let isBefore = now.day.daysUntilNext(last.weekday) < now.day.daysUntilNext(first.weekday)
    let reach = isBefore && first.reach == .bare ? .weekLater : first.reach
    return last.reach == .bare ? NamedWeekday(weekday: last.weekday, reach: reach) : last
  }

  /// "tomorrow", "next week Friday", "at the end of the month", "in mid-December".
  private mutating func takeRelativeDay() -> LinePhraseDay? {
    if tokens.word(at: 1) == "the" { _ = tokens.take("at") }
    let wordBehindIn = tokens.word(at: tokens.word(at: 1) == "the" ? 2 : 1)
    if DatePhraseWords.partsOfStretch.contains(where: { $0.key == wordBehindIn }) {
      _ = tokens.take("in")
    }
    if tokens.word(at: 1) != "weekend" { _ = tokens.take("the") }
    let day = takeWithoutProblem { reader throws(DatePhraseProblem) in
      try reader.readRelativeDay()
    }
    guard let day else { return nil }
    guard case .week = day else { return LinePhraseDay(day: day) }
    let end = tokens
    _ = tokens.take("on")
    if let weekday = readWeekday(), weekday.reach == .bare {
      return LinePhraseDay(day: day, weekday: weekday)
    }
    tokens = end
    return LinePhraseDay(day: day)
  }

  /// "in 3 days", "within two weeks", "a week from now"; "3 days" alone is how long something takes.
  private mutating func takeAmount() -> CalendarDay? {
    let isAnnounced = tokens.word().map(DatePhraseWords.announcementsOfAmount.contains) ?? false
    if tokens.word() == "now" { return nil }
    let moment = takeWithoutProblem { reader throws(DatePhraseProblem) in
      try reader.readAmountFromNow()
    }
    let isCounted = ["ago", "now", "today"].contains(tokens.word(at: -1))
    return isAnnounced || isCounted ? moment?.day : nil
  }

  private mutating func takeTime() -> Int? {
    takeWithoutProblem { reader throws(DatePhraseProblem) in
      try reader.readTime(isDayKnown: true)
    }
  }

  /// Goes past "3pm", "in the morning", "EOD".
  mutating func takeTimesOfDay() -> Bool {
    let start = tokens
    while takeTimeOfDay() {}
    return tokens.position > start.position
  }

  private mutating func takeTimeOfDay() -> Bool {
    let start = tokens
    _ = tokens.takeSign(of: [","])
    if takeTime() != nil, DatePhraseWords.month(tokens.word()) == nil { return true }
    tokens = start
    _ = tokens.takeSign(of: [","])
    _ = tokens.takeOne(of: ["by", "at", "before"])
    if takeEndOfDay() { return true }
    _ = tokens.take("in", "the")
    if tokens.takeOne(of: DatePhraseWords.timesOfDay) { return true }
    tokens = start
    return tokens.take("end", "of")
  }
}
