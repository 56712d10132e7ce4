internal import GRDB

extension Journal {
  /// Takes the newest change back, whichever process made it and whenever.
  public func undo(at now: Moment) throws(JournalError) -> ChangeLabel {
    try write { try ChangeLog(database: $0).undo(at: now.instant) }
  }

  /// Does again what was taken back last.
  public func redo(at now: Moment) throws(JournalError) -> ChangeLabel {
    try write { try ChangeLog(database: $0).redo(at: now.instant) }
  }
}
