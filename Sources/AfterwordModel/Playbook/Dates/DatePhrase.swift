/// Days and times as people write them in English: "fri 14:00", "tomorrow 2pm", "in 3 days",
/// "1 Dec", "2026-12-01 10:30". docs/dates.md lists the forms.
///
/// Where people disagree about what a phrase means, the choice is the one that surprises least, and
/// what may be read in two ways ("5/12" while no order is known, "at 2") is a problem that says how
/// to write either.
public enum DatePhrase {
  /// Which way a phrase looks that names neither year nor week.
  public enum Direction: Sendable, Hashable {
    /// Something to come: a bare weekday is the next one, today only with a time that is still to
    /// come; a date without a year is the next one. A day or time that has passed is a problem.
    case future
    /// Something that may have happened already: a bare weekday is today or the next one; a date
    /// without a year is up to 60 days back, else the next one.
    case nearest
  }

  /// The day that a text without a time means if it is written today.
  public static func day(
    _ text: String,
    from today: CalendarDay,
    direction: Direction,
    order: DayOrder? = nil
  ) throws(DatePhraseProblem) -> CalendarDay {
    let now = LocalTime(day: today, minuteOfDay: 0)
    let phrase = try understood(text, from: now, direction: direction, order: order)
    guard let day = phrase.day else { throw .missingDay }
    if phrase.minuteOfDay != nil { throw .unwantedTime(day) }
    return day
  }

  /// The day and time, in either order, that a text means if it is written now; on the same wall
  /// as `now`.
  public static func time(
    _ text: String,
    from now: LocalTime,
    direction: Direction,
    order: DayOrder? = nil
  ) throws(DatePhraseProblem) -> LocalTime {
    let phrase = try understood(text, from: now, direction: direction, order: order)
    guard let day = phrase.day else { throw .missingDay }
    guard let minuteOfDay = phrase.minuteOfDay else { throw .missingTime(day) }
    return LocalTime(day: day, minuteOfDay: minuteOfDay)
  }

  private static func understood(
    _ text: String,
    from now: LocalTime,
    direction: Direction,
    order: DayOrder?
  ) throws(DatePhraseProblem) -> (day: CalendarDay?, minuteOfDay: Int?) {
    var reader = DatePhraseReader(DatePhraseTokens(text[...]), now: now)
    try reader.read()
    let meaning = DatePhraseMeaning(
      now: now,
      direction: direction,
      order: order,
      minuteOfDay: reader.minuteOfDay
    )
    let day = try meaning.day(named: reader.namedDay, weekday: reader.weekday)
    if let day, !CalendarDay.keptYears.contains(day.year) { throw .noSuchDay(text.trimmed) }
    if direction == .future, let day {
      let latest = LocalTime(day: day, minuteOfDay: reader.minuteOfDay ?? now.minuteOfDay)
      if latest < now { throw .inThePast(day) }
    }
    return (day, reader.minuteOfDay)
  }
}

/// Why a phrase is not a day or a time.
public enum DatePhraseProblem: Error, Sendable, Hashable {
  case empty
  /// The piece of the text that is not known.
  case notUnderstood(String)
  case noSuchDay(String)
  case noSuchTime(String)
  case weekdayDisagrees(written: Weekday, day: CalendarDay)
  /// `readings` can be written instead.
  case ambiguous(String, readings: [String])
  case missingDay
  case missingTime(CalendarDay)
  /// A time was given where only a day is kept.
  case unwantedTime(CalendarDay)
  case inThePast(CalendarDay)
}
