/// The names and days that the sentences of plans are made of.
extension PlanningContext {
  /// The day of a round as its note and the timeline show it.
  func day(of interview: Interview) -> CalendarDay { interview.start.local.day }

  func day(of instant: Instant) -> CalendarDay { calendar.day(of: instant) }

  /// "Thu 19 Nov", with the year where it is not that of the day of `instant`.
  func words(_ day: CalendarDay, at instant: Instant) -> String {
    day.words(today: calendar.day(of: instant))
  }
}
