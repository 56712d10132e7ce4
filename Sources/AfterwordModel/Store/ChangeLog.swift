internal import GRDB

/// What was changed, and the SQL that takes it back, as sqlite.org/undoredo.html describes it.
///
/// Triggers write the inverse of every row change as a step of the change that is being recorded.
/// Taking a change back runs its steps, the last first, while the same triggers write the steps
/// that do it again. Changes that were taken back are always the newest ones of the log.
struct ChangeLog {
  let database: Database

  struct Entry {
    let id: Int
    let label: ChangeLabel
    let session: String?
    let isUndone: Bool
  }

  /// Does `body` and keeps how to take it back. A change of no row leaves the log as it is. What
  /// one session does, as long as nothing else comes between, is one change.
  func record(
    at instant: Instant,
    session: String? = nil,
    _ body: () throws -> ChangeReceipt
  ) throws -> ChangeReceipt {
    let newest = try newest()
    if let newest, let session, newest.session == session, !newest.isUndone {
      return try recording(newest.id, as: .continuedChange, body)
    }
    let id = (newest?.id ?? 0) + 1
    let receipt = try recording(id, as: .newChange, body)
    guard try hasSteps(id) else { return receipt }
    try database.run("DELETE FROM change WHERE isUndone")
    try database.run(
      "INSERT INTO change (id, verb, subject, at, session, isUndone) VALUES (?, ?, ?, ?, ?, 0)",
      [id, receipt.label.verb, receipt.label.subject, instant, session]
    )
    return receipt
  }

  /// The newest change, undone or not.
  func newest() throws -> Entry? { try entry(where: "TRUE", order: "DESC") }

  /// Runs the steps of a change and does what follows from them.
  typealias Replaying = (_ steps: () throws -> Void) throws -> Void

  func undo(at instant: Instant, _ replaying: Replaying) throws -> ChangeLabel {
    guard let entry = try entry(where: "NOT isUndone", order: "DESC") else {
      throw JournalError.nothingToUndo
    }
    return try replay(entry, isUndone: 1, at: instant, replaying)
  }

  func redo(at instant: Instant, _ replaying: Replaying) throws -> ChangeLabel {
    guard let entry = try entry(where: "isUndone", order: "ASC") else {
      throw JournalError.nothingToRedo
    }
    return try replay(entry, isUndone: 0, at: instant, replaying)
  }

  private func entry(where condition: String, order: String) throws -> Entry? {
    try database.first(
      """
      SELECT id, verb, subject, session, isUndone FROM change
      WHERE \(condition) ORDER BY id \(order) LIMIT 1
      """
    ) { row in
      Entry(
        id: try row.next(),
        label: ChangeLabel(try row.next(), subject: try row.next()),
        session: try row.nextIfAny(),
        isUndone: try row.next() == 1
      )
    }
  }

  private func hasSteps(_ id: Int) throws -> Bool {
    try database.first("SELECT 1 FROM changeStep WHERE changeID = ? LIMIT 1", [id]) { _ in true }
      ?? false
  }

  private func replay(
    _ entry: Entry,
    isUndone: Int,
    at instant: Instant,
    _ replaying: Replaying
  ) throws -> ChangeLabel {
    let steps: [String] = try database.all(
      "SELECT sql FROM changeStep WHERE changeID = ? ORDER BY position DESC",
      [entry.id]
    ) { try $0.next() }
    try database.run("DELETE FROM changeStep WHERE changeID = ?", [entry.id])
    try recording(entry.id, as: .replay) {
      try replaying {
        for step in steps { try database.execute(sql: step) }
        try ChangeWriting(database: database, now: instant).followReplacedNotes()
      }
    }
    try database.run(
      "UPDATE change SET isUndone = ?, at = ? WHERE id = ?",
      [isUndone, instant, entry.id]
    )
    return entry.label
  }
}
