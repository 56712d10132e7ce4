/// A message as the guard sees it: sent, or planned for a day.
public struct GuardedTouch: Sendable, Hashable {
  public var personID: PersonID?
  public var applicationID: ApplicationID
  /// The company as it is compared: without case and accents.
  public var company: String
  /// The company as it is written.
  public var companyName: String
  public var interviewID: InterviewID?
  public var kind: FollowUpKind
  public var channel: Channel
  /// The day on which it was sent, or for which it is planned.
  public var day: CalendarDay
  public var isSent: Bool
  /// The day on which they last answered it.
  public var repliedOn: CalendarDay?
  /// Of a thank-you, the last day on which it is not late yet; nil where its round is not known.
  public var timelyThrough: CalendarDay?
  /// The last day on which an application that the person has a part in was rejected or got an offer:
  /// that is the company's answer.
  public var outcomeOn: CalendarDay?
  /// Business days since any other message to the person, where its rule has a number of its own.
  public var businessDaysBetween: Int?

  public init(
    personID: PersonID?,
    applicationID: ApplicationID,
    company: String,
    companyName: String,
    interviewID: InterviewID? = nil,
    kind: FollowUpKind,
    channel: Channel = .email,
    day: CalendarDay,
    isSent: Bool = false,
    repliedOn: CalendarDay? = nil,
    timelyThrough: CalendarDay? = nil,
    outcomeOn: CalendarDay? = nil,
    businessDaysBetween: Int? = nil
  ) {
    self.personID = personID
    self.applicationID = applicationID
    self.company = company
    self.companyName = companyName
    self.interviewID = interviewID
    self.kind = kind
    self.channel = channel
    self.day = day
    self.isSent = isSent
    self.repliedOn = repliedOn
    self.timelyThrough = timelyThrough
    self.outcomeOn = outcomeOn
    self.businessDaysBetween = businessDaysBetween
  }
}

extension GuardedTouch {
  /// Not an invitation, and not the errand of finding somebody to write to.
  private var isMessage: Bool { kind != .connect && !(kind == .outreach && personID == nil) }

  private var isTimelyThankYou: Bool {
    guard kind == .thankYou, let timelyThrough else { return false }
    return day <= timelyThrough
  }

  /// What limits a touch besides the person's wishes, the least first.
  enum Limits: CaseIterable {
    /// What was promised, what thanks in time and what answers them is always welcome.
    case none
    case allButCompanyWeek
    case all
  }

  var limits: Limits {
    switch kind {
    case .promise, .rejectionReply, .noShow: .none
    case .thanksAllRound: .allButCompanyWeek
    default: isMessage && !isTimelyThankYou ? .all : .none
    }
  }

  /// Whether other messages to the same person keep their distance from it.
  var keepsOthersAway: Bool { isMessage && !isTimelyThankYou }

  /// Whether it waits for an answer: thanks, invitations and kept promises don't.
  var asksForAnswer: Bool {
    switch kind {
    case .thankYou, .connect, .promise, .rejectionReply: false
    default: isMessage
    }
  }

  /// Whether it is something that a company gets.
  var countsForCompany: Bool { isMessage && kind != .promise }
}
