/// A believable search for a job, to look around in: told from today on, so that there is always
/// something overdue, something due and something to come.
public enum SampleJournal {
  /// Fills a new journal through the journal's own changes, each at the time it would have been
  /// made. The log of changes holds them all: undo takes the latest back.
  public static func write(to journal: Journal, now: Moment) throws(JournalError) {
    var writing = SampleWriting(applications, journal: journal, now: now)
    try writing.write()
  }

  static var applications: [SampleApplication] {
    [
      acme, globex, umbra, initech, northwind, towa, sokol, noor, shalev, himalaya, hanbit, yunshan,
    ]
  }
}
