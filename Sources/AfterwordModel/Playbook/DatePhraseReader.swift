/// Reads a phrase part by part, in any order: a day, a weekday, a time.
struct DatePhraseReader {
  let now: LocalTime
  var tokens: DatePhraseTokens
  private(set) var namedDay: NamedDay?
  private(set) var weekday: NamedWeekday?
  private(set) var minuteOfDay: Int?

  init(_ text: String, now: LocalTime) throws(DatePhraseProblem) {
    self.now = now
    tokens = try DatePhraseTokens(text)
    if tokens.isAtEnd { throw .empty }
  }

  mutating func read() throws(DatePhraseProblem) {
    while !tokens.isAtEnd {
      if skipFiller() { continue }
      let start = tokens
      let isRead = try readPart()
      if !isRead { throw .notUnderstood(start.source(count: 1)) }
    }
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
    if let moment = try readAmountFromNow() {
      try setDay(.exact(moment.day), from: start)
      if let minute = moment.minuteOfDay { try setMinute(minute, from: start) }
    } else if let minute = try readTime(isDayKnown: namedDay != nil || weekday != nil) {
      try setMinute(minute, from: start)
    } else if let day = try readDate() {
      try setDay(day, from: start)
    } else if let day = try readRelativeDay() {
      try setDay(day, from: start)
    } else if let named = readWeekday() {
      if weekday != nil { throw .notUnderstood(source(since: start)) }
      weekday = named
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

  private mutating func readWeekday() -> NamedWeekday? {
    let reaches: [String: NamedWeekday.Reach] = ["this": .this, "next": .next, "last": .last]
    let reach = tokens.word().flatMap { reaches[$0] }
    let offset = reach == nil ? 0 : 1
    guard let weekday = DatePhraseWords.weekday(tokens.word(at: offset)) else { return nil }
    tokens.skip(offset + 1)
    return NamedWeekday(weekday: weekday, reach: reach ?? .bare)
  }
}
