/// The person's own days: where they are, and which days are no business days.
public struct PersonalCalendar: Sendable, Hashable {
  /// An IANA time zone identifier; nil where only the offset from UTC is known.
  public var zone: String?
  /// Seconds east of UTC, where the zone is not known.
  public var utcOffset: Int
  public var holidays: Set<CalendarDay>

  public init(zone: String? = nil, utcOffset: Int = 0, holidays: Set<CalendarDay> = []) {
    self.zone = zone
    self.utcOffset = utcOffset
    self.holidays = holidays
  }
}

extension PersonalCalendar {
  /// The day that the person's own calendar shows at an instant.
  public func day(of instant: Instant) -> CalendarDay {
    let local = zone.flatMap { LocalTime(instant, zone: $0) }
    return (local ?? LocalTime(instant, utcOffset: utcOffset)).day
  }

  /// Monday to Friday, and no holiday.
  public func isBusinessDay(_ day: CalendarDay) -> Bool {
    day.weekday.rawValue < Weekday.saturday.rawValue
      && (holidays.isEmpty || !holidays.contains(day))
  }

  public func nextBusinessDay(onOrAfter day: CalendarDay) -> CalendarDay {
    var day = day
    while !isBusinessDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The business day so many after a day, which itself does not count; before it where the number is
  /// negative, and the day itself, whatever it is, where it is 0.
  public func adding(businessDays: Int, to day: CalendarDay) -> CalendarDay {
    var day = day
    var left = abs(businessDays)
    while left > 0 {
      day = day.adding(days: businessDays.signum())
      if isBusinessDay(day) { left -= 1 }
    }
    return day
  }

  /// How many business days come after the first day, up to the second with it; of a business day
  /// what is to be added to the first to come to it. Negative where the second is earlier.
  public func businessDays(from first: CalendarDay, to second: CalendarDay) -> Int {
    if second < first { return -businessDaysOnOrAfter(second, before: first) }
    return businessDaysOnOrAfter(first.adding(days: 1), before: second.adding(days: 1))
  }

  private func businessDaysOnOrAfter(_ first: CalendarDay, before end: CalendarDay) -> Int {
    (first.daysSinceEpoch..<end.daysSinceEpoch).count {
      isBusinessDay(CalendarDay(daysSinceEpoch: $0))
    }
  }
}
