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
    if let path = options.journal {
      try checkIsNew(path)
      try show(path)
    } else {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      try show(folder.path + "/journal.sqlite")
    }
  }

  /// The story of the sample is one of the default rules.
  private func show(_ path: String) throws {
    let clock = try Clock()
    let now = clock.now
    let standard = OwnConfiguration.standard(at: now)
    let journal = try Journal.open(at: path, now: now, playbook: standard.playbook)
    try SampleJournal.write(to: journal, now: now)
    try ScreenRun.show(journal, clock, standard)
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
