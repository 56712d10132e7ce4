/// Something that the company owes an answer to.
public struct AwaitedAnswer: Sendable, Hashable {
  public enum Ground: Sendable, Hashable {
    /// They said in this round when they would answer.
    case promise(Promise, in: Interview)
    /// The last that was sent to them; nothing came back since.
    case touch(FollowUpDetail)
  }

  public var application: Application
  public var ground: Ground
  /// The day of the round, or the day on which the message was sent.
  public var since: CalendarDay
  /// The day by which they promised to answer; nil if they named none. It may be past.
  public var until: CalendarDay?

  public init(
    application: Application,
    ground: Ground,
    since: CalendarDay,
    until: CalendarDay? = nil
  ) {
    self.application = application
    self.ground = ground
    self.since = since
    self.until = until
  }
}

extension AwaitedAnswer {
  /// The round in which they named the day; nil of an answer to a message.
  public var round: Interview? {
    if case .promise(_, in: let round) = ground { round } else { nil }
  }
}
