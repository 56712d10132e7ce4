/// Everything that the rules may look at, of applications that bear on each other: those of one
/// company, and those that have a person in common.
///
/// What the playbook itself has planned is no fact: plans are made from the rest, and so planning
/// twice gives the same.
public struct CaseFacts: Sendable, Hashable {
  /// In the order in which they were made.
  public var applications: [ApplicationFacts]
  public var people: [PersonID: Person]
  /// When a journal that was written before there were plans was planned first; nil of any other.
  public var firstPlannedAt: Instant?

  public init(
    applications: [ApplicationFacts] = [],
    people: [PersonID: Person] = [:],
    firstPlannedAt: Instant? = nil
  ) {
    self.applications = applications
    self.people = people
    self.firstPlannedAt = firstPlannedAt
  }
}

public struct ApplicationFacts: Sendable, Hashable {
  public var application: Application
  /// Every outcome that was set, in the order of setting; none while it was always open.
  public var outcomes: [OutcomeChange]
  /// By their start, and those of the same start by their id.
  public var interviews: [InterviewFacts]
  /// Everybody who has a part in it, in the order in which they came in.
  public var roles: [PersonRole]
  /// What was sent or skipped, and what the person planned or changed: those that the playbook
  /// planned and nobody has touched are left out. By their making.
  public var touches: [TouchFacts]

  public init(
    application: Application,
    outcomes: [OutcomeChange] = [],
    interviews: [InterviewFacts] = [],
    roles: [PersonRole] = [],
    touches: [TouchFacts] = []
  ) {
    self.application = application
    self.outcomes = outcomes
    self.interviews = interviews
    self.roles = roles
    self.touches = touches
  }
}

public struct OutcomeChange: Sendable, Hashable {
  public var outcome: Outcome
  public var at: Instant

  public init(outcome: Outcome, at: Instant) {
    self.outcome = outcome
    self.at = at
  }
}

public struct PersonRole: Sendable, Hashable {
  public var personID: PersonID
  public var role: Role
  /// When they came into the application.
  public var since: Instant

  public init(personID: PersonID, role: Role, since: Instant) {
    self.personID = personID
    self.role = role
    self.since = since
  }
}

public struct InterviewFacts: Sendable, Hashable {
  public var interview: Interview
  /// Who took part, in their order.
  public var people: [PersonID]
  /// The promises of its note, both sides', in the order of the note.
  public var promises: [Promise]
  /// The criticism in its note about which something is being done, or was.
  public var improvements: [Feedback]
  /// When the journal was told of the interview; nil if that is not known.
  public var toldAt: Instant?

  public init(
    interview: Interview,
    people: [PersonID] = [],
    promises: [Promise] = [],
    improvements: [Feedback] = [],
    toldAt: Instant? = nil
  ) {
    self.interview = interview
    self.people = people
    self.promises = promises
    self.improvements = improvements
    self.toldAt = toldAt
  }
}

/// A follow-up that is a fact, with what came back.
public struct TouchFacts: Sendable, Hashable {
  public var followUp: FollowUp
  public var madeAt: Instant
  /// The oldest first.
  public var replies: [Reply]
  /// The line of its promise was deleted, and the person has not said yet what is to become of it.
  public var hasLostItsLine: Bool

  public init(
    followUp: FollowUp,
    madeAt: Instant,
    replies: [Reply] = [],
    hasLostItsLine: Bool = false
  ) {
    self.followUp = followUp
    self.madeAt = madeAt
    self.replies = replies
    self.hasLostItsLine = hasLostItsLine
  }
}
