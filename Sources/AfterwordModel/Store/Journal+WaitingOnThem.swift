internal import GRDB

extension Journal {
  /// What open applications wait for: the answer that was promised in the last round, or one to what
  /// was sent last. Nothing is awaited while a round is ahead. By the promised day, then the oldest
  /// first.
  public func waitingOnThem(at now: Moment) throws(JournalError) -> [AwaitedAnswer] {
    let awaited = try read { try WaitingOnThem($0, calendar: playbook.calendar, now: now).all() }
    return awaited.sorted { left, right in
      (left.until ?? .distantFuture, left.since) < (right.until ?? .distantFuture, right.since)
    }
  }
}

/// Finds what is awaited. Lines are read for their dates only as far as needed.
private struct WaitingOnThem {
  private let calendar: PersonalCalendar
  private let applications: [Application]
  private let rounds: [ApplicationID: [Interview]]
  private let lines: CaseLines
  private let repliedAt: [ApplicationID: Instant]
  private let lastSent: [ApplicationID: FollowUpDetail]

  init(_ database: Database, calendar: PersonalCalendar, now: Moment) throws {
    self.calendar = calendar
    applications = try database.waitingApplications(at: now.instant)
    let ids = IDList(applications.map(\.id))
    rounds = try database.pastRounds(of: ids, at: now.instant)
    lines = try CaseLines(of: ids, dayOrder: database.settings().dayOrder, in: database)
    repliedAt = try database.lastReplies(of: ids)
    lastSent = try database.lastSent(of: ids)
  }

  func all() -> [AwaitedAnswer] { applications.compactMap(awaited) }

  private func awaited(of application: Application) -> AwaitedAnswer? {
    let touch = unansweredTouch(of: application)
    guard let promise = promisedAnswer(of: application) else { return touch }
    // Who asks after the promised day waits for the answer to that.
    if let touch, let until = promise.until, touch.since > until { return touch }
    return promise
  }

  private func promisedAnswer(of application: Application) -> AwaitedAnswer? {
    for round in rounds[application.id] ?? [] {
      if let reply = repliedAt[application.id], reply > round.end { return nil }
      let promises = lines.lines(of: round).promises
      if let promise = promises.last(where: { $0.by == .them && $0.due != nil }) {
        return AwaitedAnswer(
          application: application,
          ground: .promise(promise, in: round),
          since: calendar.day(of: round.end),
          until: promise.due
        )
      }
    }
    return nil
  }

  private func unansweredTouch(of application: Application) -> AwaitedAnswer? {
    guard let detail = lastSent[application.id], case .sent(let at) = detail.followUp.state,
      repliedAt[application.id].map({ $0 < at }) ?? true
    else { return nil }
    return AwaitedAnswer(
      application: application,
      ground: .touch(detail),
      since: calendar.day(of: at)
    )
  }
}

extension Database {
  /// Open, and with no round ahead or on.
  fileprivate func waitingApplications(at instant: Instant) throws -> [Application] {
    try all(
      """
      SELECT \(Application.columns) FROM application
      WHERE outcome = 'open' AND deletedAt IS NULL AND NOT EXISTS (
        SELECT 1 FROM interview WHERE applicationID = application.id AND deletedAt IS NULL
          AND NOT isNoShow AND startsAt + minutes * 60000 > ?)
      ORDER BY activityAt DESC, id
      """,
      [instant]
    ) { try Application(&$0) }
  }

  /// The latest first.
  fileprivate func pastRounds(of ids: IDList, at instant: Instant) throws
    -> [ApplicationID: [Interview]]
  {
    let rounds = try all(
      """
      SELECT \(Interview.columns) FROM interview
      WHERE applicationID IN (\(IDList.ids)) AND deletedAt IS NULL AND NOT isNoShow
        AND startsAt + minutes * 60000 <= ?2
      ORDER BY startsAt DESC, id
      """,
      [ids, instant]
    ) { try Interview(&$0) }
    return Dictionary(grouping: rounds, by: \.applicationID)
  }

  fileprivate func lastReplies(of ids: IDList) throws -> [ApplicationID: Instant] {
    let pairs: [(ApplicationID, Instant)] = try all(
      """
      SELECT followUp.applicationID, max(reply.receivedAt)
      FROM followUp JOIN reply ON reply.followUpID = followUp.id
      WHERE followUp.applicationID IN (\(IDList.ids)) AND reply.deletedAt IS NULL
      GROUP BY followUp.applicationID
      """,
      [ids]
    ) { (try $0.next(), try $0.next()) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Invitations and thanks at the end ask for nothing.
  fileprivate func lastSent(of ids: IDList) throws -> [ApplicationID: FollowUpDetail] {
    let details = try all(
      """
      SELECT \(FollowUpDetail.columns) FROM \(FollowUpDetail.source)
      WHERE followUp.id IN (
        SELECT (SELECT id FROM followUp
          WHERE applicationID = open.value AND state = 'sent' AND deletedAt IS NULL
            AND kind NOT IN ('connect', 'thanks-all-round')
          ORDER BY sentAt DESC, id LIMIT 1)
        FROM json_each(?1) AS open)
      """,
      [ids]
    ) { try FollowUpDetail(&$0) }
    return Dictionary(details.map { ($0.followUp.applicationID, $0) }) { first, _ in first }
  }
}

extension CalendarDay {
  /// After every day that can be named.
  fileprivate static let distantFuture = CalendarDay(daysSinceEpoch: .max)
}
