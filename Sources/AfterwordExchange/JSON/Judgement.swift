public import AfterwordModel

/// A message to somebody, and what the guard says of it.
public struct Judgement: Sendable {
  public var person: Person
  public var day: CalendarDay
  public var kind: FollowUpKind
  public var channel: Channel
  public var verdict: Verdict

  public init(
    person: Person,
    day: CalendarDay,
    kind: FollowUpKind,
    channel: Channel,
    verdict: Verdict
  ) {
    self.person = person
    self.day = day
    self.kind = kind
    self.channel = channel
    self.verdict = verdict
  }
}
