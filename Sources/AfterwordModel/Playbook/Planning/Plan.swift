/// What is to be planned for applications that bear on each other.
public struct Plan: Sendable, Hashable {
  /// What the playbook plans, in the order of their due days.
  public var touches: [PlannedTouch]
  /// The first fine day of each planned follow-up that is a fact; nil if the guard calls none fine.
  public var earliest: [FollowUpID: CalendarDay?]
  /// Follow-ups that the person planned or changed whose ground is gone, with the sentence that says
  /// why.
  public var withdrawn: [FollowUpID: String]
  /// What the rules want and the guard calls enough, with the guard's sentence.
  public var declined: [PlanGround: String]

  public init(
    touches: [PlannedTouch] = [],
    earliest: [FollowUpID: CalendarDay?] = [:],
    withdrawn: [FollowUpID: String] = [:],
    declined: [PlanGround: String] = [:]
  ) {
    self.touches = touches
    self.earliest = earliest
    self.withdrawn = withdrawn
    self.declined = declined
  }
}

/// A follow-up as the playbook wants it.
public struct PlannedTouch: Sendable, Hashable {
  public var ground: PlanGround
  public var applicationID: ApplicationID
  public var interviewID: InterviewID?
  public var personID: PersonID?
  public var lineID: NoteLineID?
  public var kind: FollowUpKind
  public var channel: Channel
  public var due: CalendarDay
  public var dueAt: Instant?
  public var earliestAt: Instant?
  /// The first day that the guard calls fine.
  public var earliest: CalendarDay
  public var note: String
  public var reason: String
  public var source: String
}

/// Something that the playbook moved or withdrew, which the timeline tells.
public struct PlanNotice: Sendable, Hashable {
  public enum Change: Sendable, Hashable {
    case moved(from: CalendarDay, to: CalendarDay)
    case withdrawn
  }

  public var at: Instant
  public var change: Change
  public var kind: FollowUpKind
  public var personName: String?
  /// One sentence with its full stop.
  public var reason: String

  public init(
    at: Instant,
    change: Change,
    kind: FollowUpKind,
    personName: String?,
    reason: String
  ) {
    self.at = at
    self.change = change
    self.kind = kind
    self.personName = personName
    self.reason = reason
  }
}
