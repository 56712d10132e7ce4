public import AfterwordModel

extension DatePhraseProblem {
  /// What is wrong and what would be right. The year is left out of days of this year.
  public func sentence(today: CalendarDay) -> String {
    switch self {
    case .empty: "No day is given. Write one such as fri, 1 Dec or 2026-12-01."
    case .notUnderstood(let piece):
      "\(quoted(piece)) is not understood. Write a day such as fri, in 3 days, 1 Dec or "
        + "2026-12-01, and a time such as 14:00 or 2pm."
    case .noSuchDay(let text): "There is no such day as \(quoted(text))."
    case .noSuchTime(let text):
      "There is no such time as \(quoted(text)). Write one such as 14:00 or 2pm."
    case .weekdayDisagrees(let written, let day):
      "\(day.words(today: today)) is not a \(written.name). Write the day without its weekday, or "
        + "correct one of them."
    case .ambiguous(let text, let readings):
      "\(quoted(text)) can be read in two ways. Write \(readings.joined(separator: " or "))."
    case .missingDay: "A day is missing. Write one such as fri, tomorrow or 1 Dec."
    case .missingTime(let day):
      "A time is missing. Write it after the day, such as \(day.words(today: today)) 14:00."
    case .unwantedTime(let day): "Only a day is kept here. Write \(day.words(today: today))."
    case .inThePast(let day):
      "\(day == today ? "That time today" : day.words(today: today)) has passed. Write a later one."
    }
  }
}
