/// The messages by which one person is kept in touch with, after an application has ended.
struct KeepInTouchSeries {
  private let application: ApplicationFacts
  let endedAt: Instant
  /// How many there were, before it was reopened too: a ground has one follow-up only.
  let count: Int
  /// When the last one since the end was sent.
  let lastSent: Instant?
  private let lastPerson: PersonID?

  /// Nil while one is planned, and for good once one was skipped: later is what snoozing is for.
  init?(of application: ApplicationFacts, endedAt: Instant) {
    let touches = application.touches(of: .keepInTouch)
    if Self.isDecided(by: touches, since: endedAt) { return nil }
    let sent = touches.filter { touch in
      if case .sent(let at) = touch.followUp.state { at >= endedAt } else { false }
    }
    let last = sent.max { ($0.sentAt ?? endedAt) < ($1.sentAt ?? endedAt) }
    self.application = application
    self.endedAt = endedAt
    count = touches.count
    lastSent = last?.sentAt
    lastPerson = last?.followUp.personID
  }

  private static func isDecided(by touches: [TouchFacts], since instant: Instant) -> Bool {
    touches.contains { touch in
      switch touch.followUp.state {
      case .planned: true
      case .sent: false
      case .skipped(let at, reason: _): at >= instant
      }
    }
  }

  /// The last one is no reason against the next.
  var since: Instant { lastSent?.adding(seconds: 1) ?? endedAt }

  /// The one whom the last message went to, else the best one to begin with.
  func person(in context: PlanningContext) -> PersonID? {
    let people = ChoosingPeople(application, people: context.facts.people, metBy: endedAt)
    guard people.bestKnown != nil else { return nil }
    return lastPerson.flatMap { people.all.contains($0) ? $0 : nil } ?? people.toKeepInTouchWith
  }

  /// They are in touch by an application that is open, or that ended later, anyway.
  func isInTouchElsewhere(with person: PersonID, in context: PlanningContext) -> Bool {
    context.facts.applications.contains { other in
      guard other.application.id != application.application.id, other.hasPart(person) else {
        return false
      }
      if other.isOpen { return true }
      guard let ending = other.ending, ending.outcome.allows(.keepInTouch),
        isLater(ending.at, other.application.id)
      else { return false }
      return KeepInTouchSeries(of: other, endedAt: ending.at)?.person(in: context) == person
    }
  }

  private func isLater(_ instant: Instant, _ id: ApplicationID) -> Bool {
    (instant.milliseconds, id.letters)
      > (endedAt.milliseconds, application.application.id.letters)
  }
}
