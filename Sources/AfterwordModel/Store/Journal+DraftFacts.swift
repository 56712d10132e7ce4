internal import GRDB

extension Journal {
  /// What the draft of a follow-up is made of, and checked by. `now` says what is over, and which day
  /// the guard is asked about.
  public func draftFacts(of id: FollowUpID, at now: Moment) throws(JournalError) -> DraftFacts {
    try read { database in
      guard let detail = try database.followUpDetails(where: "followUp.id = ?", [id]).first else {
        throw JournalError.notFound(id.letters)
      }
      let nodes: Set = [detail.followUp.applicationID.letters]
      let planned = try plannedCase(of: nodes, in: database, at: now)
      guard
        let reading = DraftReading(
          database,
          of: detail,
          in: planned,
          playbook: playbook.reading(dayOrder: try database.settings().dayOrder),
          now: now
        )
      else { throw JournalError.notFound(id.letters) }
      return try reading.draftFacts()
    }
  }
}

/// Gathers what one message is about: most of it is in the facts by which it was planned.
private struct DraftReading {
  private let database: Database
  private let detail: FollowUpDetail
  private let planned: Journal.PlannedCase
  private let application: ApplicationFacts
  private let round: InterviewFacts?
  private let playbook: Playbook
  private let now: Moment

  private var followUp: FollowUp { detail.followUp }
  private var person: Person? { followUp.personID.flatMap { planned.facts.people[$0] } }
  private var roles: [Participant] { participants(application.roles.map(\.personID)) }
  private var panel: [Participant] { participants(round?.people ?? []) }

  /// Nil if the application is gone.
  init?(
    _ database: Database,
    of detail: FollowUpDetail,
    in planned: Journal.PlannedCase,
    playbook: Playbook,
    now: Moment
  ) {
    let found = planned.facts.applications.first { $0.id == detail.followUp.applicationID }
    guard let found else { return nil }
    self.database = database
    self.detail = detail
    self.planned = planned
    self.playbook = playbook
    self.now = now
    application = found
    round =
      detail.followUp.interviewID.flatMap(found.interview)
      ?? found.endedInterviews(by: now.instant).last
  }

  func draftFacts() throws -> DraftFacts {
    DraftFacts(
      detail: detail,
      application: application.application,
      person: person,
      role: followUp.personID.flatMap(application.role(of:)),
      interview: round?.interview,
      panel: panel,
      lines: try lines(),
      improvement: try improvement(),
      promise: promise,
      promisedDay: playbook.promisedDay(of: application, in: planned.facts, now: now.instant),
      lastTouch: try lastTouch(),
      siblings: try siblings(),
      otherCompanies: try otherCompanies(),
      knownNames: try knownNames(),
      verdict: playbook.verdict(
        of: followUp,
        on: now.today,
        in: planned.facts,
        plan: planned.plan
      ),
      isLate: followUp.kind == .thankYou
        && playbook.rules.thankYou.isLate(followUp, at: now.instant),
      today: now.today
    )
  }

  private func participants(_ ids: [PersonID]) -> [Participant] {
    ids.compactMap { id in
      guard let person = planned.facts.people[id], let role = application.role(of: id) else {
        return nil
      }
      return Participant(person: person, role: role)
    }
  }
}

extension DraftReading {
  private func lines() throws -> [DraftLine] {
    let rows = try database.noteLines(
      where: """
        noteLine.rank IS NOT NULL AND noteLine.interviewID IN (
          SELECT id FROM interview WHERE applicationID = ? AND deletedAt IS NULL)
        """,
      [application.id]
    )
    let rowsByRound = Dictionary(grouping: rows, by: \.interviewID)
    let everybody = roles.map(\.person)
    return application.interviews.reversed().flatMap { round in
      let people = participants(round.people).map(\.person)
      return (rowsByRound[round.interview.id] ?? []).map { row in
        DraftLine(
          id: row.id,
          mark: row.mark,
          text: row.text,
          interviewID: row.interviewID,
          saidBy: row.saidBy
            ?? Speaker.clear(from: row.text, round: people, application: everybody)
        )
      }
    }
  }

  private func improvement() throws -> Improvement? {
    try followUp.planning.lineID.flatMap {
      try database.improvements(where: "noteLine.id = ?1", [$0]).first
    }
  }

  private var promise: Promise? {
    application.interviews.lazy.flatMap(\.promises).first { $0.id == followUp.planning.lineID }
  }

  /// Of a message to nobody by name, what was sent to the application in the same way.
  private func lastTouch() throws -> FollowUpDetail? {
    let touches = planned.facts.touches.filter { touch in
      touch.followUp.id != followUp.id && touch.followUp.personID == followUp.personID
        && (followUp.personID != nil || touch.followUp.applicationID == application.id)
    }
    let times = touches.compactMap { touch in touch.lastAt.map { (id: touch.followUp.id, at: $0) } }
    return try times.max { $0.at < $1.at }.flatMap { last in
      try database.followUpDetails(where: "followUp.id = ?", [last.id]).first
    }
  }

  /// In the order in which they were planned.
  private func siblings() throws -> [DraftSibling] {
    try database.all(
      """
      SELECT coalesce(person.name, application.company), draft.text
      FROM followUp JOIN draft ON draft.followUpID = followUp.id AND draft.deletedAt IS NULL
      JOIN application ON application.id = followUp.applicationID
      LEFT JOIN person ON person.id = followUp.personID
      WHERE followUp.applicationID = ?1 AND followUp.interviewID IS ?2 AND followUp.kind = ?3
        AND followUp.id <> ?4 AND followUp.personID IS NOT ?5 AND followUp.state <> 'skipped'
        AND followUp.deletedAt IS NULL
      ORDER BY followUp.createdAt, followUp.id
      """,
      [application.id, followUp.interviewID, followUp.kind, followUp.id, followUp.personID]
    ) { DraftSibling(personName: try $0.next(), text: try $0.next()) }
  }

  /// Where the person works is no other company, though somebody may have applied there too.
  private func otherCompanies() throws -> [String] {
    try database.all(
      """
      SELECT company, max(activityAt) FROM application
      WHERE deletedAt IS NULL AND companyFolded NOT IN (?1, ?2)
      GROUP BY companyFolded ORDER BY companyFolded
      """,
      companies
    ) { try $0.next() }
  }

  private func knownNames() throws -> [String] {
    try database.all(
      """
      SELECT name FROM person WHERE deletedAt IS NULL AND (companyFolded IN (?1, ?2)
        OR id IN (SELECT personID FROM role WHERE applicationID = ?3 AND deletedAt IS NULL)
        OR id = ?4)
      GROUP BY name ORDER BY nameFolded, name
      """,
      companies + [application.id, followUp.personID]
    ) { try $0.next() }
  }

  private var companies: [(any Storable)?] {
    let company = application.application.company.folded
    let own = person?.company.folded ?? ""
    return [company, own.isEmpty ? company : own]
  }
}

extension TouchFacts {
  /// When it was sent, or answered last; nil of what was not sent.
  fileprivate var lastAt: Instant? { sentAt.map { max($0, lastReplyAt ?? $0) } }
}
