internal import GRDB

extension Journal {
  /// More words than these narrow nothing.
  private static let wordLimit = 8

  /// People whose name, company or title holds every word of the text, compared without case and
  /// accents; those who were used last come first. At most `limit`.
  public func people(matching text: String, limit: Int, at now: Moment) throws(JournalError)
    -> [PersonListing]
  {
    let words = text.folded.split(whereSeparator: \.isWhitespace).prefix(Self.wordLimit)
      .map(String.init)
    let conditions = words.indices.map { index in
      "("
        + ["name", "company", "title"].map { "instr(\($0)Folded, ?\(index + 3)) > 0" }
        .joined(separator: " OR ") + ")"
    }
    return try read { database in
      try database.all(
        """
        SELECT \(PersonListing.columns(now: "?2")) FROM person
        WHERE \((["person.deletedAt IS NULL"] + conditions).joined(separator: " AND "))
        ORDER BY person.usedAt DESC, person.id LIMIT ?1
        """,
        [max(0, limit), now.instant] + words
      ) { try PersonListing(&$0) }
    }
  }

  /// Everything about a person; nil if the journal has nobody with this id.
  public func personPage(_ id: PersonID, at now: Moment) throws(JournalError) -> PersonPage? {
    guard var page = try read({ try $0.personPage(id, at: now.instant) }) else { return nil }
    page.verdict = try verdict(
      personID: id,
      applicationID: nil,
      kind: .custom,
      channel: .email,
      on: now.today,
      at: now
    )
    return page
  }

  /// Who decides in an application, and whom to write to next; nil if the journal has none with this
  /// id.
  public func decisionMap(of id: ApplicationID, at now: Moment) throws(JournalError)
    -> DecisionMap?
  {
    try read { database in
      let planning = try planKeeping(database, at: now)
      let facts = try planning.facts(of: database.caseMembers(of: [id.letters]))
      let plan = try planning.plan(facts)
      return playbook.decisionMap(of: id, in: facts, plan: plan, now: now.instant)
    }
  }
}

extension PersonListing {
  static func columns(now: String) -> String {
    """
    \(Person.columns),
    (SELECT count(*) FROM role WHERE role.personID = person.id AND role.deletedAt IS NULL),
    \(Person.lastContact(now: now))
    """
  }

  init(_ row: inout RowReader) throws {
    self.init(
      person: try Person(&row),
      applicationCount: try row.next(),
      lastContactAt: try row.nextIfAny()
    )
  }
}

extension Person {
  /// An SQL expression: when something was sent to them or came from them last, or they were met.
  fileprivate static func lastContact(now: String) -> String {
    """
    (SELECT max(at) FROM (
      SELECT sentAt AS at FROM followUp
      WHERE followUp.personID = person.id AND followUp.deletedAt IS NULL
      UNION ALL
      SELECT receivedAt FROM reply JOIN followUp ON followUp.id = reply.followUpID
      WHERE followUp.personID = person.id AND followUp.deletedAt IS NULL
        AND reply.deletedAt IS NULL
      UNION ALL
      SELECT startsAt FROM participation
      JOIN interview ON interview.id = participation.interviewID
      WHERE participation.personID = person.id AND participation.deletedAt IS NULL
        AND interview.deletedAt IS NULL AND NOT interview.isNoShow
        AND interview.startsAt <= \(now)))
    """
  }
}

extension Database {
  fileprivate func personPage(_ id: PersonID, at now: Instant) throws -> PersonPage? {
    let found = try first(
      """
      SELECT \(Person.columns), \(Person.lastContact(now: "?2")) FROM person
      WHERE person.id = ?1 AND person.deletedAt IS NULL
      """,
      [id, now]
    ) { (person: try Person(&$0), lastContactAt: try $0.nextIfAny() as Instant?) }
    guard let found else { return nil }
    return PersonPage(
      person: found.person,
      applications: try applications(of: id),
      touches: try touches(with: id),
      statements: try statements(of: id),
      mentionCount: try mentionCount(of: found.person),
      lastContactAt: found.lastContactAt
    )
  }

  func person(_ id: PersonID) throws -> Person? {
    try first(
      "SELECT \(Person.columns) FROM person WHERE id = ? AND deletedAt IS NULL",
      [id]
    ) { try Person(&$0) }
  }

  fileprivate func applications(of id: PersonID) throws -> [PersonApplication] {
    try all(
      """
      SELECT \(Application.columns), \(Role.columns) FROM role
      JOIN application ON application.id = role.applicationID
      WHERE role.personID = ? AND role.deletedAt IS NULL AND application.deletedAt IS NULL
      ORDER BY application.activityAt DESC, application.id
      """,
      [id]
    ) { PersonApplication(application: try Application(&$0), role: try Role(&$0)) }
  }

  func touches(with id: PersonID) throws -> [PersonTouch] {
    let touches = try followUpDetails(where: "followUp.personID = ?", [id]).map {
      PersonTouch(detail: $0, replies: try replies(to: $0.followUp.id))
    }
    return touches.enumerated().sorted { left, right in
      let (first, second) = (left.element.order, right.element.order)
      return (first.group, first.place, left.offset) < (second.group, second.place, right.offset)
    }.map(\.element)
  }

  func statements(of id: PersonID) throws -> [PersonStatement] {
    let lines = try noteLines(
      where: """
        noteLine.saidBy = ? AND noteLine.kind IN ('praise', 'improvement')
        AND (noteLine.rank IS NOT NULL OR \(Action.staysInRecord))
        """,
      [id]
    )
    let statements = try lines.compactMap { line -> PersonStatement? in
      let found = try interviewDetails(where: "interview.id = ?", [line.interviewID]).first
      return found.map { detail in
        PersonStatement(
          id: line.id,
          kind: line.mark == .praise ? .praise : .improvement,
          text: line.text,
          action: line.action,
          company: detail.application.company,
          interview: detail.interview
        )
      }
    }
    return statements.enumerated().sorted { left, right in
      let (first, second) = (left.element.interview, right.element.interview)
      return (second.start.instant, left.offset) < (first.start.instant, right.offset)
    }.map(\.element)
  }

  fileprivate func mentionCount(of person: Person) throws -> Int {
    let notes: [(application: ApplicationID, text: String)] = try all(
      """
      SELECT interview.applicationID, note.text FROM role
      JOIN interview ON interview.applicationID = role.applicationID
      JOIN note ON note.interviewID = interview.id
      WHERE role.personID = ? AND role.deletedAt IS NULL AND interview.deletedAt IS NULL
        AND note.deletedAt IS NULL AND instr(note.text, x'40') > 0
      """,
      [person.id]
    ) { (try $0.next(), try $0.next()) }
    let name = person.name.folded
    return try Dictionary(grouping: notes, by: \.application).reduce(0) { count, notes in
      let known = KnownNames(try names(ofApplication: notes.key))
      return count
        + notes.value.flatMap { $0.text.split(separator: "\n") }
        .flatMap { Mention.all(in: String($0), known: known) }
        .count { $0.name.folded == name }
    }
  }
}

extension PersonTouch {
  /// What is planned, the next first; then what was, the latest first.
  fileprivate var order: (group: Int, place: Int64) {
    switch detail.followUp.state {
    case .planned: (0, Int64(detail.followUp.due.daysSinceEpoch))
    case .sent(let instant), .skipped(let instant, reason: _): (1, -instant.milliseconds)
    }
  }
}
