internal import AfterwordExchange
internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Says what is due, and when to come back."
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
    if json {
      try Output.text(JournalJSON(of: journal, at: now).agenda(agenda).text)
    } else {
      try Output.text(text(of: agenda, in: journal, now: now))
    }
    if check, !(agenda.overdue.isEmpty && agenda.dueToday.isEmpty) {
      throw ExitCode(CommandFailure.Code.failed.rawValue)
    }
  }

  private func text(of agenda: Agenda, in journal: Journal?, now: Moment) throws -> String {
    var table = TextTable()
    for detail in agenda.overdue + agenda.dueToday {
      let late = detail.followUp.due.days(until: now.today)
      table.add(
        try journal?.shortKey(detail.followUp.id.letters) ?? "",
        detail.followUp.kind.label,
        detail.personName ?? "",
        detail.company,
        late == 0 ? "today" : "\(late) d late",
        detail.followUp.note
      )
    }
    let calm = "Nothing to do is the right move today."
    let next = agenda.next.map { detail in
      "Next: \(detail.followUp.due.words(today: now.today)), \(words(for: detail))."
    }
    let ending = [table.isEmpty ? calm : nil, next].compactMap(\.self).joined(separator: " ")
    return [table.text, ending].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// "status check with Dana Whitfield"
  private func words(for detail: FollowUpDetail) -> String {
    let kind = detail.followUp.kind.label.lowercased()
    return "\(kind) with \(detail.personName ?? detail.company)"
  }
}
