internal import AfterwordExchange
internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct MayIWriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "may-i-write",
    abstract: "Says whether a message to somebody is fine, too early or enough, and why.",
    discussion: """
      It looks at what was sent to them and to their company, at what is planned, and at what they \
      have asked for. Nothing is changed.
      """
  )

  @Argument(help: "The person: a name, or an id that show prints.")
  var person: String
  @Option(help: ArgumentHelp("\"tomorrow\", \"fri\", \"1 Dec\". Default: today.", valueName: "day"))
  var on: String?
  @Option(help: "What it would be.")
  var kind = FollowUpKind.custom
  @Option(help: "How it would go out.")
  var channel = Channel.email
  @Flag(help: "As JSON; docs/json.md says what is in it.")
  var json = false
  @Flag(help: "Ends with exit code 1 unless it is fine.")
  var check = false
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let day = try on.map { text throws(CommandFailure) in
      try Understanding.day(text, at: now, option: "--on")
    }
    guard let journal = try options.openIfThere(at: now) else {
      throw JournalError.notFound(person)
    }
    let judgement = try judgement(in: journal, on: day ?? now.today, at: now)
    if json {
      try Output.text(JournalJSON(of: journal, at: now).judgement(judgement).text)
    } else {
      try Output.text(text(of: judgement, today: now.today))
    }
    if check, judgement.verdict.standing != .fine {
      throw ExitCode(CommandFailure.Code.failed.rawValue)
    }
  }

  private func judgement(
    in journal: Journal,
    on day: CalendarDay,
    at now: Moment
  ) throws -> Judgement {
    let page = try journal.page(ofPersonNamed: person, at: now)
    let verdict = try journal.verdict(
      personID: page.person.id,
      applicationID: page.applications.first?.application.id,
      kind: kind,
      channel: channel,
      on: day,
      at: now
    )
    return Judgement(
      person: page.person,
      day: day,
      kind: kind,
      channel: channel,
      verdict: verdict
    )
  }

  private func text(of judgement: Judgement, today: CalendarDay) -> String {
    let day = judgement.day.words(today: today)
    let answer =
      switch judgement.verdict.standing {
      case .fine: "Yes: \(day) is fine for a message to \(judgement.person.name)."
      case .early(let fine): "Not on \(day): it is fine from \(fine.words(today: today))."
      case .enough: "No: better not write to \(judgement.person.name), as things are."
      }
    return ([answer] + judgement.verdict.reasons.map(\.sentence)).joined(separator: "\n")
  }
}
