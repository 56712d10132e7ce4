/// A day as a phrase names it, before it is known which one is meant.
enum NamedDay: Hashable {
  case exact(CalendarDay)
  case yearless(month: Int, day: Int, written: String)
  /// "the 5th"
  case dayOfMonth(Int, written: String)
  /// "5/12", where both orders make a date.
  case slashed(SlashedDate)
  /// The Monday-to-Sunday week this many weeks after the present one.
  case week(Int, written: String)
}

/// Two numbers from 1 to 12, of which either may be the month.
struct SlashedDate: Hashable {
  var first: Int
  var second: Int
  var year: Int?
  var written: String

  func dayAndMonth(_ order: DayOrder) -> (day: Int, month: Int) {
    switch order {
    case .dayFirst: (first, second)
    case .monthFirst: (second, first)
    }
  }

  var readings: [String] {
    let suffix = year.map { " \($0)" } ?? ""
    return [DayOrder.dayFirst, .monthFirst].map { order in
      let (day, month) = dayAndMonth(order)
      return "\(day) \(DatePhraseWords.name(ofMonth: month))\(suffix)"
    }
  }
}

/// A weekday as a phrase names it.
struct NamedWeekday: Hashable {
  enum Reach: Hashable {
    case bare
    /// "this fri": today or the coming one.
    case this
    /// "next fri": that of the next Monday-to-Sunday week.
    case next
    /// "last fri": the latest before today.
    case last
    /// "fri week": a week after the coming one.
    case weekLater
    /// "fri after next": that of the second Monday-to-Sunday week from now.
    case afterNext
  }

  var weekday: Weekday
  var reach: Reach
}

/// Finds the day of the calendar that a named day means.
struct DatePhraseMeaning {
  let now: LocalTime
  let direction: DatePhrase.Direction
  let order: DayOrder?
  /// The time that the phrase gives beside the day.
  let minuteOfDay: Int?

  /// How far back a date without a year may lie, in days.
  private static let recentPast = 60

  private var today: CalendarDay { now.day }

  func day(
    named: NamedDay?,
    weekday: NamedWeekday?
  ) throws(DatePhraseProblem) -> CalendarDay? {
    switch named {
    case nil: return weekday.map { named in day(on: named) }
    case .week(let offset, let written):
      return try day(inWeek: offset, weekday: weekday, written: written)
    case .slashed(let date): return try day(of: date, weekday: weekday)
    case .some(let named): return try checked(day(of: named), weekday: weekday)
    }
  }

  /// A weekday that fits one order only says which one is meant.
  private func day(
    of date: SlashedDate,
    weekday: NamedWeekday?
  ) throws(DatePhraseProblem) -> CalendarDay {
    let dayFirst = try day(of: date, order: .dayFirst)
    let monthFirst = try day(of: date, order: .monthFirst)
    let fitting = [dayFirst, monthFirst].filter { $0.weekday == weekday?.weekday }
    if fitting.count == 1 { return fitting[0] }
    switch order {
    case .dayFirst: return try checked(dayFirst, weekday: weekday)
    case .monthFirst: return try checked(monthFirst, weekday: weekday)
    case nil: throw .ambiguous(date.written, readings: date.readings)
    }
  }

  /// The day that such a date means in this order.
  func day(of date: SlashedDate, order: DayOrder) throws(DatePhraseProblem) -> CalendarDay {
    let (day, month) = date.dayAndMonth(order)
    guard let year = date.year else {
      return try self.day(of: .yearless(month: month, day: day, written: date.written))
    }
    guard let day = CalendarDay(year: year, month: month, day: day) else {
      throw .noSuchDay(date.written)
    }
    return day
  }

  private func checked(
    _ day: CalendarDay,
    weekday: NamedWeekday?
  ) throws(DatePhraseProblem) -> CalendarDay {
    if let weekday, weekday.weekday != day.weekday {
      throw .weekdayDisagrees(written: weekday.weekday, day: day)
    }
    return day
  }

