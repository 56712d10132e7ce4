internal import AfterwordExchange
internal import AfterwordModel
internal import AfterwordViews
internal import TextEditing

/// An application with all that belongs to it, for people to read.
struct ApplicationPageText {
  let page: ApplicationPage
  let journal: Journal
  let now: Moment

  func text() throws -> String {
    var blocks = [try heading()]
    blocks += try page.interviews.map(interview)
    blocks += [try people(), try timeline()]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func heading() throws -> String {
    let application = page.application
    let department = application.department.isEmpty ? "" : " (\(application.department))"
    return "\(try key(application.id)) \(application.company), \(application.position)"
      + "\(department): \(application.outcome.label)"
  }

  private func interview(_ detail: InterviewDetail) throws -> String {
    let interview = detail.interview
    let start = interview.start
    let facts = [
      interview.round, interview.isNoShow ? "they did not come" : "",
      "\(start.local.words(today: now.today)) \(start.zone)",
      "\(interview.minutes) minutes", interview.place, debrief(interview),
    ]
    let title = "\(try key(interview.id))  \(joined(facts))"
    let note = detail.note.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    let records = NoteRecordsText(
      records: page.records[interview.id] ?? NoteRecords(),
      journal: journal,
      today: now.today
    )
    return [title, detail.note.trimmed.isEmpty ? "" : note, try records.text()]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// "debriefed Thu 19 Nov, felt 4 of 5"
  private func debrief(_ interview: Interview) -> String {
    guard let instant = interview.debriefedAt else { return "" }
    let day = LocalTime(instant, utcOffset: now.utcOffset).day.words(today: now.today)
    return "debriefed \(day)" + (interview.feeling.map { ", felt \($0) of 5" } ?? "")
  }

  private func people() throws -> String {
    var table = TextTable()
    for participant in page.people {
      let person = participant.person
      table.add(
        try key(person.id),
        person.name,
        participant.role.words,
        joined([
          person.title, person.department, person.email, person.phone, person.linkedIn,
          person.wishWords(today: now.today),
        ])
      )
    }
    let next = try journal.decisionMap(of: page.application.id, at: now)
    let line = next.map { "\n\($0.next.words(today: now.today))" } ?? ""
    return table.isEmpty ? "" : "People\n\(table.text)\(line)"
  }

  private func timeline() throws -> String {
    var table = TextTable()
    for entry in page.timeline {
      switch entry.content {
      case .interview(let interview):
        table.add(try key(interview.id), day(of: entry), interview.round)
      case .followUp(let detail):
        let followUp = detail.followUp
        let facts = [
          detail.title, followUp.channel.label, followUp.words(today: now.today), followUp.note,
          followUp.state == .planned ? followUp.planning.reason : "",
          override(of: followUp),
        ]
        table.add(try key(followUp.id), day(of: entry), joined(facts))
      case .reply(let reply, let detail):
        table.add("", day(of: entry), joined(["Reply: \(detail.title)", reply.text]))
      case .outcome(let outcome):
        table.add("", day(of: entry), "Outcome: \(outcome.label)")
      case .planNotice(let notice):
        table.add("", day(of: entry), joined([notice.words(today: now.today), notice.reason]))
      case .action(let feedback, in: _):
        let facts = ["Done: \(feedback.text)", feedback.action?.proof ?? ""]
        table.add(try key(feedback.id), day(of: entry), joined(facts))
      case .awaitedAnswer(let promise):
        table.add(try key(promise.id), day(of: entry), "They answer: \(promise.text)")
      }
    }
    return table.isEmpty ? "" : "Timeline\n\(table.text)"
  }

  private func override(of followUp: FollowUp) -> String {
    let reason = followUp.planning.overrideReason
    return reason.isEmpty ? "" : "all the same: \(reason)"
  }

  private func day(of entry: TimelineEntry) -> String {
    if case .interview(let interview) = entry.content {
      return interview.start.local.day.words(today: now.today)
    }
    switch entry.at {
    case .day(let day): return day.words(today: now.today)
    case .instant(let instant):
      return LocalTime(instant, utcOffset: now.utcOffset).day.words(today: now.today)
    }
  }

  private func key<Kind>(_ id: RecordID<Kind>) throws(JournalError) -> String {
    try journal.shortKey(id.letters)
  }

  private func joined(_ facts: [String]) -> String {
    facts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
