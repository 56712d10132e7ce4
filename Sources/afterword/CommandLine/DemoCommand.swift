internal import AfterwordModel
internal import ArgumentParser
internal import Glibc

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Opens a sample journal; your own is untouched.",
    discussion: "With --journal, the sample is made in that new file, and kept."
  )

  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    try ScreenRun.checkTerminal()
    let now = try Surroundings.now()
    if let path = options.journal {
      try checkIsNew(path)
      try show(path, at: now)
    } else {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      try show(folder.path + "/journal.sqlite", at: now)
    }
  }

  private func show(_ path: String, at now: Moment) throws {
    try SampleJournal.write(to: Journal.open(at: path, now: now), now: now)
    try ScreenRun.open(journalAt: path)
  }

  /// Nothing is ever added to a journal of somebody's own.
  private func checkIsNew(_ path: String) throws(CommandFailure) {
    guard access(path, F_OK) != 0 else {
      throw CommandFailure(
        "\(path) is there already, and was not touched. Name a new file for the sample.",
        code: .cannotWrite
      )
    }
  }
}