  private func day(on named: NamedWeekday) -> CalendarDay {
    let coming = today.adding(days: (named.weekday.rawValue - today.weekday.rawValue + 7) % 7)
    switch named.reach {
    case .this: return coming
    case .last:
      return coming.adding(days: -7)
    case .next:
      return today.monday(ofWeek: 1).adding(days: named.weekday.rawValue)
    case .afterNext:
      return today.monday(ofWeek: 2).adding(days: named.weekday.rawValue)
    case .weekLater:
      return (coming == today ? coming.adding(days: 7) : coming).adding(days: 7)
    case .bare:
      let isStillToCome = minuteOfDay.map { $0 > now.minuteOfDay } ?? false
      let mayBeToday = direction == .nearest || isStillToCome
      return coming == today && !mayBeToday ? today.adding(days: 7) : coming
    }
  }

  private func day(
    inWeek offset: Int,
    weekday: NamedWeekday?,
    written: String
  ) throws(DatePhraseProblem) -> CalendarDay {
    guard let weekday else {
      switch offset {
      case 0: return today.friday(ofWeek: 0)
      case 1...: return today.monday(ofWeek: offset)
      default: throw .notUnderstood(written)
      }
    }
    guard weekday.reach == .bare else { throw .notUnderstood(written) }
    return today.monday(ofWeek: offset).adding(days: weekday.weekday.rawValue)
  }

  private func day(of named: NamedDay) throws(DatePhraseProblem) -> CalendarDay {
    switch named {
    case .exact(let day): return day
    case .yearless(let month, let day, let written):
      let earliest = direction == .nearest ? today.adding(days: -Self.recentPast) : today
      // Nine years hold a 29 February even around a year such as 2100.
      for year in earliest.year...earliest.year + 9 {
        guard let day = CalendarDay(year: year, month: month, day: day) else { continue }
        if day >= earliest { return day }
      }
      throw .noSuchDay(written)
    case .dayOfMonth(let day, let written):
      for month in 0...12 {
        guard let day = CalendarDay.inMonth(month, after: today, day: day) else { continue }
        if day >= today { return day }
      }
      throw .noSuchDay(written)
    case .slashed(let date): return try self.day(of: date, weekday: nil)
    case .week(_, let written): throw .notUnderstood(written)
    }
  }
}

extension CalendarDay {
  /// The Monday of the Monday-to-Sunday week that lies this many weeks after this day's.
  func monday(ofWeek offset: Int) -> CalendarDay {
    adding(days: offset * 7 - weekday.rawValue)
  }

  /// The Friday of such a week; on a weekend the week that people speak of is the coming one.
  func friday(ofWeek offset: Int) -> CalendarDay {
    monday(ofWeek: weekday.rawValue > Weekday.friday.rawValue ? offset + 1 : offset).adding(
      days: Weekday.friday.rawValue
    )
  }

  /// The given day of the month that lies this many months after that of `start`.
  static func inMonth(_ months: Int, after start: CalendarDay, day: Int) -> CalendarDay? {
    let (year, month) = start.month(after: months)
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The last day of the month that lies this many months after this day's. Nil after the year 9999.
  func endOfMonth(after months: Int) -> CalendarDay? {
    let (year, month) = month(after: months)
    return CalendarDay(
      year: year,
      month: month,
      day: Self.length(ofMonth: month, year: year)
    )
  }

  /// The same day of a later or earlier month, or the month's last where it is too short.
  func adding(months: Int) -> CalendarDay? {
    let (year, month) = month(after: months)
    let length = Self.length(ofMonth: month, year: year)
    return CalendarDay(year: year, month: month, day: min(parts.day, length))
  }

  private func month(after months: Int) -> (year: Int, month: Int) {
    let (year, month, _) = parts
    let index = year * 12 + month - 1 + months
    let laterYear = index.flooredQuotient(by: 12)
    return (laterYear, index - laterYear * 12 + 1)
  }
}
