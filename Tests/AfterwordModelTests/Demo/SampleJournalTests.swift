import Testing

@testable import AfterwordModel

@Suite("The sample journal")
struct SampleJournalTests {
  private static let evening = "2026-11-22T18:40:00+01:00"

  /// The sample as it is written at this time.
  private func withSample(
    at time: String,
    _ body: (Journal, Moment) throws -> Void
  ) throws {
    let now = try #require(Moment(iso: time))
    let folder = try TemporaryFolder()
    let journal = try folder.open(at: now)
    try SampleJournal.write(to: journal, now: now)
    try body(journal, now)
  }

  private func followUps(of journal: Journal) throws -> [FollowUpDetail] {
    let applications = Set(try journal.allInterviews(includingClosed: true).map(\.application.id))
    return try applications.flatMap { id in
      try journal.timeline(of: id).compactMap { entry in
        if case .followUp(let detail) = entry.content { detail } else { nil }
      }
    }
  }

  @Test("It holds a search of twelve applications, 25 interviews and 29 people")
  func size() throws {
    try withSample(at: Self.evening) { journal, _ in
      let all = try journal.allInterviews(includingClosed: true)
      #expect(all.count == 25)
      #expect(Set(all.map(\.application.id)).count == 12)
      #expect(Set(all.flatMap(\.people)).count == 29)
      #expect(Set(all.map(\.application.outcome)) == Set(Outcome.allCases))
    }
  }

  @Test("Every kind, channel and state of a follow-up is there to look at")
  func everyKind() throws {
    try withSample(at: Self.evening) { journal, _ in
      let all = try followUps(of: journal)
      #expect(Set(all.map(\.followUp.kind)) == Set(FollowUpKind.allCases))
      #expect(Set(all.map(\.followUp.channel)) == Set(Channel.allCases))
      #expect(Set(all.map(\.followUp.state.word)) == ["planned", "sent", "skipped"])
      #expect(all.contains { $0.reply != nil })
    }
  }

  @Test(
    "On each day of a week, at any hour, something is overdue, due, later, and an interview ahead",
    arguments: [
      "2026-11-22T18:40:00+01:00", "2026-11-23T00:10:00+01:00", "2026-11-24T08:00:00-08:00",
      "2026-11-25T12:00:00+05:30", "2026-11-26T23:59:00+09:00", "2026-11-27T16:00:00Z",
      "2026-11-28T09:00:00+01:00", "2027-01-01T10:00:00+01:00", "2028-02-29T10:00:00+01:00",
    ]
  )
  func always(time: String) throws {
    try withSample(at: time) { journal, now in
      let agenda = try journal.agenda(today: now.today)
      #expect(!agenda.overdue.isEmpty && !agenda.dueToday.isEmpty && agenda.next != nil)
      let interviews = try journal.allInterviews(includingClosed: true).map(\.interview)
      let ahead = interviews.filter { $0.start.instant > now.instant }
      #expect(ahead.contains { (1...4).contains(now.today.days(until: $0.start.local.day)) })
      let weekend: Set = [Weekday.saturday, .sunday]
      #expect(interviews.allSatisfy { !weekend.contains($0.start.local.day.weekday) })
    }
  }

  @Test("Its notes have feedback with actions, promises of both sides, questions and mentions")
  func records() throws {
    try withSample(at: Self.evening) { journal, _ in
      let interviews = try journal.allInterviews(includingClosed: true).map(\.interview.id)
      let records = try interviews.map { try journal.noteRecords(of: $0) }
      let actions = records.flatMap(\.feedback).compactMap(\.action)
      #expect(actions.map(\.state.rawValue).sorted() == ["doing", "done", "done"])
      let dated = records.flatMap(\.promises).filter { $0.due != nil }
      #expect(Set(dated.map(\.by)) == [.me, .them])
      #expect(records.contains { !$0.questions.isEmpty })
      #expect(records.contains { $0.mentions.contains("Priya Nair") })
    }
  }

  /// How many answers the story tells of.
  private static var toldAnswers: Int {
    var count = 0
    for application in SampleJournal.applications {
      for touch in application.touches {
        if case .answered = touch.then { count += 1 }
      }
    }
    return count
  }

  @Test("What the story tells has happened, and the rest was sent on its day")
  func told() throws {
    try withSample(at: Self.evening) { journal, now in
      let all = try followUps(of: journal)
      let answered = all.filter { $0.reply != nil }
      let skipped = all.filter { $0.followUp.state.word == "skipped" }
      #expect(answered.count == Self.toldAnswers)
      #expect(skipped.count == 2)
      let late = try journal.agenda(today: now.today).overdue.map { detail in
        "\(detail.followUp.kind.rawValue) \(detail.company)"
      }
      let left = ["connect Himalaya Pay", "promise Сокол Технологии", "thank-you Acme"]
      #expect(late.sorted() == left)
    }
  }

  @Test("A day has no more than a handful to do", arguments: 22...28)
  func handful(day: Int) throws {
    try withSample(at: "2026-11-\(day)T12:00:00+01:00") { journal, now in
      let agenda = try journal.agenda(today: now.today)
      #expect((2...6).contains(agenda.overdue.count + agenda.dueToday.count))
    }
  }

  @Test("Acme's timeline is that of the first picture")
  func acme() throws {
    try withSample(at: Self.evening) { journal, now in
      let acme = try #require(
        try journal.allInterviews(includingClosed: false).first { $0.application.company == "Acme" }
      )
      let planned = try followUps(of: journal).filter { detail in
        detail.company == "Acme" && detail.followUp.state == .planned
      }
      let lines = planned.map { detail in
        "\(detail.followUp.due.iso) \(detail.followUp.kind.rawValue) \(detail.personName ?? "")"
      }
      #expect(
        lines == [
          "2026-11-20 thank-you Priya Nair", "2026-11-22 thank-you Łukasz Żółtowski",
          "2026-11-24 promise Dana Whitfield", "2026-12-01 status-check Dana Whitfield",
        ]
      )
      let records = try journal.noteRecords(of: acme.interview.id)
      let fresh = records.feedback.first { $0.text.hasPrefix("wants more Kubernetes") }
      #expect(fresh?.kind == .improvement && fresh?.action == nil)
    }
  }

  @Test("Acme is first, with its onsite above the phone screen")
  func first() throws {
    try withSample(at: Self.evening) { journal, _ in
      let rows = try journal.allInterviews(includingClosed: true).prefix(2)
      #expect(rows.map(\.application.company) == ["Acme", "Acme"])
      #expect(rows.map(\.interview.round) == ["Onsite", "Phone screen"])
    }
  }

  @Test("Nothing in it happened later than now")
  func nothingAhead() throws {
    try withSample(at: "2026-11-24T06:00:00+01:00") { journal, now in
      for detail in try followUps(of: journal) {
        switch detail.followUp.state {
        case .planned: break
        case .sent(let at), .skipped(let at, reason: _): #expect(at < now.instant)
        }
        if let reply = detail.reply { #expect(reply.receivedAt < now.instant) }
      }
    }
  }

  @Test("Undo takes back the newest change of the sample, and redo brings it again")
  func undo() throws {
    try withSample(at: Self.evening) { journal, now in
      let undone = try journal.undo(at: now)
      #expect(undone.verb == .recordReply)
      #expect(try journal.redo(at: now) == undone)
    }
  }
}
