/// What a check-in asks about, one card at a time, the most urgent first.
public enum CheckInCard: Sendable, Hashable {
  /// A touch that is due or late.
  case followUp(FollowUpDetail)
  /// Something to do about criticism that is due or late.
  case action(Improvement)
  /// A round has ended that was not talked through yet.
  case debrief(InterviewDetail)
  /// The day has passed on which they said that they would answer.
  case passedAnswer(AwaitedAnswer)
  /// Nobody answers any more, since this day: is it over?
  case noAnswer(Application, since: CalendarDay)
  /// A round of today or tomorrow, with what is known about its people.
  case interview(InterviewDetail, people: [PersonListing])
}

extension CheckInCard: Identifiable {
  /// Stays the same as long as the card asks the same.
  public enum ID: Sendable, Hashable {
    case followUp(FollowUpID)
    case action(NoteLineID)
    case debrief(InterviewID)
    case passedAnswer(ApplicationID)
    case noAnswer(ApplicationID)
    case interview(InterviewID)
  }

  public var id: ID {
    switch self {
    case .followUp(let detail): .followUp(detail.followUp.id)
    case .action(let improvement): .action(improvement.id)
    case .debrief(let detail): .debrief(detail.interview.id)
    case .passedAnswer(let awaited): .passedAnswer(awaited.application.id)
    case .noAnswer(let application, since: _): .noAnswer(application.id)
    case .interview(let detail, people: _): .interview(detail.interview.id)
    }
  }

  /// Nil of a follow-up, which knows its application by its names.
  public var application: Application? {
    switch self {
    case .followUp: nil
    case .action(let improvement): improvement.application
    case .debrief(let detail), .interview(let detail, people: _): detail.application
    case .passedAnswer(let awaited): awaited.application
    case .noAnswer(let application, since: _): application
    }
  }

  /// The interview that it is about, whose note can be opened from it.
  public var interviewID: InterviewID? {
    switch self {
    case .followUp(let detail): detail.followUp.interviewID
    case .action(let improvement): improvement.interview.id
    case .debrief(let detail), .interview(let detail, people: _): detail.interview.id
    case .passedAnswer(let awaited): awaited.round?.id
    case .noAnswer: nil
    }
  }
}

extension CheckInCard.ID {
  /// The form of storage: "follow-up/…", "action/…", "debrief/…", "answer/…", "no-answer/…",
  /// "interview/…".
  public var text: String {
    switch self {
    case .followUp(let id): "follow-up/\(id.letters)"
    case .action(let id): "action/\(id.letters)"
    case .debrief(let id): "debrief/\(id.letters)"
    case .passedAnswer(let id): "answer/\(id.letters)"
    case .noAnswer(let id): "no-answer/\(id.letters)"
    case .interview(let id): "interview/\(id.letters)"
    }
  }

  /// Nil unless the text is in the form of storage.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let letters = String(parts[1])
    let id: Self? =
      switch parts[0] {
      case "follow-up": FollowUpID(letters: letters).map(Self.followUp)
      case "action": NoteLineID(letters: letters).map(Self.action)
      case "debrief": InterviewID(letters: letters).map(Self.debrief)
      case "answer": ApplicationID(letters: letters).map(Self.passedAnswer)
      case "no-answer": ApplicationID(letters: letters).map(Self.noAnswer)
      case "interview": InterviewID(letters: letters).map(Self.interview)
      default: nil
      }
    guard let id else { return nil }
    self = id
  }
}

/// A whole check-in: its cards, and what its last page says.
public struct CheckIn: Sendable, Hashable {
  /// In the order in which they are asked; those about one person or company together.
  public var cards: [CheckInCard]
  public var waitingOnThem: [AwaitedAnswer]
  /// Replies to a "no" of today: tomorrow is soon enough for them.
  public var soonEnoughTomorrow: [FollowUpDetail]
  /// The first planned follow-up after today.
  public var next: FollowUpDetail?

  public init(
    cards: [CheckInCard] = [],
    waitingOnThem: [AwaitedAnswer] = [],
    soonEnoughTomorrow: [FollowUpDetail] = [],
    next: FollowUpDetail? = nil
  ) {
    self.cards = cards
    self.waitingOnThem = waitingOnThem
    self.soonEnoughTomorrow = soonEnoughTomorrow
    self.next = next
  }
}

/// A check-in that was under way when the terminal was closed.
public struct PausedCheckIn: Sendable, Hashable {
  /// Its place is the day and the card.
  public var work: PausedWork
  public var answers: [PausedAnswer]

  public init(work: PausedWork, answers: [PausedAnswer]) {
    self.work = work
    self.answers = answers
  }
}

/// What became of a card.
public enum CheckInAnswer: String, Sendable, Hashable, CaseIterable {
  case sent, done, snoozed
  case notNeeded = "not-needed"
  case replied, debriefed, seen
}

/// What the journal knows of those that a card is about: what stands below its question.
public struct CardBackground: Sendable, Hashable {
  public struct Acquainted: Sendable, Hashable, Identifiable {
    public var person: Person
    /// What they are in the application; nil if they have no part in it.
    public var role: Role?
    /// What was sent to them last, with its reply.
    public var lastTouch: FollowUpDetail?
    /// When they were met last, whatever the application.
    public var lastMet: Interview?
    /// What they said last that was noted as praise or criticism.
    public var statement: PersonStatement?

    public init(
      person: Person,
      role: Role? = nil,
      lastTouch: FollowUpDetail? = nil,
      lastMet: Interview? = nil,
      statement: PersonStatement? = nil
    ) {
      self.person = person
      self.role = role
      self.lastTouch = lastTouch
      self.lastMet = lastMet
      self.statement = statement
    }

    public var id: PersonID { person.id }
  }

  /// The person, or of an interview everybody who takes part.
  public var people: [Acquainted]
  /// The message as far as it was written.
  public var draft: String?
  /// What was sent last in the application, to whomever.
  public var lastSent: FollowUpDetail?
  /// The first follow-up that is planned for the application.
  public var next: FollowUpDetail?

  public init(
    people: [Acquainted] = [],
    draft: String? = nil,
    lastSent: FollowUpDetail? = nil,
    next: FollowUpDetail? = nil
  ) {
    self.people = people
    self.draft = draft
    self.lastSent = lastSent
    self.next = next
  }
}
