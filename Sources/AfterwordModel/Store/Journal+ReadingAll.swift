internal import GRDB

extension Journal {
  /// Every interview in the order of the list; those of applications that have ended only
  /// if asked for. An offer is not an end.
  public func allInterviews(includingClosed: Bool) throws(JournalError) -> [InterviewListing] {
    try read { database in
      let planned = PlannedFollowUps(
        try database.followUpDetails(where: "followUp.state = 'planned'", [])
      )
      let people = try database.namesByInterview()
      return try database.all(
        """
        SELECT \(Application.columns), \(Interview.columns)
        FROM application JOIN interview ON interview.applicationID = application.id
        WHERE application.deletedAt IS NULL AND interview.deletedAt IS NULL
          AND (?1 OR application.outcome IN ('open', 'offer'))
        ORDER BY application.activityAt DESC, application.id, interview.startsAt DESC, interview.id
        """,
        [includingClosed ? 1 : 0]
      ) { row in
        let application = try Application(&row)
        let interview = try Interview(&row)
        return InterviewListing(
          application: application,
          interview: interview,
          people: people[interview.id] ?? [],
          nextFollowUp: planned.first(for: interview)
        )
      }
    }
  }
}

/// The first planned follow-up of each round and of each application as a whole.
private struct PlannedFollowUps {
  private var byInterview: [InterviewID: FollowUpDetail] = [:]
  private var byApplication: [ApplicationID: FollowUpDetail] = [:]

  /// Takes them in the order of their due days.
  init(_ details: [FollowUpDetail]) {
    for detail in details {
      if let id = detail.followUp.interviewID {
        byInterview[id] = byInterview[id] ?? detail
      } else {
        let id = detail.followUp.applicationID
        byApplication[id] = byApplication[id] ?? detail
      }
    }
  }

  func first(for interview: Interview) -> FollowUpDetail? {
    [byInterview[interview.id], byApplication[interview.applicationID]].compactMap(\.self)
      .min { $0.followUp.due < $1.followUp.due }
  }
}

extension Database {
  fileprivate func namesByInterview() throws -> [InterviewID: [String]] {
    let pairs: [(InterviewID, String)] = try all(
      """
      SELECT participation.interviewID, person.name FROM participation
      JOIN person ON person.id = participation.personID
      WHERE participation.deletedAt IS NULL AND person.deletedAt IS NULL
      ORDER BY participation.position, person.id
      """
    ) { (try $0.next(), try $0.next()) }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }
}
