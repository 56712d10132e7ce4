/// Looks for date phrases from the front of a line to its end, each token once.
struct LineDateScanner {
  private let line: String
  private let meaning: DatePhraseMeaning
  private var reader: DatePhraseReader

  /// How strongly the words before a phrase say that it is the day that counts.
  enum Announcement: Int, Comparable {
    case none
    /// "on"
    case day
    /// "by", "until", "before", "due"
    case deadline

    static func < (left: Announcement, right: Announcement) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  init(_ line: String, from day: CalendarDay, order: DayOrder?) {
    self.line = line
    let now = LocalTime(day: day, minuteOfDay: 0)
    meaning = DatePhraseMeaning(now: now, direction: .future, order: order, minuteOfDay: nil)
    reader = DatePhraseReader(DatePhraseTokens(line.prefix(LineDate.reach)), now: now)
  }

  mutating func find() -> LineDate? {
    var best: LineDate?
    var bestAnnouncement = Announcement.none
    var announcement = Announcement.none
    while !reader.tokens.isAtEnd {
      if takeAddress() {
        announcement = .none
      } else if let named = takeAnnouncement(after: announcement) {
        announcement = named
      } else if let phrase = reader.takeLinePhrase(isAnnounced: announcement != .none) {
        _ = reader.takeTimesOfDay()
        if let date = date(of: phrase), best == nil || announcement > bestAnnouncement {
          best = date
          bestAnnouncement = announcement
        }
        if bestAnnouncement == .deadline { return best }
        announcement = .none
      } else if announcement == .none || !reader.takeTimesOfDay() {
        reader.tokens.skip(1)
        announcement = .none
      }
    }
    return best
  }

  /// Web and mail addresses and @names, up to the next space.
  private mutating func takeAddress() -> Bool {
    let tokens = reader.tokens
    guard !tokens.isGlued(at: 0) else { return false }
    let count = tokens.countUntilSpace
    let isAddress = (0..<count).contains { offset in
      tokens.isSign("@", at: offset)
        || tokens.isSign("/", at: offset) && tokens.isSign("/", at: offset + 1)
        || tokens.word(at: offset) == "www"
    }
    if isAddress { reader.tokens.skip(count) }
    return isAddress
  }

  private mutating func takeAnnouncement(after announcement: Announcement) -> Announcement? {
    if announcement != .none, reader.tokens.takeSign(of: [":"]) { return announcement }
    guard let word = reader.tokens.word() else { return nil }
    if DatePhraseWords.deadlines.contains(word) {
      if !reader.tokens.take("due", "date") { reader.tokens.skip(1) }
      return .deadline
    }
    if word == "later", reader.tokens.take("later", "than") { return .deadline }
    return word == "on" && reader.tokens.take("on") ? max(announcement, .day) : nil
  }

  /// Nil where the phrase is part of something else, or has passed.
  private func date(of phrase: LinePhrase) -> LineDate? {
    guard !phrase.isRecurring, LineDateBorders.stands(phrase.range, in: line) else { return nil }
    guard let found = meaning(of: phrase) else { return nil }
    let start = line.utf8.distance(from: line.startIndex, to: phrase.range.lowerBound)
    let end = line.utf8.distance(from: line.startIndex, to: phrase.range.upperBound)
    return LineDate(range: start..<end, meaning: found)
  }

  private func meaning(of phrase: LinePhrase) -> LineDate.Meaning? {
    do throws(DatePhraseProblem) {
      let day = try meaning.day(named: phrase.named.day, weekday: phrase.named.weekday)
      return day.flatMap { isToCome($0) ? .day($0) : nil }
    } catch {
      switch error {
      // Who writes both means the date, and sees beside the line which weekday it is.
      case .weekdayDisagrees(_, let day): return isToCome(day) ? .day(day) : nil
      case .ambiguous: return bothMeanings(of: phrase)
      default: return nil
      }
    }
  }

  private func bothMeanings(of phrase: LinePhrase) -> LineDate.Meaning? {
    guard case .slashed(let date) = phrase.named.day,
      let dayFirst = try? meaning.day(of: date, order: .dayFirst),
      let monthFirst = try? meaning.day(of: date, order: .monthFirst)
    else { return nil }
    switch (isToCome(dayFirst), isToCome(monthFirst)) {
    case (true, true): return .either(dayFirst: dayFirst, monthFirst: monthFirst)
    case (true, false): return .day(dayFirst)
    case (false, true): return .day(monthFirst)
    case (false, false): return nil
    }
  }

  private func isToCome(_ day: CalendarDay) -> Bool {
    day >= meaning.now.day && CalendarDay.keptYears.contains(day.year)
  }
}
