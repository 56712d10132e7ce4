/// Suggests the outcome "no answer" when both status checks went unanswered; the person decides.
public struct NoAnswerRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the second status check.
  public var businessDays = 10
}

extension NoAnswerRule {
  /// How many status checks there are before it.
  static let statusChecks = 2

  /// Since when nothing has come back, where the outcome "no answer" is to be suggested.
  func silence(
    of application: ApplicationFacts,
    calendar: PersonalCalendar,
    today: CalendarDay
  ) -> CalendarDay? {
    guard isOn, application.isOpen else { return nil }
    let checks = application.touches(of: .statusCheck).compactMap(\.sentAt).sorted()
    guard checks.count >= Self.statusChecks, let first = checks.dropLast().last,
      let last = checks.last, !application.isHeardOf(after: first, calendar: calendar)
    else { return nil }
    let since = calendar.day(of: last)
    return calendar.adding(businessDays: businessDays, to: since) <= today ? since : nil
  }
}

extension Playbook {
  /// Since when nothing has come back, where the outcome "no answer" is to be suggested; nil where it
  /// is not.
  public func suggestsNoAnswer(
    for application: ApplicationFacts,
    today: CalendarDay
  ) -> CalendarDay? {
    rules.noAnswer.silence(of: application, calendar: calendar, today: today)
  }
}

extension ApplicationFacts {
  /// Something came back after that, or a round took place or is to take place.
  fileprivate func isHeardOf(after instant: Instant, calendar: PersonalCalendar) -> Bool {
    touches.contains { touch in touch.lastReplyAt.map { $0 > instant } == true }
      || interviews.contains { !$0.interview.isNoShow && $0.interview.end > instant }
  }
}
