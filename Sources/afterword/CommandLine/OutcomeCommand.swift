internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct OutcomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "Sets how an application ended."
  )

  @Argument(help: "The id of an application or of one of its interviews, or a company.")
  var id: String
  @Argument(help: "How it stands.")
  var outcome: Outcome
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let journal = try options.openForChange(at: now)
    let application = try journal.applicationOrInterview(named: id).application
    let plan = try PlanAround(application.id, in: journal, at: now)
    let receipt = try journal.perform(.setOutcome(application.id, outcome), at: now)
    Output.message("\(receipt.label.sentence): \(outcome.label).")
    try plan.tell()
  }
}
