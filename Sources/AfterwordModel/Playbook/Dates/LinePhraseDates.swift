extension DatePhraseReader {
  /// A date with numbers, where its surroundings do not make it something else.
  mutating func takeWrittenDate(isAnnounced: Bool) -> NamedDay? {
    let hasArticle = tokens.take("the")
    let start = tokens
    if let day = takeLastOfDays() { return day }
    tokens = start
    let found = takeWithoutProblem { reader throws(DatePhraseProblem) in try reader.readDate() }
    guard let found else { return nil }
    let isDate =
      switch start.shapeOfDate {
      case .iso: true
      case .dotted: isDateWithDots(found, start: start, isAnnounced: isAnnounced)
      case .slashed: isDateWithSlash(start: start, isAnnounced: isAnnounced)
      case .ordinal: isDayOfMonth(isNamed: hasArticle || isAnnounced, isAnnounced: isAnnounced)
      case .month: isDateWithMonth(found, start: start, isAnnounced: isAnnounced)
      }
    if !isDate { return nil }
    return takeLastOfDays(inMonthOf: found) ?? found
  }

  /// "5-7 Dec", "5 or 7 December": the later day.
  private mutating func takeLastOfDays() -> NamedDay? {
    guard tokens.number() != nil, tokens.digits() <= 2 else { return nil }
    tokens.skip(1)
    _ = tokens.takeOne(of: ["st", "nd", "rd", "th"])
    guard takeJoint(), tokens.number() != nil, tokens.digits() <= 2 else { return nil }
    let last = tokens
    guard last.shapeOfDate == .month else { return nil }
    return takeWithoutProblem { reader throws(DatePhraseProblem) in try reader.readDate() }
  }

  /// "Dec 5-7", "Dec 5 to 7": the later day.
  private mutating func takeLastOfDays(inMonthOf first: NamedDay) -> NamedDay? {
    let start = tokens
    if case .yearless(let month, let day, _) = first, takeJoint(), let last = tokens.number(),
      last > day, CalendarDay(year: 2000, month: month, day: last) != nil
    {
      tokens.skip(1)
      return .yearless(month: month, day: last, written: source(since: start))
    }
    tokens = start
    return nil
  }

  private mutating func takeJoint() -> Bool {
    tokens.takeSign(of: DatePhraseWords.rangeSigns) || tokens.takeOne(of: ["to", "or", "and"])
  }

  private func isDateWithDots(
    _ found: NamedDay,
    start: DatePhraseTokens,
    isAnnounced: Bool
  ) -> Bool {
    let isExact = if case .exact = found { true } else { false }
    if isExact, start.digits(at: 4) == 4 { return true }
    if tokens.isQuantity { return false }
    let endsWithDot = tokens.isSign(".", at: -1)
    // "grew by 2.5" and "runs on 5.4" are numbers more often than days.
    let isDecimal = !isExact && !endsWithDot && start.digits() == 1 && start.digits(at: 2) == 1
    if isDecimal { return false }
    let isAfterName =
      start.isCapitalized(at: -1)
      || start.word(at: -1).map(DatePhraseWords.namesOfVersions.contains) ?? false
    return isAnnounced || (isExact || endsWithDot) && !isAfterName
  }

  /// "1/2" and "8/10" are parts of a whole; "24/7" is always.
  private func isDateWithSlash(start: DatePhraseTokens, isAnnounced: Bool) -> Bool {
    if tokens.isQuantity { return false }
    guard let first = start.number(), let second = start.number(at: 2) else { return false }
    let hasYear = tokens.position - start.position > 3
    if hasYear || isAnnounced { return true }
    let isFraction = first <= second && second <= 10
    return !isFraction && !(first == 24 && second == 7)
  }

  private func isDayOfMonth(isNamed: Bool, isAnnounced: Bool) -> Bool {
    guard let next = tokens.word() else {
      return isNamed && (isAnnounced || !tokens.isSign(","))
    }
    return isAnnounced && DatePhraseWords.wordsBehindDayOfMonth.contains(next)
  }

  /// "may 5 people come" and "the first 5 may come" name no day.
  private func isDateWithMonth(
    _ found: NamedDay,
    start: DatePhraseTokens,
    isAnnounced: Bool
  ) -> Bool {
    if case .exact = found { return true }
    if isAnnounced || tokens.word() == nil && tokens.number() == nil { return true }
    let length = tokens.position - start.position
    return !(0..<length).contains { offset in
      start.isDoubtfulMonth(at: offset)
    }
  }
}

extension DatePhraseTokens {
  /// How a date with numbers is written.
  enum ShapeOfDate { case iso, dotted, slashed, month, ordinal }

  var shapeOfDate: ShapeOfDate {
    guard number() != nil else { return .month }
    if digits() == 4 { return .iso }
    if isSign("/", at: 1) { return .slashed }
    if isSign(".", at: 1), number(at: 2) != nil { return .dotted }
    let isMonthNamed = (1...3).contains { DatePhraseWords.month(word(at: $0)) != nil }
    return isMonthNamed ? .month : .ordinal
  }

  /// Whether what comes next makes a quantity of the number before it.
  var isQuantity: Bool { word().map(DatePhraseWords.namesOfQuantities.contains) ?? false }

  /// A short form in lower case that is an English word of its own.
  func isDoubtfulMonth(at offset: Int) -> Bool {
    !isCapitalized(at: offset)
      && word(at: offset).map(DatePhraseWords.doubtfulMonths.contains) ?? false
  }

  /// Whether the weekday from here to `end` may be something else: "sat down", "Black Friday".
  func isDoubtfulWeekday(hasArticle: Bool, isAnnounced: Bool, end: DatePhraseTokens) -> Bool {
    if word(at: -1).map(DatePhraseWords.namesOfWeekdays.contains) ?? false { return true }
    let isWord = end.word(at: -1).map(DatePhraseWords.doubtfulWeekdays.contains) ?? false
    guard isWord else { return false }
    if hasArticle { return true }
    let isBare = end.position - position == 1
    let isFollowed =
      end.number() != nil || end.word().map(DatePhraseWords.timesOfDay.contains) ?? false
    return !(isAnnounced || isFollowed || !isBare && word() == "next")
  }
}

extension CalendarDay {
  /// Days until the next such weekday after this day, from 1 to 7.
  func daysUntilNext(_ weekday: Weekday) -> Int {
    (weekday.rawValue - self.weekday.rawValue + 6) % 7 + 1
  }
}
