internal import AfterwordExchange
internal import AfterwordModel
internal import ArgumentParser

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows an application or one of its interviews, with people, notes and timeline."
  )

  @Argument(help: "The id of an application or an interview, or a company.")
  var id: String
  @Flag(help: "As JSON; docs/json.md says what is in it.")
  var json = false
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    guard let journal = try options.openIfThere(at: now) else { throw JournalError.notFound(id) }
    let target = try journal.applicationOrInterview(named: id)
    let application = target.application
    let interviews = try target.interview.map { [$0] } ?? journal.interviews(of: application.id)
    var records: [InterviewID: NoteRecords] = [:]
    for detail in interviews {
      records[detail.interview.id] = try journal.noteRecords(of: detail.interview.id)
    }
    let page = try ApplicationPage(
      application: application,
      interviews: interviews,
      records: records,
      people: target.interview?.people ?? journal.participants(of: application.id),
      timeline: journal.timeline(of: application.id, utcOffset: now.utcOffset)
    )
    try Output.text(
      json
        ? JournalJSON(of: journal, at: now).page(page).text
        : ApplicationPageText(page: page, journal: journal, now: now).text()
    )
  }
}
