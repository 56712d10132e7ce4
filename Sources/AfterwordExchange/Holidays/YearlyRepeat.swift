internal import AfterwordModel

/// An event that comes back on the same date: `FREQ=YEARLY`, every so many years, so many times or
/// up to a day.
struct YearlyRepeat {
  private var interval = 1
  private var count = Int.max
  private var last: CalendarDay?

  /// Nil where the rule says anything else.
  init?(_ rule: String, from first: CalendarDay) {
    var isYearly = false
    for part in rule.uppercased().split(separator: ";") {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2 else { return nil }
      switch (sides[0], sides[1]) {
      case ("FREQ", "YEARLY"):
        isYearly = true
      case ("INTERVAL", let value):
        guard let number = Int(value), number > 0 else { return nil }
        interval = number
      case ("COUNT", let value):
        guard let number = Int(value), number > 0 else { return nil }
        count = number
      case ("UNTIL", let value):
        guard let day = CalendarDay(basic: value.prefix(8)) else { return nil }
        last = day
      // A week's first day doesn't matter to dates.
      case ("WKST", _): break
      case ("BYMONTH", let value) where Int(value) == first.parts.month: break
      case ("BYMONTHDAY", let value) where Int(value) == first.parts.day: break
      default: return nil
      }
    }
    if !isYearly { return nil }
  }

  /// A 29 February comes in leap years only, and only then is counted (RFC 5545, section 3.3.10).
  func firstDays(from first: CalendarDay, through year: Int) -> [CalendarDay] {
    let (firstYear, month, day) = first.parts
    guard firstYear <= year else { return [] }
    let days = stride(from: firstYear, through: year, by: interval).lazy
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
      .prefix(count)
    return days.filter { day in last.map { day <= $0 } ?? true }
  }
}
