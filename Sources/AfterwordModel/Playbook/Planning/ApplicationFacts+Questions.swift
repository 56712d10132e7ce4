/// What the rules ask about an application.
extension ApplicationFacts {
  var isOpen: Bool { application.outcome == .open }

  /// The outcome that holds, and since when; nil while it is open.
  var ending: OutcomeChange? {
    guard !isOpen, let last = outcomes.last, last.outcome == application.outcome else { return nil }
    return last
  }

  /// When the first of the outcomes was set that have followed each other since it was open last.
  var closedSince: Instant? {
    guard !isOpen else { return nil }
    return outcomes.reversed().prefix { $0.outcome != .open }.last?.at
  }

  /// Since it was closed, the person has sent, skipped or planned such a message, to that person or
  /// to anybody.
  func hasTouchSinceItsEnd(of kind: FollowUpKind, to person: PersonID? = nil) -> Bool {
    guard let closedSince else { return false }
    return touches(of: kind).contains { touch in
      (person == nil || touch.followUp.personID == person)
        && (touch.settledAt.map { $0 >= closedSince } ?? true)
    }
  }

  /// The rounds that took place and are over by then, in their order.
  func endedInterviews(by instant: Instant) -> [InterviewFacts] {
    interviews.filter { !$0.interview.isNoShow && $0.interview.end <= instant }
  }

  /// The first round that is still to come, or is on.
  func interviewAhead(at instant: Instant) -> InterviewFacts? {
    interviews.first { !$0.interview.isNoShow && $0.interview.end > instant }
  }

  func interview(startingAfter round: InterviewFacts) -> InterviewFacts? {
    interviews.first { $0.interview.start.instant > round.interview.start.instant }
  }

  func lastInterview(with person: PersonID, by instant: Instant) -> Interview? {
    endedInterviews(by: instant).last { $0.people.contains(person) }?.interview
  }

  func interview(_ id: InterviewID) -> InterviewFacts? {
    interviews.first { $0.interview.id == id }
  }

  func role(of person: PersonID) -> Role? { roles.first { $0.personID == person }?.role }

  func hasPart(_ person: PersonID) -> Bool {
    role(of: person) != nil || interviews.contains { $0.people.contains(person) }
  }

  func touches(of kind: FollowUpKind) -> [TouchFacts] {
    touches.filter { $0.followUp.kind == kind }
  }
}

/// An answer, and whose.
struct ReceivedReply {
  let personID: PersonID?
  let at: Instant
}

extension ApplicationFacts {
  var lastReply: ReceivedReply? { lastReply { _ in true } }

  func lastReply(of person: PersonID) -> ReceivedReply? {
    lastReply { $0.followUp.personID == person }
  }

  private func lastReply(where isAsked: (TouchFacts) -> Bool) -> ReceivedReply? {
    touches.filter(isAsked).compactMap { touch in
      touch.lastReplyAt.map { ReceivedReply(personID: touch.followUp.personID, at: $0) }
    }.max { $0.at < $1.at }
  }
}

/// The optimising compiler of Swift 6.3.1 fails ("Found ownership error") on functions into which it has
/// put what takes the state apart.
extension TouchFacts {
  @inline(never) var sentAt: Instant? {
    if case .sent(let at) = followUp.state { at } else { nil }
  }

  @inline(never) var skippedAt: Instant? {
    if case .skipped(let at, _) = followUp.state { at } else { nil }
  }

  /// When it was sent or skipped; nil while it is planned.
  var settledAt: Instant? { sentAt ?? skippedAt }

  var isPlanned: Bool { followUp.state == .planned }

  var lastReplyAt: Instant? { replies.last?.receivedAt }
}
