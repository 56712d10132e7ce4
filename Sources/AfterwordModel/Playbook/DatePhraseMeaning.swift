/// A day as a phrase names it, before it is known which one is meant.
enum NamedDay: Hashable {
  case exact(CalendarDay)
  case yearless(month: Int, day: Int, written: String)
  /// "the 5th"
  case dayOfMonth(Int, written: String)
  /// The Monday-to-Sunday week this many weeks after the present one.
  case week(Int, written: String)
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
  }

  var weekday: Weekday
  var reach: Reach
}

/// Finds the day of the calendar that a named day means.
struct DatePhraseMeaning {
  let now: LocalTime
  let direction: DatePhrase.Direction
  /// The time that the phrase gives beside the day.
  let minuteOfDay: Int?

  /// How far back a date without a year may lie, in days.
  private static let recentPast = 60

  private var today: CalendarDay { now.day }

  func day(
    named: NamedDay?,
    weekday: NamedWeekday?
  ) throws(DatePhraseProblem) -> CalendarDay? {
    guard let named else { return weekday.map { named in self.day(on: named) } }
    if case .week(let offset, let written) = named {
      return try day(inWeek: offset, weekday: weekday, written: written)
    }
    let day = try day(of: named)
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
      return monday(ofWeek: 1).adding(days: named.weekday.rawValue)
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
      if offset == 1 { return monday(ofWeek: 1) }
      throw .notUnderstood(written)
    }
    guard weekday.reach == .bare else { throw .notUnderstood(written) }
    return monday(ofWeek: offset).adding(days: weekday.weekday.rawValue)
  }

  private func monday(ofWeek offset: Int) -> CalendarDay {
    today.adding(days: offset * 7 - today.weekday.rawValue)
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
    case .week(_, let written): throw .notUnderstood(written)
    }
  }
}

extension CalendarDay {
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
