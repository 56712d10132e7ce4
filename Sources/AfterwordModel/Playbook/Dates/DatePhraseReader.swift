/// Reads a phrase part by part, in any order: a day, a weekday, a time.
struct DatePhraseReader {
  let now: LocalTime
  var tokens: DatePhraseTokens
  private(set) var namedDay: NamedDay?
  private(set) var weekday: NamedWeekday?
  private(set) var minuteOfDay: Int?

  init(_ tokens: DatePhraseTokens, now: LocalTime) {
    self.tokens = tokens
    self.now = now
  }

  /// Reads all of a phrase.
  mutating func read() throws(DatePhraseProblem) {
    if tokens.isAtEnd { throw .empty }
    if let number = tokens.longNumber { throw .notUnderstood(number) }
    var namesEndOfDay = false
    while !tokens.isAtEnd {
      if takeEndOfDay() {
        namesEndOfDay = true
        continue
      }
      if skipFiller() { continue }
      let start = tokens
      let isRead = try readPart()
      if !isRead { throw .notUnderstood(start.source(count: 1)) }
    }
    if namesEndOfDay, namedDay == nil, weekday == nil { namedDay = .exact(now.day) }
  }

  /// "EOD", "COB", "end of day", "close of business": today, unless a day stands beside it.
  mutating func takeEndOfDay() -> Bool {
    tokens.takeOne(of: ["eod", "cob", "eob"]) || tokens.take("end", "of", "day")
      || tokens.take("end", "of", "the", "day") || tokens.take("end", "of", "business")
      || tokens.take("close", "of", "business")
  }

  private mutating func skipFiller() -> Bool {
    if tokens.isSign(",") || tokens.isSign(".") {
      tokens.skip(1)
      return true
    }
    return tokens.takeOne(of: DatePhraseWords.fillers)
  }

  private mutating func readPart() throws(DatePhraseProblem) -> Bool {
    let start = tokens
    if let named = readWeekday() {
      if weekday != nil { throw .notUnderstood(source(since: start)) }
      weekday = named
    } else if let moment = try readAmountFromNow() {
      try setDay(.exact(moment.day), from: start)
      if let minute = moment.minuteOfDay { try setMinute(minute, from: start) }
    } else if let minute = try readTime(isDayKnown: namedDay != nil || weekday != nil) {
      try setMinute(minute, from: start)
    } else if let day = try readDate() {
      try setDay(day, from: start)
    } else if let day = try readRelativeDay() {
      try setDay(day, from: start)
    } else {
      return false
    }
    return true
  }

  private mutating func setDay(
    _ day: NamedDay,
    from start: DatePhraseTokens
  ) throws(DatePhraseProblem) {
    if namedDay != nil { throw .notUnderstood(source(since: start)) }
    namedDay = day
  }

  private mutating func setMinute(
    _ minute: Int,
    from start: DatePhraseTokens
  ) throws(DatePhraseProblem) {
    if minuteOfDay != nil { throw .notUnderstood(source(since: start)) }
    minuteOfDay = minute
  }

  /// What was written between an earlier place and this one.
  func source(since start: DatePhraseTokens) -> String {
    start.source(count: tokens.position - start.position)
  }

  /// "fri", "this fri", "next fri", "fri after next", "fri week", "a week on fri".
  mutating func readWeekday() -> NamedWeekday? {
    let start = tokens
    let isWeekLater =
      tokens.take("a", "week") && tokens.takeOne(of: ["on", "from", "after"])
    let reach = isWeekLater ? .weekLater : takeReach()
    guard let weekday = DatePhraseWords.weekday(tokens.word()) else {
      tokens = start
      return nil
    }
    tokens.skip(1)
    return NamedWeekday(weekday: weekday, reach: reach ?? takeReachBehind() ?? .bare)
  }

  private mutating func takeReach() -> NamedWeekday.Reach? {
    if tokens.takeOne(of: ["this", "coming"]) {
      _ = tokens.take("coming")
      return .this
    }
    if tokens.take("next") { return .next }
    return tokens.takeOne(of: ["last", "past"]) ? .last : nil
  }

  private mutating func takeReachBehind() -> NamedWeekday.Reach? {
    if tokens.take("after", "next") { return .afterNext }
    return tokens.take("week") ? .weekLater : nil
  }
}
