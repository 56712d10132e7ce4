/// The cadence rules that judge a touch. The properties are their numbers, with their defaults.
public struct CadenceGuard: Sendable, Hashable {
  /// Unanswered messages to one person, besides the thank-you.
  public var unanswered = 2
  /// Business days between two messages to one person.
  public var businessDaysBetween = 5
  /// Status messages of one application, all people together.
  public var statusMessages = 2
  /// Messages to one company in seven days.
  public var companyMessagesAWeek = 2
  /// Unanswered keep-in-touch messages to one person.
  public var keepInTouchUnanswered = 2

  public init() {}
}

/// A message as the guard sees it: sent, or planned for a day.
public struct GuardedTouch: Sendable, Hashable {
  public var personID: PersonID?
  public var applicationID: ApplicationID
  /// The company as it is compared: without case and accents.
  public var company: String
  public var interviewID: InterviewID?
  public var kind: FollowUpKind
  public var channel: Channel
  public var day: CalendarDay
  /// The day on which they last answered it.
  public var repliedOn: CalendarDay?
  public var isSent: Bool
}
