internal import AfterwordExchange
internal import AfterwordModel
internal import ArgumentParser

struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Says what is due, what waits on them, and when to come back.",
    discussion: """
      --short is for a shell's prompt: how much is due, or nothing at all. It never waits, makes no \
      journal, and ends with 0 whatever happens. --notify is for a timer (afterword reminders \
      install): a notice on the desktop, without names, of each follow-up once, and none in the quiet \
      time of the configuration.
      """
  )

  @Flag(help: "As JSON; docs/json.md says what is in it.")
  var json = false
  @Flag(help: "Ends with exit code 1 if something is due or overdue.")
  var check = false
  @Flag(help: "In a few words, for a shell's prompt.")
  var short = false
  @Flag(help: "On the desktop, by notify-send; what was told once is not told again.")
  var notify = false
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if [json || check, short, notify].count(where: \.self) > 1 {
      throw ValidationError("--short and --notify stand alone.")
    }
  }

  mutating func run() throws {
    if short { return TodayInShort(options: options).write() }
    if notify { return try DueReminder(options: options, now: Surroundings.now()).show() }
    try writeAgenda()
  }

  private func writeAgenda() throws {
    let now = try Surroundings.now()
    let journal = try options.openIfThere(at: now)
    let agenda =
      try journal?.agenda(today: now.today) ?? Agenda(overdue: [], dueToday: [], next: nil)
    let awaited = try journal?.waitingOnThem(at: now) ?? []
    if json {
      let agenda = try JournalJSON(of: journal, at: now).agenda(agenda, waitingOnThem: awaited)
      try Output.text(agenda.text)
    } else {
      try Output.text(
        AgendaText(agenda: agenda, awaited: awaited, journal: journal, now: now).text()
      )
    }
    if check, !(agenda.overdue.isEmpty && agenda.dueToday.isEmpty) {
      throw ExitCode(CommandFailure.Code.failed.rawValue)
    }
  }
}
