/// A touch as somebody is about to make it, for the guard to judge.
public struct VerdictQuestion: Sendable, Hashable {
  /// The planned follow-up that is to be changed or sent; nil of a new one.
  public var followUpID: FollowUpID?
  public var applicationID: ApplicationID
  public var interviewID: InterviewID?
  /// Nil where only a name was typed.
  public var personID: PersonID?
  /// Empty if it goes to nobody by name.
  public var personName: String
  public var kind: FollowUpKind
  public var channel: Channel
  /// The day on which it is to go.
  public var day: CalendarDay

  public init(
    followUpID: FollowUpID? = nil,
    applicationID: ApplicationID,
    interviewID: InterviewID? = nil,
    personID: PersonID? = nil,
    personName: String = "",
    kind: FollowUpKind,
    channel: Channel,
    day: CalendarDay
  ) {
    self.followUpID = followUpID
    self.applicationID = applicationID
    self.interviewID = interviewID
    self.personID = personID
    self.personName = personName
    self.kind = kind
    self.channel = channel
    self.day = day
  }

  /// The follow-up as it is, on that day.
  public init(_ detail: FollowUpDetail, on day: CalendarDay) {
    let followUp = detail.followUp
    self.init(
      followUpID: followUp.id,
      applicationID: followUp.applicationID,
      interviewID: followUp.interviewID,
      personID: followUp.personID,
      personName: detail.personName ?? "",
      kind: followUp.kind,
      channel: followUp.channel,
      day: day
    )
  }
}
