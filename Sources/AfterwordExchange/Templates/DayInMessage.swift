internal import AfterwordModel

extension CalendarDay {
  /// A day in a sentence that is read soon: "today", "yesterday", "on Thursday", "on 5 November".
  func inMessage(writtenOn today: CalendarDay) -> String {
    switch days(until: today) {
    case 0: "today"
    case 1: "yesterday"
    case -6 ... -1, 2...6: "on \(weekday.name)"
    default: "on \(dayAndMonth(today: today))"
    }
  }

  /// A day in a letter, which is read days later: "on Thursday, 19 November".
  func inLetter(writtenOn today: CalendarDay) -> String { "on \(inFull(today: today))" }

  /// "Thursday, 19 November", with the year where it is another one.
  func inFull(today: CalendarDay) -> String {
    "\(weekday.name), \(dayAndMonth(today: today))"
  }

  /// "Friday" of a day that is near, else "Friday, 27 November".
  func asDeadline(today: CalendarDay) -> String {
    (0...6).contains(today.days(until: self)) ? weekday.name : inFull(today: today)
  }

  private func dayAndMonth(today: CalendarDay) -> String {
    let (year, month, day) = parts
    return "\(day) \(Self.months[month - 1])" + (year == today.year ? "" : " \(year)")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
