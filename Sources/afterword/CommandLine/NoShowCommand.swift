internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct NoShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "no-show",
    abstract: "Notes that they did not come to an interview."
  )

  @Argument(help: "The id of the interview, or a company for its latest one.")
  var interview: String
  @Flag(help: "They came after all.")
  var came = false
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let journal = try options.openForChange(at: now)
    let id = try journal.interview(named: interview)
    guard let application = try journal.interview(id)?.application.id else {
      throw JournalError.notFound(interview)
    }
    let plan = try PlanAround(application, in: journal, at: now)
    let receipt = try journal.perform(.setNoShow(id, !came), at: now)
    Output.message("\(receipt.label.sentence): \(came ? "they came" : "they did not").")
    try plan.tell()
  }
}
