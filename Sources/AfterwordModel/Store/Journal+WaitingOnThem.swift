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

/// What came back, and to which kind of message.
private struct ReplyToTouch {
  let applicationID: ApplicationID
  let kind: FollowUpKind
  let reply: Reply
}

/// Finds what is awaited. Lines are read for their dates only as far as needed.
private struct WaitingOnThem {
  private let calendar: PersonalCalendar
  private let applications: [Application]
  private let rounds: [ApplicationID: [Interview]]
  private let lines: CaseLines
  private let replies: [ApplicationID: [ReplyToTouch]]
  private let dayOrder: DayOrder?
  private let lastSent: [ApplicationID: FollowUpDetail]

  init(_ database: Database, calendar: PersonalCalendar, now: Moment) throws {
    self.calendar = calendar
    applications = try database.waitingApplications(at: now.instant)
    let ids = IDList(applications.map(\.id))
    rounds = try database.pastRounds(of: ids, at: now.instant)
    dayOrder = try database.settings().dayOrder
    lines = try CaseLines(of: ids, dayOrder: dayOrder, in: database)
    replies = try database.replies(of: ids)
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
      let promises = lines.lines(of: round).promises
      if let promise = promises.last(where: { $0.by == .them && $0.due != nil }) {
        if isAnswered(promise, of: round) { return nil }
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

  /// Somebody who is thanked and says "you're welcome" has not answered yet.
  private func isAnswered(_ promise: Promise, of round: Interview) -> Bool {
    (replies[round.applicationID] ?? []).contains { touch in
      let reply = touch.reply
      guard reply.receivedAt > round.end else { return false }
      return [.statusCheck, .custom].contains(touch.kind)
        || promise.due.map { calendar.day(of: reply.receivedAt) >= $0 } == true
        || reply.namedDay(calendar, order: dayOrder) != nil
    }
  }

  private func unansweredTouch(of application: Application) -> AwaitedAnswer? {
    guard let detail = lastSent[application.id], case .sent(let at) = detail.followUp.state,
      !(replies[application.id] ?? []).contains(where: { $0.reply.receivedAt >= at })
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

  fileprivate func replies(of ids: IDList) throws -> [ApplicationID: [ReplyToTouch]] {
    let replies = try all(
      """
      SELECT followUp.applicationID, followUp.kind, \(Reply.columns)
      FROM followUp JOIN reply ON reply.followUpID = followUp.id
      WHERE followUp.applicationID IN (\(IDList.ids)) AND reply.deletedAt IS NULL
      """,
      [ids]
    ) {
      ReplyToTouch(applicationID: try $0.next(), kind: try $0.next(), reply: try Reply(&$0))
    }
    return Dictionary(grouping: replies, by: \.applicationID)
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
