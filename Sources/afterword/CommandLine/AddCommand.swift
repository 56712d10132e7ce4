internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds an interview, and its application if that is new; prints its id."
  )

  @Argument var company: String
  @Argument var position: String

  @Option(
    help: ArgumentHelp("Day and time: \"fri 14:00\", \"2026-12-01 10:30\".", valueName: "when")
  )
  var at: String
  @Option(help: "Such as \"Phone screen\" or \"Onsite\".")
  var round = "Interview"
  @Option(help: "The department that the position is in.")
  var department = ""
  @Option(help: "How long it takes.")
  var minutes = 60
  @Option(help: "The time zone of the interview, such as Europe/Berlin. Default: the system's.")
  var zone: String?
  @Option(help: "A place or a link.")
  var place = ""
  @Option(
    name: .customLong("with"),
    parsing: .singleValue,
    help: ArgumentHelp(
      "Somebody who takes part, once for each: \"Dana Whitfield <dana@acme.example>; role=hr; "
        + "say=some\".",
      valueName: "person"
    )
  )
  var people: [String] = []

  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let draft = try draft(at: now)
    let journal = try options.openForChange(at: now)
    let receipt = try journal.perform(.addInterview(draft), at: now)
    let start = draft.start
    Output.message(
      "\(receipt.label.sentence), \(start.local.words(today: now.today)) \(start.zone)."
    )
    if let id = receipt.interviewID { try Output.text(journal.shortKey(id.letters)) }
  }

  /// What is to be added, checked before a journal is made for it.
  private func draft(at now: Moment) throws -> InterviewDraft {
    try InterviewDraft(
      application: .position(
        company: checked(company, as: .company),
        position: checked(position, as: .position),
        department: checked(department, as: .department)
      ),
      round: checked(round, as: .round),
      start: start(at: now),
      minutes: checkedMinutes(),
      place: checked(place, as: .place),
      people: people.map { text throws(CommandFailure) in
        try Understanding.person(text, option: "--with")
      }
    )
  }

  private func checked(_ text: String, as field: Field) throws(CommandFailure) -> String {
    do {
      return try field.cleaned(text)
    } catch {
      throw CommandFailure(error.sentence, code: .wrongUsage)
    }
  }

  private func checkedMinutes() throws(CommandFailure) -> Int {
    guard (1...1440).contains(minutes) else {
      throw CommandFailure(
        FieldProblem.notMinutes(String(minutes)).sentence,
        code: .wrongUsage
      )
    }
    return minutes
  }

  private func start(at now: Moment) throws(CommandFailure) -> ZonedTime {
    let zone = zone ?? HomeZone.identifier
    guard let wall = LocalTime(now.instant, zone: zone) else {
      throw CommandFailure(FieldProblem.unknownZone(zone).sentence, code: .wrongUsage)
    }
    let local = try Understanding.time(at, from: wall, option: "--at")
    guard let start = ZonedTime(local: local, zone: zone) else {
      throw CommandFailure(FieldProblem.unknownZone(zone).sentence, code: .wrongUsage)
    }
    return start
  }
}
