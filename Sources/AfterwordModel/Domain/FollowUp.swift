/// One touch, planned or past.
public struct FollowUp: Sendable, Hashable, Identifiable {
  public let id: FollowUpID
  public let applicationID: ApplicationID
  /// The round it came from, where there is one.
  public let interviewID: InterviewID?
  public var personID: PersonID?
  public var kind: FollowUpKind
  public var channel: Channel
  /// The day on which it is due, on the person's own calendar.
  public var due: CalendarDay
  public var state: State
  /// What it is about, in a few words.
  public var note: String
  public var planning: Planning

  public enum State: Sendable, Hashable {
    case planned
    case sent(at: Instant)
    case skipped(at: Instant, reason: String)
  }

  public init(
    id: FollowUpID,
    applicationID: ApplicationID,
    interviewID: InterviewID? = nil,
    personID: PersonID? = nil,
    kind: FollowUpKind,
    channel: Channel,
    due: CalendarDay,
    state: State = .planned,
    note: String = "",
    planning: Planning = Planning()
  ) {
    self.id = id
    self.applicationID = applicationID
    self.interviewID = interviewID
    self.personID = personID
    self.kind = kind
    self.channel = channel
    self.due = due
    self.state = state
    self.note = note
    self.planning = planning
  }
}

extension FollowUp {
  /// Where a follow-up comes from, and from when on it may go.
  public struct Planning: Sendable, Hashable {
    /// What the playbook planned it for; nil of one that the person planned.
    public var ground: PlanGround?
    /// The person planned, changed or snoozed it: the playbook lets it be.
    public var isByHand: Bool
    /// The line of a note that it is about: a promise, or the criticism that was acted on.
    public var lineID: NoteLineID?
    /// The moment at which it is due, where its rule counts hours or minutes.
    public var dueAt: Instant?
    /// The first moment at which it should go, where its rule counts hours.
    public var earliestAt: Instant?
    /// The first day that the guard calls fine; nil if it calls none so. Kept up for planned ones.
    public var earliest: CalendarDay?
    /// Why it was planned, in one sentence; empty if the person planned it.
    public var reason: String
    /// Where the reason comes from: a survey, a study; empty if it has none.
    public var source: String
    /// Why the person goes on against the guard; empty if they don't.
    public var overrideReason: String

    public init(
      ground: PlanGround? = nil,
      isByHand: Bool = true,
      lineID: NoteLineID? = nil,
      dueAt: Instant? = nil,
      earliestAt: Instant? = nil,
      earliest: CalendarDay? = nil,
      reason: String = "",
      source: String = "",
      overrideReason: String = ""
    ) {
      self.ground = ground
      self.isByHand = isByHand
      self.lineID = lineID
      self.dueAt = dueAt
      self.earliestAt = earliestAt
      self.earliest = earliest
      self.reason = reason
      self.source = source
      self.overrideReason = overrideReason
    }
  }
}

extension FollowUp {
  /// What the guard says of sending it today; kept up as long as it is planned.
  public func standing(today: CalendarDay) -> Verdict.Standing {
    guard let earliest = planning.earliest else { return .enough }
    return earliest > today ? .early(until: earliest) : .fine
  }
}

extension FollowUp {
  /// Stands for the reason of somebody whose message was gone before one could be asked for.
  static let noReasonGiven = "no reason given"
}

extension FollowUp.State {
  /// The word of storage and interchange.
  public var word: String {
    switch self {
    case .planned: "planned"
    case .sent: "sent"
    case .skipped: "skipped"
    }
  }
}

public enum FollowUpKind: String, Sendable, Hashable, CaseIterable {
  case thankYou = "thank-you"
  case connect
  case outreach
  case statusCheck = "status-check"
  case promise
  case toldYouSo = "told-you-so"
  case rejectionReply = "rejection-reply"
  case keepInTouch = "keep-in-touch"
  case thanksAllRound = "thanks-all-round"
  case noShow = "no-show"
  case custom
}

public enum Channel: String, Sendable, Hashable, CaseIterable {
  case email, linkedin, phone, letter, person
}

/// An answer to a follow-up that was sent.
public struct Reply: Sendable, Hashable, Identifiable {
  public let id: ReplyID
  public let followUpID: FollowUpID
  public var receivedAt: Instant
  /// What they said, if the person wants to keep it.
  public var text: String

  public init(id: ReplyID, followUpID: FollowUpID, receivedAt: Instant, text: String = "") {
    self.id = id
    self.followUpID = followUpID
    self.receivedAt = receivedAt
    self.text = text
  }
}
