/// Until when to wait for an answer before asking, and why.
struct StatusPatience {
  let day: CalendarDay
  /// A sentence without its full stop.
  let reason: String

  /// They are waited for from the last round on; a day that they named since then goes before the
  /// usual patience, and a reply begins it anew.
  init(
    after round: InterviewFacts,
    of application: ApplicationFacts,
    rule: StatusCheckRule,
    in context: PlanningContext
  ) {
    let counting = StatusCounting(application: application, rule: rule, context: context)
    let end = round.interview.end
    var patience = counting.patience(after: round)
    var since = end
    if let named = NamedAnswer.latest(in: application, context) {
      let untilThen = counting.patience(after: named)
      if named.saidAt >= end || untilThen.day > patience.day { patience = untilThen }
      since = max(since, named.saidAt)
    }
    if let reply = application.lastReply, reply.at > since {
      let anew = counting.patience(after: reply)
      if anew.day > patience.day { patience = anew }
    }
    self = patience
  }

  fileprivate init(day: CalendarDay, reason: String) {
    self.day = day
    self.reason = reason
  }
}

extension Playbook {
  /// The day by which they said last that they answer, in a round or in a reply.
  func promisedDay(
    of application: ApplicationFacts,
    in facts: CaseFacts,
    now: Instant
  ) -> CalendarDay? {
    NamedAnswer.latest(in: application, context(facts, now: now))?.day
  }
}

/// A day by which they said that they answer.
private struct NamedAnswer {
  let saidAt: Instant
  let day: CalendarDay

  /// Said in a round or written in a reply, whichever is newer.
  static func latest(in application: ApplicationFacts, _ context: PlanningContext) -> NamedAnswer? {
    let said = application.endedInterviews(by: context.now).flatMap { round in
      round.promises.filter { $0.by == .them }.compactMap { promise in
        promise.due.map { NamedAnswer(saidAt: round.interview.end, day: $0) }
      }
    }
    let written = application.touches.flatMap(\.replies).sorted { $0.receivedAt < $1.receivedAt }
      .compactMap { NamedAnswer(in: $0, context) }
    return (said + written).reduce(nil) { latest, next in
      guard let latest, latest.saidAt > next.saidAt else { return next }
      return latest
    }
  }

  private init(saidAt: Instant, day: CalendarDay) {
    self.saidAt = saidAt
    self.day = day
  }

  /// Nil if the reply names no day, or one that may be read in two ways.
  private init?(in reply: Reply, _ context: PlanningContext) {
    guard let day = reply.namedDay(context.calendar, order: context.dayOrder) else { return nil }
    self.init(saidAt: reply.receivedAt, day: day)
  }
}

extension Reply {
  /// The first day that it names where it asks for nothing; nil if it names none, or one that may be
  /// read in two ways.
  func namedDay(_ calendar: PersonalCalendar, order: DayOrder?) -> CalendarDay? {
    let received = calendar.day(of: receivedAt)
    let dates = text.split(whereSeparator: \.isNewline).flatMap(\.statements).compactMap {
      LineDate.find(in: $0, from: received, order: order)
    }
    guard case .day(let day)? = dates.first?.meaning else { return nil }
    return day
  }
}

/// Counts the days of patience.
private struct StatusCounting {
  let application: ApplicationFacts
  let rule: StatusCheckRule
  let context: PlanningContext

  private var company: String { application.application.company }

  func patience(after round: InterviewFacts) -> StatusPatience {
    let days = round.isFinal ? rule.businessDaysAfterFinal : rule.businessDays
    let date = context.day(of: round.interview)
    return StatusPatience(
      day: context.calendar.adding(businessDays: days, to: context.day(of: round.interview.end)),
      reason: "\(company) named no day for an answer, and \(round.interview.round) was on "
        + "\(date.words(today: date)); \(days.businessDays) later \(Self.fear)"
    )
  }

  /// A day on which nobody works is over with the next on which somebody does.
  func patience(after named: NamedAnswer) -> StatusPatience {
    let days = rule.businessDaysAfterPromise
    let from = context.calendar.nextBusinessDay(onOrAfter: named.day)
    let date = named.day.words(today: context.day(of: named.saidAt))
    let isMoved = from > named.day
    return StatusPatience(
      day: context.calendar.adding(businessDays: days, to: from),
      reason: "\(company) wanted to answer by \(date)"
        + (isMoved ? ", which is no business day" : "")
        + "; \(days.businessDays) later \(Self.fear)"
    )
  }

  func patience(after reply: ReceivedReply) -> StatusPatience {
    let received = context.day(of: reply.at)
    let name = reply.personID.map(context.name) ?? company
    return StatusPatience(
      day: context.calendar.adding(businessDays: rule.businessDays, to: received),
      reason: "\(name) replied on \(received.words(today: received)); "
        + "\(rule.businessDays.businessDays) later \(Self.fear)"
    )
  }

  private static let fear =
    "is soon enough, as a third of HR managers have dropped somebody for being too pushy"
}

extension InterviewFacts {
  /// By the name of the round.
  fileprivate var isFinal: Bool {
    let words = interview.round.folded.split { !$0.isLetter }
    return words.contains { ["final", "finals", "last"].contains($0) }
  }
}

extension Int {
  fileprivate var businessDays: String { self == 1 ? "1 business day" : "\(self) business days" }
}
