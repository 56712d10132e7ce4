internal import AfterwordModel
internal import AfterwordViews

/// A person with everything that the journal knows of them, for people to read.
struct PersonPageText {
  let page: PersonPage
  let journal: Journal
  let now: Moment

  func text() throws -> String {
    try [heading(), applications(), touches(), statements()]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func heading() throws -> String {
    let person = page.person
    let key = try journal.shortKey(person.id.letters)
    let lastContact = page.lastContactAt.map { "last contact \(day(of: $0))" }
    return [
      joined(["\(key)  \(person.name)", person.title, person.department, person.company]),
      joined([person.email, person.phone, person.linkedIn, person.address.oneLine]),
      person.wishWords(today: now.today),
      lastContact ?? "",
    ].filter { !$0.isEmpty }.joined(separator: "\n    ")
  }

  private func applications() throws -> String {
    var table = TextTable()
    for entry in page.applications {
      table.add(
        try journal.shortKey(entry.application.id.letters),
        "\(entry.application.company), \(entry.application.position)",
        entry.role.words,
        entry.application.outcome.label
      )
    }
    return titled("Applications", table)
  }

  private func touches() throws -> String {
    var table = TextTable()
    for touch in page.touches {
      let followUp = touch.detail.followUp
      table.add(
        try journal.shortKey(followUp.id.letters),
        when(followUp).words(today: now.today),
        followUp.kind.label,
        joined([followUp.words(today: now.today), followUp.channel.label, followUp.note])
      )
      for reply in touch.replies { table.add("", day(of: reply.receivedAt), "Reply", reply.text) }
    }
    return titled("Messages", table)
  }

  private func statements() throws -> String {
    var table = TextTable()
    for statement in page.statements {
      let mark = statement.kind == .praise ? NoteMark.praise : .improvement
      table.add(
        try journal.shortKey(statement.id.letters),
        "\(statement.company) · \(statement.interview.round)",
        "\(mark.rawValue) \(statement.text)"
      )
    }
    return titled("They said", table)
  }

  private func titled(_ title: String, _ table: TextTable) -> String {
    table.isEmpty ? "" : "\(title)\n\(table.text)"
  }

  private func when(_ followUp: FollowUp) -> CalendarDay {
    switch followUp.state {
    case .planned: followUp.due
    case .sent(let at), .skipped(let at, reason: _):
      LocalTime(at, utcOffset: now.utcOffset).day
    }
  }

  private func day(of instant: Instant) -> String {
    LocalTime(instant, utcOffset: now.utcOffset).day.words(today: now.today)
  }

  private func joined(_ facts: [String]) -> String {
    facts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
