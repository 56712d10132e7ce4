internal import AfterwordExchange
internal import ArgumentParser

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Says which configuration is used, and what is wrong in it.",
    discussion: """
      To begin one: afterword config --print-default > FILE, with the file that afterword config \
      names. Your own templates are looked at as well. Ends with exit code 65 if something is \
      wrong; the defaults are in force for that.
      """
  )

  @Flag(help: "Writes a file with every key, its default and what it is for.")
  var printDefault = false
  @Flag(help: "Says nothing if nothing is wrong.")
  var check = false

  func validate() throws {
    if printDefault, check { throw ValidationError("It is either --print-default or --check.") }
  }

  mutating func run() throws {
    if printDefault { return try Output.text(Configuration.sample) }
    let own = OwnConfiguration.read(at: try Surroundings.now())
    if !check { try Output.text(place(of: own)) }
    let problems = own.problems + OwnTemplates.read().problems
    for problem in problems { try Output.text(problem.line) }
    if !problems.isEmpty { throw ExitCode(CommandFailure.Code.unreadableData.rawValue) }
  }

  private func place(of own: OwnConfiguration) -> String {
    guard let path = own.path else { return "There is no home folder: the defaults are in force." }
    return own.isThere ? path : "\(path) is not there: the defaults are in force."
  }
}
