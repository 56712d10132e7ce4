internal import GRDB

extension Journal {
  /// What only the person can tell: of promises without a line first, then of who said what, then of
  /// applications that nobody answers.
  public func openQuestions(at now: Moment) throws(JournalError) -> [OpenQuestion] {
    try read { database in
      let promises = try database.promisesWithoutLine().map(OpenQuestion.promiseWithoutLine)
      let speakers = try database.unknownSpeakers(at: now.instant)
      return try promises + speakers + noAnswers(database, at: now)
    }
  }

  func noAnswers(_ database: Database, at now: Moment) throws -> [OpenQuestion] {
    let planning = try planKeeping(database, at: now)
    return try database.askedTwice().flatMap { id in
      try planning.facts(of: [id]).applications.compactMap { application in
        let since = playbook.suggestsNoAnswer(for: application, today: now.today)
        return since.map { OpenQuestion.noAnswer(application.application, since: $0) }
      }
    }
  }
}

extension Database {
  fileprivate func promisesWithoutLine() throws -> [FollowUpDetail] {
    try followUpDetails(
      where: """
        followUp.state = 'planned' AND followUp.kind = 'promise' AND EXISTS (
          SELECT 1 FROM noteLine WHERE id = followUp.lineID AND deletedAt IS NOT NULL)
        """,
      []
    )
  }

  /// Days after which it is no news any more what was done about criticism.
  private static let daysOfNews = 30

  fileprivate func unknownSpeakers(at now: Instant) throws -> [OpenQuestion] {
    let lines = try noteLines(
      where: """
        noteLine.kind = 'improvement' AND noteLine.saidBy IS NULL AND action.state = 'done'
        AND action.doneAt > ? AND action.deletedAt IS NULL
        """,
      [now.adding(minutes: -Self.daysOfNews * 24 * 60)]
    )
    return try lines.compactMap { line in
      guard let detail = try interviewDetails(where: "interview.id = ?", [line.interviewID]).first,
        // Who was alone in the round said it.
        detail.people.count != 1
      else { return nil }
      let people =
        detail.people.isEmpty ? try participants(of: detail.application.id) : detail.people
      guard !people.isEmpty else { return nil }
      return .whoSaidIt(
        Feedback(line, .improvement, line: nil),
        interview: detail.interview,
        company: detail.application.company,
        candidates: people.map(\.person)
      )
    }
  }

  /// Open applications with two status checks or more that were sent.
  fileprivate func askedTwice() throws -> [ApplicationID] {
    try all(
      """
      SELECT application.id FROM application
      JOIN followUp ON followUp.applicationID = application.id
      WHERE application.outcome = 'open' AND application.deletedAt IS NULL
        AND followUp.kind = 'status-check' AND followUp.state = 'sent'
        AND followUp.deletedAt IS NULL
      GROUP BY application.id HAVING count(*) > 1
      ORDER BY application.activityAt DESC, application.id
      """
    ) { try $0.next() }
  }
}
