internal import GRDB

extension Journal {
  /// After so many minutes an interview is not offered any more: the check-in asks about it.
  private static let freshMinutes = 24 * 60

  /// Everything that the debrief of an interview need not ask; nil if there is none with this id.
  public func debriefFacts(of id: InterviewID) throws(JournalError) -> DebriefFacts? {
    guard let detail = try interview(id) else { return nil }
    let records = try noteRecords(of: id)
    return try read { database in
      DebriefFacts(
        detail: detail,
        records: records,
        known: try database.peopleNear(detail.application),
        dayOrder: try database.settings().dayOrder
      )
    }
  }

  /// The same with what was answered so far.
  public func debriefSheet(of id: InterviewID) throws(JournalError) -> DebriefSheet? {
    guard let facts = try debriefFacts(of: id) else { return nil }
    let work = try pausedWork().first { $0.kind == .debrief && $0.subject == id.letters }
    let answers = try pausedAnswers(kind: .debrief, subject: id.letters)
    return DebriefSheet(facts: facts, answers: answers, place: work?.place ?? "")
  }

  /// Of the interviews that have ended within a day without a debrief, the last; nil where none waits.
  public func interviewToDebrief(at now: Instant) throws(JournalError) -> InterviewDetail? {
    let dayBefore = now.adding(minutes: -Self.freshMinutes)
    return try read { database in
      // One takes a day at most, so that those that began earlier need not be looked at.
      try database.interviewDetails(
        where: """
          interview.startsAt > ? AND interview.startsAt + interview.minutes * 60000 BETWEEN ? AND ?
          AND interview.debriefedAt IS NULL AND NOT interview.isNoShow
          """,
        [dayBefore.adding(minutes: -Self.freshMinutes), dayBefore.adding(minutes: 1), now]
      ).last
    }
  }
}

extension Database {
  /// Everybody with a role in the application, then the others of the company.
  fileprivate func peopleNear(_ application: Application) throws -> [Participant] {
    let participants = try participants(of: application.id)
    let others = try all(
      """
      SELECT \(Person.columns) FROM person
      WHERE companyFolded = ?2 AND deletedAt IS NULL AND id NOT IN (
        SELECT personID FROM role WHERE applicationID = ?1 AND deletedAt IS NULL)
      ORDER BY usedAt DESC, id LIMIT 200
      """,
      [application.id, application.company.folded]
    ) { Participant(person: try Person(&$0), role: Role()) }
    return participants + others
  }
}
