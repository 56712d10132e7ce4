internal import AfterwordModel
internal import ArgumentParser

struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "Opens the screen with what is due, one card at a time."
  )

  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    try ScreenRun.open(journalAt: options.path, on: .checkIn)
  }
}
