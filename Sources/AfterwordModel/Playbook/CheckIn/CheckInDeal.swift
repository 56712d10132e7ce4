/// Which cards a check-in asks, and in which order.
public struct CheckInDeal: Sendable {
  /// Days after which a round is not talked through any more.
  public static let daysOfDebrief = 7

  private let facts: CheckInFacts
  private let now: Moment
  private let calendar: PersonalCalendar

  public init(_ facts: CheckInFacts, at now: Moment, calendar: PersonalCalendar) {
    self.facts = facts
    self.now = now
    self.calendar = calendar
  }

  /// The most urgent first. What is about the same person comes right behind it, then what is about
  /// the same company.
  public func cards() -> [CheckInCard] {
    let asked = all.filter { !facts.paused.contains($0.id) }.sorted { left, right in
      left.urgency(today: now.today) < right.urgency(today: now.today)
    }
    return CheckInGrouping(asked).cards
  }

  /// Replies to a "no" of today, for which tomorrow is soon enough.
  public func soonEnoughTomorrow() -> [FollowUpDetail] { facts.followUps.filter(rests) }

  private var all: [CheckInCard] {
    followUps.map(CheckInCard.followUp) + actions.map(CheckInCard.action)
      + debriefs.map(CheckInCard.debrief) + passedAnswers.map(CheckInCard.passedAnswer)
      + facts.silences.map { .noAnswer($0.application, since: $0.since) }
      + rounds.map { .interview($0.detail, people: $0.people) }
  }

  private var followUps: [FollowUpDetail] {
    facts.followUps.filter { detail in
      detail.followUp.state == .planned && detail.followUp.due <= now.today && !rests(detail)
    }
  }

  /// Nobody has to answer a rejection on the day on which it came, unless its own hour has passed.
  private func rests(_ detail: FollowUpDetail) -> Bool {
    let followUp = detail.followUp
    guard followUp.kind == .rejectionReply, followUp.state == .planned,
      let rejectedAt = followUp.planning.earliestAt,
      calendar.day(of: rejectedAt) == now.today, followUp.due >= now.today
    else { return false }
    return followUp.planning.dueAt.map { $0 > now.instant } ?? true
  }

  private var actions: [Improvement] {
    facts.actions.filter { improvement in
      guard let action = improvement.action, action.state != .done, let due = action.due else {
        return false
      }
      return due <= now.today
    }
  }

  private var debriefs: [InterviewDetail] {
    let earliest = now.instant.adding(minutes: -Self.daysOfDebrief * 24 * 60)
    return facts.debriefs.filter { detail in
      let interview = detail.interview
      return !interview.isNoShow && interview.debriefedAt == nil
        && interview.end <= now.instant && interview.end > earliest
    }
  }

  /// Where the program asks how things stand anyway, or whether it is over, that is the one card.
  private var passedAnswers: [AwaitedAnswer] {
    let asked = Set(
      followUps.filter { $0.followUp.kind == .statusCheck }.map(\.followUp.applicationID)
        + facts.silences.map(\.application.id)
    )
    return facts.awaited.filter { awaited in
      guard let until = awaited.until else { return false }
      return until < now.today && !asked.contains(awaited.application.id)
    }
  }

  private var rounds: [CheckInFacts.Round] {
    facts.rounds.filter { round in
      let interview = round.detail.interview
      let day = calendar.day(of: interview.start.instant)
      return !interview.isNoShow && interview.end > now.instant
        && day <= now.today.adding(days: 1)
    }
  }
}

extension CheckInCard {
  /// What is asked before what: the lower, the sooner.
  fileprivate func urgency(today: CalendarDay) -> Urgency {
    switch self {
    case .followUp(let detail):
      let due = detail.followUp.due
      let hour = detail.followUp.planning.dueAt?.milliseconds ?? .max
      return Urgency(due < today ? .lateTouch : .dueTouch, due.daysSinceEpoch, hour)
    case .action(let improvement):
      return Urgency(.action, improvement.action?.due?.daysSinceEpoch ?? .max)
    case .debrief(let detail): return Urgency(.debrief, 0, detail.interview.end.milliseconds)
    case .passedAnswer(let awaited):
      return Urgency(.passedAnswer, awaited.until?.daysSinceEpoch ?? .max)
    case .noAnswer(_, let since): return Urgency(.noAnswer, since.daysSinceEpoch)
    case .interview(let detail, people: _):
      return Urgency(.interview, 0, detail.interview.start.instant.milliseconds)
    }
  }
}

/// The kind of card first, then its day, then its hour.
private struct Urgency: Comparable {
  enum Kind: Int {
    case lateTouch, dueTouch, action, debrief, passedAnswer, noAnswer, interview
  }

  private let kind: Kind
  private let day: Int
  private let hour: Int64

  init(_ kind: Kind, _ day: Int, _ hour: Int64 = 0) {
    self.kind = kind
    self.day = day
    self.hour = hour
  }

  static func < (left: Urgency, right: Urgency) -> Bool {
    (left.kind.rawValue, left.day, left.hour) < (right.kind.rawValue, right.day, right.hour)
  }
}
