internal import AfterwordExchange
internal import AfterwordModel
internal import ArgumentParser

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Says which templates messages are made of, and what is wrong in your own.",
    discussion: """
      Your own are files in the folder that this command names: thank-you.mustache for every \
      channel, thank-you-letter.mustache for one. To begin one: afterword templates --print \
      thank-you-letter > FILE. Ends with exit code 65 if something is wrong; the built-in template \
      is in force for that.
      """
  )

  @Option(
    help: ArgumentHelp(
      "Writes a built-in template: a kind and a channel, such as thank-you-email.",
      valueName: "name"
    )
  )
  var print: String?
  @Flag(help: "Writes every tag that a template may use, and what it stands for.")
  var tags = false

  func validate() throws {
    if print != nil, tags { throw ValidationError("It is either --print or --tags.") }
  }

  mutating func run() throws {
    if tags { return try Output.text(tagTable) }
    if let print { return try Output.text(builtIn(print)) }
    let own = OwnTemplates.read()
    try Output.text(place(of: own))
    for problem in own.problems { try Output.text(problem.line) }
    if !own.problems.isEmpty { throw ExitCode(CommandFailure.Code.unreadableData.rawValue) }
  }

  private func builtIn(_ text: String) throws(CommandFailure) -> String {
    guard let name = TemplateName(text) else {
      throw CommandFailure(
        "There is no template \(text). Kinds: \(FollowUpKind.allCases.map(\.rawValue).joined(separator: ", ")). "
          + "Channels: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).",
        code: .wrongUsage
      )
    }
    return MessageTemplates.builtIn(name.kind, name.channel ?? .email)
  }

  private func place(of own: OwnTemplates) -> String {
    guard let folder = own.folder else {
      return "There is no home folder: the built-in templates are in force."
    }
    let names = own.templates.ownNames.map(\.text)
    return names.isEmpty
      ? "\(folder) has none of your own: the built-in templates are in force."
      : "\(folder): \(names.joined(separator: ", "))"
  }

  private var tagTable: String {
    var table = TextTable()
    for tag in TemplateTagDescription.all { table.add(tag.name, tag.sentence) }
    return table.text
  }
}
