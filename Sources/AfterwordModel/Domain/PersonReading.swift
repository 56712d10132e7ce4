/// A person in a list of people.
public struct PersonListing: Sendable, Hashable, Identifiable {
  public var person: Person
  /// In how many applications they have a part.
  public var applicationCount: Int
  /// The latest message, reply or interview with them.
  public var lastContactAt: Instant?

  public init(person: Person, applicationCount: Int, lastContactAt: Instant?) {
    self.person = person
    self.applicationCount = applicationCount
    self.lastContactAt = lastContactAt
  }

  public var id: PersonID { person.id }
}

/// A person with everything that the journal knows of them.
public struct PersonPage: Sendable, Hashable {
  public var person: Person
  /// Those with the newest activity first.
  public var applications: [PersonApplication]
  /// What is planned with them, the next first; then what was sent or skipped, the latest first.
  public var touches: [PersonTouch]
  /// What they said that the person noted as praise or criticism; the latest interview first.
  public var statements: [PersonStatement]
  /// How often notes of their applications name them with an `@`.
  public var mentionCount: Int
  /// The latest message, reply or interview with them.
  public var lastContactAt: Instant?
  /// What the guard says of a message today.
  public var verdict: Verdict

  public init(
    person: Person,
    applications: [PersonApplication] = [],
    touches: [PersonTouch] = [],
    statements: [PersonStatement] = [],
    mentionCount: Int = 0,
    lastContactAt: Instant? = nil,
    verdict: Verdict = Verdict(.fine)
  ) {
    self.person = person
    self.applications = applications
    self.touches = touches
    self.statements = statements
    self.mentionCount = mentionCount
    self.lastContactAt = lastContactAt
    self.verdict = verdict
  }
}

/// An application that a person has a part in, and which.
public struct PersonApplication: Sendable, Hashable {
  public var application: Application
  public var role: Role

  public init(application: Application, role: Role) {
    self.application = application
    self.role = role
  }
}

/// A follow-up with every answer to it, the oldest first.
public struct PersonTouch: Sendable, Hashable {
  public var detail: FollowUpDetail
  public var replies: [Reply]

  public init(detail: FollowUpDetail, replies: [Reply] = []) {
    self.detail = detail
    self.replies = replies
  }
}

/// A line of a note that somebody said.
public struct PersonStatement: Sendable, Hashable, Identifiable {
  public let id: NoteLineID
  public var kind: Feedback.Kind
  public var text: String
  public var action: Action?
  public var company: String
  public var interview: Interview

  public init(
    id: NoteLineID,
    kind: Feedback.Kind,
    text: String,
    action: Action? = nil,
    company: String,
    interview: Interview
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.action = action
    self.company = company
    self.interview = interview
  }
}

/// What forgetting somebody takes away, and what stays.
public struct ForgettingPreview: Sendable, Hashable {
  public var person: Person
  /// Follow-ups that were sent or skipped: they stay, without a name or a text.
  public var closedTouchCount: Int
  /// Planned follow-ups: they go.
  public var plannedTouchCount: Int
  public var replyCount: Int
  /// Notes that name them: they stay, as the person's own words.
  public var noteCount: Int
  /// Messages to others that name them: they stay for the same reason.
  public var draftCount: Int

  public init(
    person: Person,
    closedTouchCount: Int,
    plannedTouchCount: Int,
    replyCount: Int,
    noteCount: Int,
    draftCount: Int = 0
  ) {
    self.person = person
    self.closedTouchCount = closedTouchCount
    self.plannedTouchCount = plannedTouchCount
    self.replyCount = replyCount
    self.noteCount = noteCount
    self.draftCount = draftCount
  }
}
