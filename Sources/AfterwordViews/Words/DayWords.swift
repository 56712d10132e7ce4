public import AfterwordModel

extension CalendarDay {
  /// "Thu 19 Nov", with the year where it is not that of `today`.
  public func words(today: CalendarDay) -> String {
    let (year, month, day) = parts
    let suffix = year == today.year ? "" : " \(year)"
    return "\(weekday.short) \(day) \(Self.monthNames[month - 1])\(suffix)"
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension LocalTime {
  /// "Thu 19 Nov 14:00", with the year where it is not that of `today`.
  public func words(today: CalendarDay) -> String { "\(day.words(today: today)) \(clock)" }

  /// "14:00"
  public var clock: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension Weekday {
  /// "Thu"
  public var short: String { String(name.prefix(3)) }

  /// "Thursday"
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
