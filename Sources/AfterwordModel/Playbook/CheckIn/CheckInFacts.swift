/// What the journal has that a check-in may ask about. More than is asked may be in it.
public struct CheckInFacts: Sendable, Hashable {
  /// A round that is soon, with what is known about its people.
  public struct Round: Sendable, Hashable {
    public var detail: InterviewDetail
    public var people: [PersonListing]

    public init(detail: InterviewDetail, people: [PersonListing] = []) {
      self.detail = detail
      self.people = people
    }
  }

  /// An application that nobody answers any more, since that day.
  public struct Silence: Sendable, Hashable {
    public var application: Application
    public var since: CalendarDay

    public init(application: Application, since: CalendarDay) {
      self.application = application
      self.since = since
    }
  }

  public var followUps: [FollowUpDetail]
  public var actions: [Improvement]
  public var debriefs: [InterviewDetail]
  public var awaited: [AwaitedAnswer]
  public var silences: [Silence]
  public var rounds: [Round]
  /// Cards that the person has put off to a later day.
  public var paused: Set<CheckInCard.ID>

  public init(
    followUps: [FollowUpDetail] = [],
    actions: [Improvement] = [],
    debriefs: [InterviewDetail] = [],
    awaited: [AwaitedAnswer] = [],
    silences: [Silence] = [],
    rounds: [Round] = [],
    paused: Set<CheckInCard.ID> = []
  ) {
    self.followUps = followUps
    self.actions = actions
    self.debriefs = debriefs
    self.awaited = awaited
    self.silences = silences
    self.rounds = rounds
    self.paused = paused
  }
}
