internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct ActCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act",
    abstract: "Says what you do about something to improve.",
    discussion: "The id is that of the feedback, which show prints below the note."
  )

  @Argument(help: "The id of the feedback.")
  var feedback: String
  @Flag(help: "You have begun.")
  var doing = false
  @Flag(help: "It is done.")
  var done = false
  @Option(help: ArgumentHelp("A link or a sentence that shows it.", valueName: "text"))
  var proof: String?
  @Option(help: ArgumentHelp("\"2d\", \"mon\", \"1 Dec\", \"2026-12-01\".", valueName: "day"))
  var due: String?
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if doing, done { throw ValidationError("It is either --doing or --done.") }
    if proof != nil, !done { throw ValidationError("--proof belongs to --done.") }
    if !doing, !done, due == nil {
      throw ValidationError("Say what is to be noted: --doing, --done or --due DAY.")
    }
  }

  mutating func run() throws {
    let now = try Surroundings.now()
    var edit = ActionEdit(proof: proof)
    if doing { edit.state = .doing }
    if done { edit.state = .done }
    if let due { edit.due = try Understanding.day(due, at: now, option: "--due") }
    let journal = try options.openForChange(at: now)
    let receipt = try journal.perform(
      .editAction(journal.noteLine(named: feedback), edit),
      at: now
    )
    Output.message("\(receipt.label.sentence).")
  }
}
