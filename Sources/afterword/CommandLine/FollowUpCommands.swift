internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct SentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "Notes that a follow-up was sent."
  )

  @Argument(help: "The follow-up's id.")
  var followUp: String
  @Option(help: ArgumentHelp("Why, where the guard calls it early or enough.", valueName: "why"))
  var override = ""
  @Option(
    help: ArgumentHelp(
      "When it was, if not now: \"yesterday 17:30\", \"9:15\", \"19 Nov\".",
      valueName: "when"
    )
  )
  var at: String?
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let journal = try options.openForChange(at: now)
    let id = try journal.followUp(named: followUp)
    let instant = try at.map { text in
      try Understanding.sentTime(text, of: id, in: journal, at: now)
    }
    let day = instant.map { LocalTime($0, utcOffset: now.utcOffset).day } ?? now.today
    let verdict = try journal.verdict(of: id, on: day, at: now)
    let receipt = try journal.perform(.markSent(id, override: override, at: instant), at: now)
    Output.message("\(receipt.label.sentence).")
    GuardWarning.say(verdict, override: override, today: now.today)
  }
}

struct SkipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: "Skips a planned follow-up."
  )

  @Argument(help: "The follow-up's id.")
  var followUp: String
  @Option(help: "The reason.")
  var why = ""
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    try options.change(followUp) { .skip($0, reason: why) }
  }
}

struct ReplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "Notes that a reply to a follow-up came."
  )

  @Argument(help: "The follow-up's id.")
  var followUp: String
  @Option(help: "What they said.")
  var text = ""
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    try options.change(followUp) { .recordReply($0, text: text) }
  }
}

struct SnoozeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze",
    abstract: "Moves a planned follow-up to another day."
  )

  @Argument(help: "The follow-up's id.")
  var followUp: String
  @Option(help: ArgumentHelp("\"2d\", \"mon\", \"1 Dec\", \"2026-12-01\".", valueName: "day"))
  var until: String
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let day = try Understanding.day(until, at: Surroundings.now(), option: "--until")
    try options.change(followUp) { .snooze($0, until: day) }
  }
}

extension JournalOptions {
  /// Makes one change of one follow-up and says what it was.
  fileprivate func change(
    _ followUp: String,
    _ change: (FollowUpID) -> JournalChange
  ) throws {
    let now = try Surroundings.now()
    let journal = try openForChange(at: now)
    let receipt = try journal.perform(change(journal.followUp(named: followUp)), at: now)
    Output.message("\(receipt.label.sentence).")
  }
}
