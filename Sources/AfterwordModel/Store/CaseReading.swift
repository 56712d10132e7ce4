internal import GRDB

/// Reads all that plans of a case are made from: as many statements for a hundred applications as for
/// one.
struct CaseReading {
  let database: Database
  let dayOrder: DayOrder?

  func read(_ members: [ApplicationID]) throws -> StoredCase {
    let ids = IDList(members)
    let interviews = try interviews(of: ids)
    let outcomes = try outcomes(of: ids)
    let roles = try roles(of: ids)
    let rows = try followUps(of: ids)
    let replies = try replies(of: ids)
    var touches: [ApplicationID: [TouchFacts]] = [:]
    var planned: [PlanGround: FollowUpRow] = [:]
    var plannedFacts: [FollowUpRow] = []
    for row in rows {
      if let fact = row.fact(replies: replies[row.followUp.id] ?? []) {
        touches[row.followUp.applicationID, default: []].append(fact)
        if row.followUp.state == .planned { plannedFacts.append(row) }
      } else if let ground = row.followUp.planning.ground {
        planned[ground] = row
      }
    }
    let applications = try applications(ids).map { application in
      ApplicationFacts(
        application: application,
        outcomes: outcomes[application.id] ?? [],
        interviews: interviews[application.id] ?? [],
        roles: roles[application.id] ?? [],
        touches: touches[application.id] ?? []
      )
    }
    return StoredCase(
      facts: CaseFacts(
        applications: applications,
        people: try people(of: ids),
        firstPlannedAt: try database.firstPlannedAt()
      ),
      planned: planned,
      plannedFacts: plannedFacts
    )
  }

  private func applications(_ ids: IDList) throws -> [Application] {
    try database.all(
      """
      SELECT \(Application.columns) FROM application WHERE id IN (\(IDList.ids))
      ORDER BY createdAt, id
      """,
      [ids]
    ) { try Application(&$0) }
  }

  /// In the order in which they were set, whatever the clock said then.
  private func outcomes(of ids: IDList) throws -> [ApplicationID: [OutcomeChange]] {
    try grouped(
      """
      SELECT applicationID, outcome, changedAt FROM outcomeChange
      WHERE applicationID IN (\(IDList.ids)) AND deletedAt IS NULL ORDER BY rowid
      """,
      ids
    ) { OutcomeChange(outcome: try $0.next(), at: try $0.next()) }
  }

  private func roles(of ids: IDList) throws -> [ApplicationID: [PersonRole]] {
    try grouped(
      """
      SELECT role.applicationID, role.personID, \(Role.columns), role.createdAt FROM role
      JOIN person ON person.id = role.personID
      WHERE role.applicationID IN (\(IDList.ids)) AND role.deletedAt IS NULL
        AND person.deletedAt IS NULL
      ORDER BY role.position, role.personID
      """,
      ids
    ) { row in
      PersonRole(personID: try row.next(), role: try Role(&row), since: try row.next())
    }
  }

  private func interviews(of ids: IDList) throws -> [ApplicationID: [InterviewFacts]] {
    let lines = try CaseLines(of: ids, dayOrder: dayOrder, in: database)
    let people = try participants(of: ids)
    let interviews = try database.all(
      """
      SELECT \(Interview.columns), interview.createdAt FROM interview
      WHERE applicationID IN (\(IDList.ids)) AND deletedAt IS NULL ORDER BY startsAt, id
      """,
      [ids]
    ) { row in
      let interview = try Interview(&row)
      let lines = lines.lines(of: interview)
      return InterviewFacts(
        interview: interview,
        people: people[interview.id] ?? [],
        promises: lines.promises,
        improvements: lines.improvements,
        toldAt: try row.next()
      )
    }
    return Dictionary(grouping: interviews, by: \.interview.applicationID)
  }

  private func participants(of ids: IDList) throws -> [InterviewID: [PersonID]] {
    try grouped(
      """
      SELECT participation.interviewID, participation.personID FROM interview
      JOIN participation ON participation.interviewID = interview.id
      JOIN person ON person.id = participation.personID
      WHERE interview.applicationID IN (\(IDList.ids)) AND interview.deletedAt IS NULL
        AND participation.deletedAt IS NULL AND person.deletedAt IS NULL
      ORDER BY participation.position, participation.personID
      """,
      ids
    ) { try $0.next() }
  }

  /// Everybody whom a role, a follow-up or a line of the case names.
  private func people(of ids: IDList) throws -> [PersonID: Person] {
    let people = try database.all(
      """
      SELECT \(Person.columns) FROM person WHERE deletedAt IS NULL AND id IN (
        SELECT personID FROM role WHERE applicationID IN (\(IDList.ids))
        UNION SELECT personID FROM followUp WHERE applicationID IN (\(IDList.ids))
        UNION SELECT noteLine.saidBy FROM interview
          JOIN noteLine ON noteLine.interviewID = interview.id
        WHERE interview.applicationID IN (\(IDList.ids)))
      """,
      [ids]
    ) { try Person(&$0) }
    return Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
  }

  private func followUps(of ids: IDList) throws -> [FollowUpRow] {
    try database.all(
      """
      SELECT \(FollowUpRow.columns) FROM \(FollowUpRow.source)
      WHERE followUp.applicationID IN (\(IDList.ids)) ORDER BY followUp.createdAt, followUp.id
      """,
      [ids]
    ) { try FollowUpRow(&$0) }
  }

  private func replies(of ids: IDList) throws -> [FollowUpID: [Reply]] {
    let replies = try database.all(
      """
      SELECT \(Reply.columns) FROM followUp JOIN reply ON reply.followUpID = followUp.id
      WHERE followUp.applicationID IN (\(IDList.ids)) AND reply.deletedAt IS NULL
      ORDER BY reply.receivedAt, reply.id
      """,
      [ids]
    ) { try Reply(&$0) }
    return Dictionary(grouping: replies, by: \.followUpID)
  }

  /// Values by the id that is the first column, in the order of the rows.
  private func grouped<Key: Storable & Hashable, Value>(
    _ sql: String,
    _ ids: IDList,
    _ read: (inout RowReader) throws -> Value
  ) throws -> [Key: [Value]] {
    let pairs: [(key: Key, value: Value)] = try database.all(sql, [ids]) { row in
      (try row.next(), try read(&row))
    }
    return Dictionary(grouping: pairs, by: \.key).mapValues { $0.map(\.value) }
  }
}
