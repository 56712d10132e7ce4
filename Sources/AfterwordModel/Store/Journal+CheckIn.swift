internal import GRDB

extension Journal {
  /// What a check-in asks about now, and what its last page says.
  public func checkIn(at now: Moment) throws(JournalError) -> CheckIn {
    let awaited = try waitingOnThem(at: now)
    return try read { database in
      let facts = CheckInFacts(
        followUps: try database.followUpsAtHand(today: now.today),
        actions: try database.actionsDue(today: now.today),
        debriefs: try database.roundsToDebrief(at: now.instant),
        awaited: awaited,
        silences: try noAnswers(database, at: now).compactMap(CheckInFacts.Silence.init),
        rounds: try database.roundsAhead(at: now),
        paused: try database.pausedCards(on: now.today)
      )
      let deal = CheckInDeal(facts, at: now, calendar: playbook.calendar)
      return CheckIn(
        cards: deal.cards(),
        waitingOnThem: awaited,
        soonEnoughTomorrow: deal.soonEnoughTomorrow(),
        next: try database.firstPlanned(after: now.today)
      )
    }
  }

  /// The check-in that was under way when a terminal was closed; nil if none was.
  public func pausedCheckIn() throws(JournalError) -> PausedCheckIn? {
    guard let work = try pausedWork().first(where: { $0.kind == .checkIn }) else { return nil }
    let answers = try pausedAnswers(kind: .checkIn, subject: work.subject)
    return PausedCheckIn(work: work, answers: answers)
  }

  /// What the journal knows of those that a card is about.
  public func background(of card: CheckInCard, at now: Moment) throws(JournalError)
    -> CardBackground
  {
    try read { try $0.background(of: card, at: now) }
  }
}

extension CheckInFacts.Silence {
  fileprivate init?(_ question: OpenQuestion) {
    guard case .noAnswer(let application, let since) = question else { return nil }
    self.init(application: application, since: since)
  }
}

extension Database {
  /// Those that are due, and replies to a "no": they may rest until tomorrow.
  fileprivate func followUpsAtHand(today: CalendarDay) throws -> [FollowUpDetail] {
    try followUpDetails(
      where: """
        followUp.state = 'planned' AND (followUp.due <= ?1
          OR followUp.due = ?2 AND followUp.kind = 'rejection-reply')
        """,
      [today, today.adding(days: 1)]
    )
  }

  fileprivate func actionsDue(today: CalendarDay) throws -> [Improvement] {
    try improvements(
      where: """
        noteLine.id IN (
          SELECT lineID FROM action WHERE due <= ?1 AND state <> 'done' AND deletedAt IS NULL)
        """,
      [today]
    )
  }

  /// A round takes a day at most.
  fileprivate func roundsToDebrief(at now: Instant) throws -> [InterviewDetail] {
    let begin = now.adding(minutes: -(CheckInDeal.daysOfDebrief + 1) * 24 * 60)
    return try interviewDetails(
      where: """
        interview.startsAt BETWEEN ? AND ? AND NOT interview.isNoShow
        AND interview.debriefedAt IS NULL
        """,
      [begin, now]
    )
  }

  /// Until the end of tomorrow, whatever the zone.
  fileprivate func roundsAhead(at now: Moment) throws -> [CheckInFacts.Round] {
    let days = 24 * 60
    return try interviewDetails(
      where: "interview.startsAt BETWEEN ? AND ? AND NOT interview.isNoShow",
      [now.instant.adding(minutes: -days), now.instant.adding(minutes: 3 * days)]
    ).map { detail in
      CheckInFacts.Round(
        detail: detail,
        people: try detail.people.compactMap { try listing(of: $0.person.id, at: now.instant) }
      )
    }
  }

  private func listing(of id: PersonID, at now: Instant) throws -> PersonListing? {
    try first(
      "SELECT \(PersonListing.columns(now: "?2")) FROM person WHERE person.id = ?1",
      [id, now]
    ) { try PersonListing(&$0) }
  }
}
