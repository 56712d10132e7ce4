internal import AfterwordExchange
internal import AfterwordModel
internal import ArgumentParser

struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Says what is due, what waits on them, and when to come back."
  )

  @Flag(help: "As JSON; docs/json.md says what is in it.")
  var json = false
  @Flag(help: "Ends with exit code 1 if something is due or overdue.")
  var check = false
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
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
