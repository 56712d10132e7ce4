/// Finds a day for one wish after another, among all that was sent and is planned.
struct WishPlacing {
  private let playbook: Playbook
  private let people: [PersonID: Person]
  private let making: GuardedTouchMaking
  private var book: GuardedTouchBook
  private(set) var placed: [PlannedTouch] = []
  /// Why no day is fine for what was not placed.
  private(set) var declined: [PlanGround: String] = [:]

  /// So many days ahead, only what no waiting helps against is left of the guard's reasons.
  private static let farAhead = 1000

  init(_ playbook: Playbook, facts: CaseFacts) {
    self.playbook = playbook
    people = facts.people
    let making = GuardedTouchMaking(playbook, facts: facts)
    self.making = making
    book = GuardedTouchBook(facts.touches.compactMap { making.touch($0) })
  }

  /// Plans each in its turn. What the guard limits less comes first: its day moves for nothing else,
  /// and so the rest has to make room for it.
  mutating func place(_ wishes: [PlanWish]) {
    let byLimits = Dictionary(grouping: wishes, by: limits)
    for limits in GuardedTouch.Limits.allCases {
      for wish in byLimits[limits] ?? [] { place(wish) }
    }
  }

  /// What limits it on the first day that the person's wishes allow.
  private func limits(of wish: PlanWish) -> GuardedTouch.Limits {
    let notBefore = wish.personID.flatMap { people[$0]?.wishes.notBefore }
    return making.touch(wish, on: max(wish.day, notBefore ?? wish.day)).limits
  }

  /// Plans it on its first fine day, or the same to somebody else, if the guard says enough of them.
  private mutating func place(_ wish: PlanWish) {
    for candidate in [wish] + wish.instead {
      let touch = making.touch(candidate, on: candidate.day)
      guard let day = firstFineDay(for: touch) else { continue }
      placed.append(planned(candidate, on: day))
      book.add(making.touch(candidate, on: day))
      return
    }
    let later = making.touch(wish, on: wish.day.adding(days: Self.farAhead))
    declined[wish.ground] = reason(against: later, among: book.bearing(on: later))?.sentence
  }

  private func planned(_ wish: PlanWish, on day: CalendarDay) -> PlannedTouch {
    let isMoved = day > wish.day
    let firstDay = wish.firstDay(on: playbook.calendar)
    let earliest = min(firstFineDay(for: making.touch(wish, on: firstDay)) ?? day, day)
    return PlannedTouch(
      ground: wish.ground,
      applicationID: wish.applicationID,
      interviewID: wish.interviewID,
      personID: wish.personID,
      lineID: wish.lineID,
      kind: wish.kind,
      channel: wish.channel,
      due: day,
      dueAt: isMoved ? nil : wish.dueAt,
      earliestAt: earliest > firstDay ? nil : wish.earliestAt,
      earliest: earliest,
      note: wish.note,
      reason: (isMoved ? moved(wish, to: day) : wish.reason) + ".",
      source: wish.source
    )
  }

  /// The reason of a wish, with the guard's why it is not on its day.
  private func moved(_ wish: PlanWish, to day: CalendarDay) -> String {
    let touch = making.touch(wish, on: wish.day)
    let others = book.bearing(on: touch)
    let reasons = [touch, touch.afterWhatWasSent(of: others)].lazy.compactMap {
      reason(against: $0, among: others)
    }
    let words = "\(wish.reason); not before \(day.words(today: wish.day))"
    return reasons.first.map { "\(words), as \($0.clause)" } ?? words
  }

  private func reason(
    against touch: GuardedTouch,
    among others: [GuardedTouch]
  ) -> GuardReason? {
    playbook.cadence.verdict(
      on: touch,
      among: others,
      person: person(of: touch),
      calendar: playbook.calendar
    ).reasons.first
  }

  /// What has not gone yet can only go after what was sent meanwhile, even where its day was earlier:
  /// if the guard calls that too early, it is its turn that comes later.
  private func firstFineDay(
    for touch: GuardedTouch,
    insteadOf own: GuardedTouch? = nil
  ) -> CalendarDay? {
    let others = book.bearing(on: touch, without: own)
    guard let day = firstFineDay(for: touch, among: others) else { return nil }
    let later = touch.afterWhatWasSent(of: others)
    guard touch.limits != .none, later.day > day else { return day }
    let dayAfter = firstFineDay(for: later, among: others)
    return dayAfter == later.day ? day : dayAfter
  }

  private func firstFineDay(
    for touch: GuardedTouch,
    among others: [GuardedTouch]
  ) -> CalendarDay? {
    playbook.cadence.firstFineDay(
      for: touch,
      among: others,
      person: person(of: touch),
      calendar: playbook.calendar
    )
  }

  private func person(of touch: GuardedTouch) -> Person? { touch.personID.flatMap { people[$0] } }
}

extension WishPlacing {
  /// From the day on which a rule would have each, or it was planned; nil where none is fine.
  func firstFineDays(
    of touches: [TouchFacts],
    wishes: [PlanWish]
  ) -> [FollowUpID: CalendarDay?] {
    var days: [FollowUpID: CalendarDay?] = [:]
    guard !touches.isEmpty else { return days }
    let firstDays = Dictionary(
      wishes.map { ($0.ground, $0.firstDay(on: playbook.calendar)) },
      uniquingKeysWith: { first, _ in first }
    )
    for touch in touches {
      let followUp = touch.followUp
      let firstDay =
        followUp.planning.ground.flatMap { firstDays[$0] }
        ?? playbook.calendar.day(of: touch.madeAt)
      days[followUp.id] = .some(
        firstFineDay(
          for: making.touch(followUp, on: min(firstDay, followUp.due)),
          insteadOf: making.touch(followUp, on: followUp.due)
        )
      )
    }
    return days
  }
}

extension PlanWish {
  /// From which on the rule has nothing against it.
  fileprivate func firstDay(on calendar: PersonalCalendar) -> CalendarDay {
    let earliest = earliestDay ?? earliestAt.map(calendar.day(of:))
    return min(earliest ?? day, day)
  }
}

extension GuardedTouch {
  /// The same on the day of the last message that was sent, if that is later.
  fileprivate func afterWhatWasSent(of others: [GuardedTouch]) -> GuardedTouch {
    var touch = self
    touch.day = others.filter(\.isSent).map(\.day).max().map { max($0, day) } ?? day
    return touch
  }
}
