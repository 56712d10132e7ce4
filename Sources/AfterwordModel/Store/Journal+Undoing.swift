internal import GRDB

extension Journal {
  /// Takes the newest change back, whichever process made it and whenever.
  public func undo(at now: Moment) throws(JournalError) -> ChangeLabel {
    try replay(at: now) { log, planning in
      try log.undo(at: now.instant, planning)
    }
  }

  /// Does again what was taken back last.
  public func redo(at now: Moment) throws(JournalError) -> ChangeLabel {
    try replay(at: now) { log, planning in
      try log.redo(at: now.instant, planning)
    }
  }

  /// The plan comes back with the change. Only what time has brought since is planned anew, and that
  /// is no news.
  private func replay(
    at now: Moment,
    _ body: (ChangeLog, ChangeLog.Replaying) throws -> ChangeLabel
  ) throws(JournalError) -> ChangeLabel {
    try write { database in
      let planning = try planKeeping(database, at: now)
      _ = try planning.advance()
      return try body(ChangeLog(database: database)) { steps in
        try planning.follow(untold: Set(FollowUpKind.allCases), steps)
      }
    }
  }
}
