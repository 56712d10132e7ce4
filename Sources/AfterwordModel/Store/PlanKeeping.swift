internal import GRDB

/// Keeps the plans up with the facts, within a transaction.
///
/// Plans depend on the facts of their case, on the playbook, and on which interviews have ended. So
/// they are made anew when a change touches a case, when the playbook is another one than that by
/// which they were made, and when interviews have ended since.
struct PlanKeeping {
  private let database: Database
  private let playbook: Playbook
  /// What the journal remembers of the playbook by which plans were made.
  private let fingerprint: String
  private let now: Instant

  init(_ database: Database, of journal: Journal, now: Instant) throws {
    self.database = database
    let dayOrder = try database.settings().dayOrder
    playbook = journal.playbook.reading(dayOrder: dayOrder)
    fingerprint = [journal.playbookFingerprint, dayOrder?.rawValue].compactMap(\.self)
      .joined(separator: " ")
    self.now = now
  }

  /// Lets time go on until now: no part of any change. True if anything was planned otherwise.
  func advance(untold: Set<FollowUpKind> = []) throws -> Bool {
    guard let overdue = try overdue() else { return false }
    if try database.plannedUntil() == nil { try database.remember(firstPlannedAt: now) }
    let hasWritten = try replanWhatCanBe(overdue, untold: untold)
    try remember()
    return hasWritten
  }

  /// Whether time has gone on, or the playbook changed, since plans were made.
  func isOverdue() throws -> Bool { try overdue() != nil }

  /// Whether plans were made by this playbook.
  func isOfThisPlaybook() throws -> Bool { try database.plannedBy() == fingerprint }

  /// Does `body` and plans anew what it bears on. Of kinds that the person is changing right now, the
  /// timeline tells nothing.
  func follow<Result>(untold: Set<FollowUpKind>, _ body: () throws -> Result) throws -> Result {
    let touched = TouchedNodes(database: database)
    try touched.forget()
    let result = try body()
    let nodes = try touched.take()
    guard !nodes.isEmpty else { return result }
    _ = try replanWhatCanBe(nodes, untold: untold)
    try remember()
    return result
  }

  /// A case that can't be planned, as one of its rows is unreadable, stays as it was planned: no change
  /// and no word of a note is lost for it, and the other cases go on.
  private func replanWhatCanBe(_ nodes: Set<String>, untold: Set<FollowUpKind>) throws -> Bool {
    var cases: [[ApplicationID]] = []
    try attempt { cases = try database.cases(of: nodes) }
    var hasWritten = false
    for members in cases {
      try attempt { if try replan(members, untold: untold) { hasWritten = true } }
    }
    return hasWritten
  }

  /// What `body` has written is taken back if it fails, and nothing else, unless SQLite has given up
  /// the whole transaction.
  private func attempt(_ body: () throws -> Void) throws {
    do {
      try database.inSavepoint {
        try body()
        return .commit
      }
    } catch {
      guard database.isInsideTransaction else { throw error }
    }
  }

  /// Plans the cases of these applications and people anew. True if anything was written.
  func replan(_ nodes: Set<String>, untold: Set<FollowUpKind>) throws -> Bool {
    var hasWritten = false
    for members in try database.cases(of: nodes) where try replan(members, untold: untold) {
      hasWritten = true
    }
    return hasWritten
  }

  /// Plans one case anew. True if anything was written.
  private func replan(_ members: [ApplicationID], untold: Set<FollowUpKind>) throws -> Bool {
    let until = try plannedUntil()
    let stored = try reading.read(members)
    let writing = PlanWriting(
      database: database,
      stored: stored,
      now: now,
      notices: PlanNoticeWriting(database: database, now: now, untold: untold)
    )
    let plan = playbook.plan(stored.facts, now: until)
    return try writing.write(plan) { followUp in
      playbook.withdrawalSentence(for: followUp, in: stored.facts, plan: plan, now: until)
    }
  }

  /// What plans of these applications are made from.
  func facts(of members: [ApplicationID]) throws -> CaseFacts { try reading.read(members).facts }

  /// The plan as it stands, by these facts.
  func plan(_ facts: CaseFacts) throws -> Plan { playbook.plan(facts, now: try plannedUntil()) }

  private var reading: CaseReading {
    CaseReading(database: database, dayOrder: playbook.dayOrder)
  }

  /// A clock that was set back takes no interview back.
  private func plannedUntil() throws -> Instant { max(now, try database.plannedUntil() ?? now) }

  /// The applications whose plans are behind the time or the playbook; nil if none is.
  private func overdue() throws -> Set<String>? {
    guard try isOfThisPlaybook() else {
      let all = try database.applicationLetters(where: "TRUE", [])
      return all.isEmpty ? nil : all
    }
    guard let until = try database.plannedUntil(), until < now else { return nil }
    let ended = try database.applicationLetters(
      where: """
        id IN (
          SELECT applicationID FROM interview
          WHERE startsAt > ?1 AND startsAt <= ?3 AND startsAt + minutes * 60000 > ?2
            AND startsAt + minutes * 60000 <= ?3 AND deletedAt IS NULL)
        """,
      // An interview takes a day at most.
      [until.adding(minutes: -24 * 60 - 1), until, now]
    )
    return ended.isEmpty ? nil : ended
  }

  private func remember() throws {
    try database.remember(plannedUntil: plannedUntil(), by: fingerprint)
  }
}

extension Database {
  fileprivate func applicationLetters(where condition: String, _ values: [(any Storable)?]) throws
    -> Set<String>
  {
    let ids: [ApplicationID] = try all(
      "SELECT id FROM application WHERE \(condition) AND deletedAt IS NULL",
      values
    ) { try $0.next() }
    return Set(ids.map(\.letters))
  }
}
