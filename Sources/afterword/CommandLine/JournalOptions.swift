internal import AfterwordModel
internal import ArgumentParser
internal import Glibc

/// Which journal a command works on.
struct JournalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The journal. Default: AFTERWORD_JOURNAL, else the one in your data folder.",
      valueName: "file"
    )
  )
  var journal: String?

  var path: String {
    get throws(CommandFailure) {
      guard let journal else { return try Surroundings.journalPath() }
      guard !journal.isEmpty else {
        throw CommandFailure("--journal is empty. Name a file.", code: .wrongUsage)
      }
      return journal
    }
  }

  /// For commands that read: nil if there is no journal yet, so that looking makes none.
  func openIfThere(at now: Moment) throws -> Journal? {
    let path = try path
    var status = stat()
    if stat(path, &status) != 0, errno == ENOENT {
      Output.message("There is no journal at \(path) yet. afterword add makes it.")
      return nil
    }
    let journal = try open(path, at: now)
    // Looking must be possible where nothing can be written; the next change plans it.
    _ = try? journal.catchUp(at: now)
    return journal
  }

  /// For commands that change something: the journal is checked first, and made if it is not there.
  func openForChange(at now: Moment) throws -> Journal {
    let journal = try open(path, at: now)
    try journal.verify()
    return journal
  }

  private func open(_ path: String, at now: Moment) throws -> Journal {
    let configuration = OwnConfiguration.read(at: now)
    if let notice = configuration.notice { Output.message("afterword: \(notice)") }
    return try Journal.open(at: path, now: now, playbook: configuration.playbook)
  }
}
