internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plans a follow-up; prints its id."
  )

  @Argument(help: "The id of an application or an interview, or a company.")
  var id: String
  @Argument(help: "What it is.")
  var kind: FollowUpKind
  @Option(help: "To whom: a name, with an e-mail address if you like.")
  var person: String?
  @Option(help: ArgumentHelp("\"tomorrow\", \"fri\", \"1 Dec\", \"2026-12-01\".", valueName: "day"))
  var on: String
  @Option(help: "How it goes out.")
  var channel = Channel.email
  @Option(help: "What it is about.")
  var note = ""
  @Option(help: ArgumentHelp("Why, where the guard calls it early or enough.", valueName: "why"))
  var override = ""
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let due = try Understanding.day(on, at: now, option: "--on")
    let draft = try person.map { text throws(CommandFailure) in
      try Understanding.person(text, option: "--person")
    }
    let journal = try options.openForChange(at: now)
    let target = try journal.applicationOrInterview(named: id)
    let receipt = try journal.perform(
      .planFollowUp(
        FollowUpDraft(
          applicationID: target.application.id,
          interviewID: target.interview?.interview.id,
          person: draft,
          kind: kind,
          channel: channel,
          due: due,
          note: note,
          overrideReason: override
        )
      ),
      at: now
    )
    Output.message("\(receipt.label.sentence), \(due.words(today: now.today)).")
    guard let id = receipt.followUpID else { return }
    let verdict = try journal.verdict(of: id, on: due, at: now)
    GuardWarning.say(verdict, override: override, today: now.today)
    try Output.text(journal.shortKey(id.letters))
  }
}
