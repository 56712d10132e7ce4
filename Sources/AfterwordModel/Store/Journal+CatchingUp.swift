internal import GRDB

extension Journal {
  /// Plans for the interviews that have ended since plans were last made, and anew by a playbook that
  /// is another one than then. It is no step of undo.
  ///
  /// - Returns: true if anything was planned, moved or withdrawn.
  public func catchUp(at now: Moment) throws(JournalError) -> Bool {
    let isOverdue = try read { try planKeeping($0, at: now).isOverdue() }
    guard isOverdue else { return false }
    return try write { try planKeeping($0, at: now).advance() }
  }
}
