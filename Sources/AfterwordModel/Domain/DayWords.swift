extension CalendarDay {
  /// "Thu 19 Nov", with the year where it is not that of `today`.
  public func words(today: CalendarDay) -> String {
    let (year, month, day) = parts
    let suffix = year == today.year ? "" : " \(year)"
    return "\(weekday.short) \(day) \(Self.monthNames[month - 1])\(suffix)"
  }

  /// "19 Nov"
  public var shortWords: String {
    let (_, month, day) = parts
    return "\(day) \(Self.monthNames[month - 1])"
  }

  /// "today", "3 days ago", "in 2 days"
  public func distance(from today: CalendarDay) -> String {
    switch today.days(until: self) {
    case 0: "today"
    case -1: "yesterday"
    case 1: "tomorrow"
    case let days: days < 0 ? "\(-days) days ago" : "in \(days) days"
    }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension LocalTime {
  /// "Thu 19 Nov 14:00", with the year where it is not that of `today`.
  public func words(today: CalendarDay) -> String { "\(day.words(today: today)) \(clock)" }
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
