internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct SaidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "said",
    abstract: "Notes who said a line of praise or criticism.",
    discussion: "Once something was done about criticism, they are the one to tell."
  )

  @Argument(help: "The id of the line, which show prints below the note.")
  var line: String
  @Argument(help: "A name, or an id that show prints.")
  var person: String?
  @Flag(help: "It is not known any more.")
  var nobody = false
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if (person != nil) == nobody { throw ValidationError("Name a person, or --nobody.") }
  }

  mutating func run() throws {
    let now = try Surroundings.now()
    let journal = try options.openForChange(at: now)
    let line = try journal.noteLine(named: line)
    let speaker = try person.map { name throws(JournalError) in try journal.person(named: name) }
    let receipt = try journal.perform(.setSaidBy(line, speaker), at: now)
    Output.message("\(receipt.label.sentence).")
  }
}
