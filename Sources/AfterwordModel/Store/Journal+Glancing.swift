internal import GRDB

extension Journal {
  /// What is due, for a shell's prompt: it makes no journal, brings none up to date, and waits for
  /// nobody.
  ///
  /// Interviews that have ended are planned for. A playbook other than that of the plans is left to
  /// whoever has the time: shells with different time zones would plan everything anew in turns.
  ///
  /// - Returns: nil if there is no journal of today's form.
  /// - Throws: `JournalError.busy` at once if another process is writing.
  public static func glance(at path: String, now: Moment, playbook: Playbook)
    throws(JournalError) -> Overview?
  {
    guard let journal = try openAtOnce(at: path, playbook: playbook) else { return nil }
    if try journal.read({ try journal.planKeeping($0, at: now).isOfThisPlaybook() }) {
      // Looking must be possible where nothing can be written.
      _ = try? journal.catchUp(at: now)
    }
    return try journal.overview(today: now.today)
  }
}
