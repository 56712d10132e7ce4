/// A part of a week or month, as in "early next week" and "end of November". Each means the day by
/// which such a part is mostly over.
enum PartOfStretch: Hashable {
  case early, middle, late, end

  /// Tuesday, Wednesday, or Friday of the week that lies this many weeks after that of `today`.
  func day(ofWeek offset: Int, from today: CalendarDay) -> CalendarDay {
    let friday = today.friday(ofWeek: offset)
    switch self {
    case .early: return friday.adding(days: -3)
    case .middle: return friday.adding(days: -2)
    case .late, .end: return friday
    }
  }

  /// The 5th, the 15th, the 25th or the last of the month that lies this many months after that of
  /// `today`.
  func day(ofMonth offset: Int, from today: CalendarDay) -> CalendarDay? {
    guard let dayOfMonth else { return today.endOfMonth(after: offset) }
    return CalendarDay.inMonth(offset, after: today, day: dayOfMonth)
  }

  /// The next such day of a month (1 to 12).
  func comingDay(ofMonth month: Int, from today: CalendarDay) -> CalendarDay? {
    let offset = (month - today.parts.month + 12) % 12
    let day = day(ofMonth: offset, from: today)
    guard let day, day < today else { return day }
    return self.day(ofMonth: offset + 12, from: today)
  }

  private var dayOfMonth: Int? {
    switch self {
    case .early: 5
    case .middle: 15
    case .late: 25
    case .end: nil
    }
  }
}

extension CalendarDay {
  /// The day that lies this many working days, from Monday to Friday, after or before this day.
  func adding(workdays: Int) -> CalendarDay {
    let friday = Weekday.friday.rawValue
    let isWeekend = weekday.rawValue > friday
    let weeks = workdays.flooredQuotient(by: 5)
    let rest = workdays - weeks * 5
    guard isWeekend else {
      let weekends = weekday.rawValue + rest > friday ? 2 : 0
      return adding(days: weeks * 7 + rest + weekends)
    }
    return adding(days: friday - weekday.rawValue).adding(workdays: workdays)
  }
}
