internal import AfterwordExchange
internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Writes the message of a follow-up; what to look at again goes to standard error.",
    discussion: """
      It is what you have written, or else what its template makes of your notes; afterword \
      templates says which. Nothing is sent, and nothing is changed.
      """
  )

  @Argument(help: "The follow-up's id.")
  var followUp: String
  @Option(help: "How it is to go out, if not as planned.")
  var channel: Channel?
  @Flag(help: "Made anew from its template, whatever you have written.")
  var anew = false
  @Flag(help: "As JSON, with the warnings; docs/json.md says what is in it.")
  var json = false
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    guard let journal = try options.openIfThere(at: now) else {
      throw JournalError.notFound(followUp)
    }
    let id = try journal.followUp(named: followUp)
    let own = OwnConfiguration.read(at: now)
    let facts = try journal.draftFacts(of: id, at: now)
    let message = try message(of: id, facts: facts, in: journal, own)
    if json {
      return try Output.text(JournalJSON(of: journal, at: now).message(message).text)
    }
    try Output.text(message.draft.text)
    for warning in message.warnings { Output.message(warning) }
  }

  private func message(
    of id: FollowUpID,
    facts: DraftFacts,
    in journal: Journal,
    _ own: OwnConfiguration
  ) throws -> CheckedMessage {
    let sender = own.configuration.sender
    let planned = facts.detail.followUp.channel
    let channel = self.channel ?? planned
    let written = anew || channel != planned ? nil : try journal.draftText(of: id)
    let draft = written.map { Draft($0) } ?? fromTemplate(facts, channel, sender)
    let limits = DraftLimits(
      rules: own.playbook.rules,
      paper: own.configuration.outgoing.paper,
      sender: sender
    )
    return CheckedMessage(
      followUp: facts.detail,
      channel: channel,
      draft: draft,
      isWritten: written != nil,
      warnings: DraftCheck.warnings(
        of: draft.text,
        channel: channel,
        facts: facts,
        limits: limits
      )
      .map { $0.sentence(today: facts.today) }
    )
  }

  private func fromTemplate(_ facts: DraftFacts, _ channel: Channel, _ sender: Sender) -> Draft {
    let own = OwnTemplates.read()
    if let problem = own.problems.first { Output.message("afterword: \(problem.line)") }
    return own.templates.draft(for: facts, channel: channel, sender: sender)
  }
}
