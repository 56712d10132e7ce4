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
    guard try isThere else {
      Output.message("There is no journal at \(try path) yet. afterword add makes it.")
      return nil
    }
    return try caughtUp(open(path, at: now), at: now)
  }

  /// For what a timer starts: the same without a word, since nobody is there to read one.
  func openSilently(_ own: OwnConfiguration, at now: Moment) throws -> Journal? {
    guard try isThere else { return nil }
    return try caughtUp(Journal.open(at: path, now: now, playbook: own.playbook), at: now)
  }

  private var isThere: Bool {
    get throws {
      var status = stat()
      return stat(try path, &status) == 0 || errno != ENOENT
    }
  }

  /// Looking must be possible where nothing can be written; the next change plans it.
  private func caughtUp(_ journal: Journal, at now: Moment) -> Journal {
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
