internal import GRDB

extension Journal {
  public func application(_ id: ApplicationID) throws(JournalError) -> Application? {
    try read { try $0.application(id) }
  }

  public func interview(_ id: InterviewID) throws(JournalError) -> InterviewDetail? {
    try read { try $0.interviewDetails(where: "interview.id = ?", [id]).first }
  }

  /// All rounds of an application, in the order of their beginning.
  public func interviews(of id: ApplicationID) throws(JournalError) -> [InterviewDetail] {
    try read { try $0.interviewDetails(where: "interview.applicationID = ?", [id]) }
  }

  /// Everybody who has a role in the application, in the order in which they came into it.
  public func participants(of id: ApplicationID) throws(JournalError) -> [Participant] {
    try read { try $0.participants(of: id) }
  }

  public func followUp(_ id: FollowUpID) throws(JournalError) -> FollowUpDetail? {
    try read { try $0.followUpDetails(where: "followUp.id = ?", [id]).first }
  }

  /// The interview that is on at this instant, else the last one that began, else the next one.
  public func currentInterview(at instant: Instant) throws(JournalError) -> InterviewID? {
    try read { database in
      try database.begunInterview(at: instant) ?? database.nextInterview(at: instant)
    }
  }

  /// The interview whose note somebody wants to write in who names none.
  public func interviewAtHand(at instant: Instant) throws(JournalError) -> InterviewAtHand {
    try read { database in
      InterviewAtHand(
        begun: try database.begunInterview(at: instant).flatMap(database.interviewDetail),
        next: try database.nextInterview(at: instant).flatMap(database.interviewDetail),
        at: instant
      )
    }
  }
}

extension Database {
  func application(_ id: ApplicationID) throws -> Application? {
    try first(
      "SELECT \(Application.columns) FROM application WHERE id = ? AND deletedAt IS NULL",
      [id]
    ) { try Application(&$0) }
  }

  func interviewDetails(where condition: String, _ values: [(any Storable)?]) throws
    -> [InterviewDetail]
  {
    let details = try all(
      """
      SELECT \(Application.columns), \(Interview.columns), note.text
      FROM interview JOIN application ON application.id = interview.applicationID
      LEFT JOIN note ON note.interviewID = interview.id AND note.deletedAt IS NULL
      WHERE \(condition) AND interview.deletedAt IS NULL AND application.deletedAt IS NULL
      ORDER BY interview.startsAt, interview.id
      """,
      values
    ) { row in
      InterviewDetail(
        application: try Application(&row),
        interview: try Interview(&row),
        people: [],
        note: try row.nextIfAny() ?? ""
      )
    }
    return try details.map { detail in
      var detail = detail
      detail.people = try people(in: detail.interview.id)
      return detail
    }
  }

  /// Everybody who has a role in the application, in the order in which they came into it.
  func participants(of id: ApplicationID) throws -> [Participant] {
    try all(
      """
      SELECT \(Participant.columns) FROM role JOIN person ON person.id = role.personID
      WHERE role.applicationID = ? AND role.deletedAt IS NULL AND person.deletedAt IS NULL
      ORDER BY role.position, person.id
      """,
      [id]
    ) { try Participant(&$0) }
  }

  /// Everybody who takes part in an interview, in the order in which they were given.
  func people(in id: InterviewID) throws -> [Participant] {
    try all(
      """
      SELECT \(Participant.columns) FROM participation
      JOIN interview ON interview.id = participation.interviewID
      JOIN person ON person.id = participation.personID
      JOIN role ON role.applicationID = interview.applicationID AND role.personID = person.id
      WHERE participation.interviewID = ? AND participation.deletedAt IS NULL
        AND person.deletedAt IS NULL AND role.deletedAt IS NULL
      ORDER BY participation.position, person.id
      """,
      [id]
    ) { try Participant(&$0) }
  }

  /// With the newest reply of each, ordered by due day.
  func followUpDetails(where condition: String, _ values: [(any Storable)?], limit: Int = -1) throws
    -> [FollowUpDetail]
  {
    let details = try all(
      """
      SELECT \(FollowUpDetail.columns) FROM \(FollowUpDetail.source)
      WHERE \(condition) AND followUp.deletedAt IS NULL AND application.deletedAt IS NULL
      ORDER BY followUp.due, followUp.createdAt, followUp.rowid LIMIT ?
      """,
      values + [limit]
    ) { try FollowUpDetail(&$0) }
    return try details.map { detail in
      // What has a reply was sent.
      if detail.followUp.state == .planned { return detail }
      var detail = detail
      detail.reply = try replies(to: detail.followUp.id).last
      return detail
    }
  }

  /// The oldest first.
  func replies(to id: FollowUpID) throws -> [Reply] {
    try all(
      """
      SELECT \(Reply.columns) FROM reply WHERE followUpID = ? AND deletedAt IS NULL
      ORDER BY receivedAt, id
      """,
      [id]
    ) { try Reply(&$0) }
  }

  fileprivate func interviewDetail(_ id: InterviewID) throws -> InterviewDetail? {
    try interviewDetails(where: "interview.id = ?", [id]).first
  }

  /// The interview that is on, else the last one that began.
  fileprivate func begunInterview(at instant: Instant) throws -> InterviewID? {
    // An interview takes a day at most, so that those before need not be looked at.
    let dayBefore = instant.adding(minutes: -24 * 60)
    let isOn = "startsAt <= ? AND startsAt > ? AND startsAt + minutes * 60000 > ?"
    return try interviewID(where: isOn, [instant, dayBefore, instant], "startsAt DESC")
      ?? interviewID(where: "startsAt <= ?", [instant], "startsAt DESC")
  }

  fileprivate func nextInterview(at instant: Instant) throws -> InterviewID? {
    try interviewID(where: "startsAt > ?", [instant], "startsAt")
  }

  private func interviewID(
    where condition: String,
    _ values: [(any Storable)?],
    _ order: String
  ) throws -> InterviewID? {
    try first(
      """
      SELECT id FROM interview WHERE \(condition) AND deletedAt IS NULL ORDER BY \(order), id
      LIMIT 1
      """,
      values
    ) { try $0.next() }
  }
}
