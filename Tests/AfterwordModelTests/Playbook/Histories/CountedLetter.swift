import AfterwordModel

/// Something that was sent or is planned, as `CountedCadence` counts it.
struct CountedLetter {
  let kind: FollowUpKind
  let person: PersonID?
  let application: ApplicationID
  let company: String
  let round: InterviewID?
  let day: CalendarDay
  let isSent: Bool
  /// Planned by the playbook: it is what has to keep the limits.
  let isPlaybooks: Bool
  /// A thank-you no more than 48 hours after its round.
  let isThanksInTime: Bool

  /// Nil of what was skipped.
  init?(_ touch: TouchFacts, of application: ApplicationFacts, calendar: PersonalCalendar) {
    let followUp = touch.followUp
    switch followUp.state {
    case .planned:
      day = followUp.due
      isSent = false
    case .sent(let at):
      day = calendar.day(of: at)
      isSent = true
    case .skipped:
      return nil
    }
    kind = followUp.kind
    person = followUp.personID
    self.application = application.application.id
    company = application.application.company.lowercased()
    round = followUp.interviewID
    isPlaybooks = false
    isThanksInTime = Self.isThanksInTime(kind, of: round, on: day, application, calendar)
  }

  init(_ touch: PlannedTouch, of application: ApplicationFacts, calendar: PersonalCalendar) {
    kind = touch.kind
    person = touch.personID
    self.application = touch.applicationID
    company = application.application.company.lowercased()
    round = touch.interviewID
    day = touch.due
    isSent = false
    isPlaybooks = true
    isThanksInTime = Self.isThanksInTime(kind, of: round, on: day, application, calendar)
  }

  private static func isThanksInTime(
    _ kind: FollowUpKind,
    of round: InterviewID?,
    on day: CalendarDay,
    _ application: ApplicationFacts,
    _ calendar: PersonalCalendar
  ) -> Bool {
    guard kind == .thankYou else { return false }
    return application.interviews.contains {
      $0.interview.id == round && day <= calendar.day(of: $0.interview.end.adding(minutes: 48 * 60))
    }
  }

  /// Neither an invitation nor the errand of finding somebody.
  var isMessage: Bool {
    if kind == .connect { return false }
    return kind != .outreach || person != nil
  }

  /// The playbook may plan it only within the limits.
  var hasToKeepLimits: Bool {
    isPlaybooks && isMessage && !isThanksInTime
      && ![.promise, .rejectionReply, .noShow].contains(kind)
  }
}
