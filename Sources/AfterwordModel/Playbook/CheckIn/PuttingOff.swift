/// When a card is asked again that is not answered now.
extension CheckInCard {
  /// Business days after which an answer that did not come, or an end that nobody announced, is
  /// brought up once more.
  private static let patience = 5

  /// The next business day on which the guard has nothing against it.
  public func nextFineDay(today: CalendarDay, calendar: PersonalCalendar) -> CalendarDay {
    let tomorrow = today.adding(days: 1)
    guard case .followUp(let detail) = self, let fine = detail.followUp.planning.earliest else {
      return calendar.nextBusinessDay(onOrAfter: tomorrow)
    }
    return calendar.nextBusinessDay(onOrAfter: max(tomorrow, fine))
  }

  /// Of one that was only to be seen.
  func dayAfterSeeing(today: CalendarDay, calendar: PersonalCalendar) -> CalendarDay {
    switch self {
    case .interview: today.adding(days: 1)
    default: calendar.adding(businessDays: Self.patience, to: today)
    }
  }

  /// What is due gets another day; of anything else the card alone is put off.
  func puttingOff(until day: CalendarDay) -> JournalChange {
    switch self {
    case .followUp(let detail): .snooze(detail.followUp.id, until: day)
    case .action(let improvement): .editAction(improvement.id, ActionEdit(due: day))
    case .debrief, .passedAnswer, .noAnswer, .interview: .pauseCard(id, until: day)
    }
  }
}
