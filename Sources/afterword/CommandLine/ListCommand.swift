internal import AfterwordExchange
internal import AfterwordModel
internal import AfterwordViews
internal import ArgumentParser

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the interviews, the application with the newest activity first."
  )

  @Flag(help: "Those of applications that have ended, too.")
  var all = false
  @Flag(help: "As JSON; docs/json.md says what is in it.")
  var json = false
  @OptionGroup var options: JournalOptions

  mutating func run() throws {
    let now = try Surroundings.now()
    let journal = try options.openIfThere(at: now)
    let interviews = try journal?.allInterviews(includingClosed: all) ?? []
    if json {
      try Output.text(JournalJSON(of: journal, at: now).list(interviews).text)
    } else if let journal, !interviews.isEmpty {
      try Output.text(table(of: interviews, in: journal, now: now))
    } else if journal != nil {
      Output.message("No interviews\(all ? "" : " of open applications"). afterword add adds one.")
    }
  }

  private func table(
    of interviews: [InterviewListing],
    in journal: Journal,
    now: Moment
  ) throws -> String {
    var table = TextTable()
    for listing in interviews {
      let (application, interview) = (listing.application, listing.interview)
      let next = listing.nextFollowUp.map {
        "\($0.title), \($0.followUp.due.words(today: now.today))"
      }
      let ending = application.outcome == .open ? nil : application.outcome.label
      table.add(
        try journal.shortKey(interview.id.letters),
        interview.start.local.words(today: now.today),
        application.company,
        application.position,
        interview.round,
        ending ?? next ?? ""
      )
    }
    return table.text
  }
}
