/// Who has what to say in an application, and whom to write to next.
public struct DecisionMap: Sendable, Hashable {
  public var application: Application
  /// Everybody with a part in it, by group, in the order of the groups; only groups with somebody.
  public var groups: [Group]
  public var next: NextStep

  public init(application: Application, groups: [Group], next: NextStep) {
    self.application = application
    self.groups = groups
    self.next = next
  }

  public struct Group: Sendable, Hashable {
    public var standing: Standing
    public var people: [Participant]

    public init(_ standing: Standing, people: [Participant]) {
      self.standing = standing
      self.people = people
    }
  }

  /// Where somebody stands: whoever decides stands by themselves, whatever they think.
  public enum Standing: Sendable, Hashable, CaseIterable {
    case decides, inFavour, doubts, neutral, unknown

    init(_ role: Role) {
      self =
        switch (role.say, role.stance) {
        case (.decides, _): .decides
        case (_, .inFavour): .inFavour
        case (_, .doubts): .doubts
        case (_, .neutral): .neutral
        case (_, .unknown): .unknown
        }
    }
  }

  public enum NextStep: Sendable, Hashable {
    case plan(Outreach)
    /// It is planned already.
    case planned(Outreach)
    /// Nothing to do is the right move; one sentence says why.
    case rest(reason: String)
  }

  /// A message that would help; to nobody by name where somebody is still to be found.
  public struct Outreach: Sendable, Hashable {
    public var person: Person?
    public var kind: FollowUpKind
    public var channel: Channel
    public var day: CalendarDay
    /// What it is about, in a few words.
    public var note: String
    /// One sentence with its full stop.
    public var reason: String

    public init(
      person: Person?,
      kind: FollowUpKind,
      channel: Channel,
      day: CalendarDay,
      note: String,
      reason: String
    ) {
      self.person = person
      self.kind = kind
      self.channel = channel
      self.day = day
      self.note = note
      self.reason = reason
    }
  }
}

extension DecisionMap {
  public var people: [Participant] { groups.flatMap(\.people) }
}
