import AfterwordModel
import Testing

@Suite("Interviews, applications and people in the journal")
struct InterviewTests {
  let folder: TemporaryFolder
  let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
  }

  @Test("a round of the same company and position joins the open application")
  func joins() throws {
    let first = try journal.add("Café Zürich", "Staff SRE")
    #expect(try journal.add("CAFE ZURICH", "staff sre").applicationID == first.applicationID)
    #expect(try journal.add("Café Zürich", "Manager").applicationID != first.applicationID)
    _ = try journal.perform(.setOutcome(first.applicationID, .rejected), at: .start)
    #expect(try journal.add("Café Zürich", "Staff SRE").applicationID != first.applicationID)
    #expect(try journal.application(first.applicationID)?.company == "Café Zürich")
  }

  @Test("a person of the company is known again, and empty fields change nothing")
  func knownPerson() throws {
    let dana = PersonDraft(
      name: "Dana Whitfield",
      title: "Recruiter",
      email: "dana@acme.example",
      role: .hr,
      say: .some
    )
    let first = try journal.add(people: [dana])
    let again = PersonDraft(name: "dána whitfield", phone: "+49 30 1")
    let second = try journal.add(people: [again, PersonDraft(name: "Priya Nair")])
    let people = try journal.participants(of: first.applicationID)
    #expect(people.map(\.person.name) == ["Dana Whitfield", "Priya Nair"])
    #expect(people[0].person.email == "dana@acme.example")
    #expect(people[0].person.phone == "+49 30 1")
    #expect(people[0].person.company == "Acme")
    #expect(people[0].role == Role(kind: .hr, say: .some))
    #expect(people[1].role == Role())
    let id = try #require(second.interviewID)
    #expect(try journal.interview(id)?.people.map(\.person.name) == people.map(\.person.name))
    let elsewhere = try journal.add("Globex", people: [PersonDraft(name: "Dana Whitfield")])
    #expect(
      try journal.participants(of: elsewhere.applicationID)[0].person.id != people[0].person.id
    )
  }

  @Test("somebody who is left out of a round stays in the application")
  func leftOut() throws {
    let receipt = try journal.add(people: [PersonDraft(name: "Dana"), PersonDraft(name: "Priya")])
    let id = try #require(receipt.interviewID)
    let edit = InterviewEdit(round: "Final", minutes: 30, people: [PersonDraft(name: "Priya")])
    _ = try journal.perform(.editInterview(id, edit), at: .start)
    let detail = try #require(try journal.interview(id))
    #expect(detail.people.map(\.person.name) == ["Priya"])
    #expect((detail.interview.round, detail.interview.minutes) == ("Final", 30))
    #expect(try journal.participants(of: receipt.applicationID).count == 2)
    _ = try journal.perform(
      .editInterview(id, InterviewEdit(people: [PersonDraft(name: "Dana")])),
      at: .start
    )
    #expect(try journal.interview(id)?.people.map(\.person.name) == ["Dana"])
  }

  @Test(
    "what cannot be taken is refused with its field",
    arguments: ["minutes", "zone", "long", "empty"]
  )
  func refused(what: String) throws {
    var draft = InterviewDraft(
      application: .position(company: "Acme", position: "SRE", department: ""),
      round: "Onsite",
      start: .berlin("2026-12-01T10:00")
    )
    let problem: FieldProblem
    switch what {
    case "minutes":
      draft.minutes = 1441
      problem = .notMinutes("1441")
    case "zone":
      draft.start = ZonedTime(
        local: draft.start.local,
        zone: "Mars/Base",
        instant: draft.start.instant
      )
      problem = .unknownZone("Mars/Base")
    case "long":
      let company = String(repeating: "A", count: 1_000_000)
      draft.application = .position(company: company, position: "SRE", department: "")
      problem = .tooLong(.company, length: 1_000_000)
    default:
      draft.round = " \n"
      problem = .empty(.round)
    }
    #expect(throws: JournalError.invalid(problem)) {
      try journal.perform(.addInterview(draft), at: .start)
    }
    #expect(try journal.overview(today: .of("2026-11-22")).isJournalEmpty)
  }

  @Test("the longest text of each script fits")
  func longest() throws {
    let company = String(repeating: "🐎", count: 200)
    #expect(try journal.add(company).label.subject == "\(company) · Onsite")
  }

  @Test("the interview that is on is current, else the last that began, else the next")
  func current() throws {
    func current(_ local: String) throws -> InterviewID? {
      try journal.currentInterview(at: ZonedTime.berlin(local).instant)
    }
    #expect(try current("2026-11-22T10:00") == nil)
    let long = try journal.perform(
      .addInterview(
        InterviewDraft(
          application: .position(company: "Acme", position: "SRE", department: ""),
          round: "Onsite",
          start: .berlin("2026-11-22T10:00"),
          minutes: 240
        )
      ),
      at: .start
    ).interviewID
    let short = try journal.add("Globex", at: "2026-11-22T11:00").interviewID
    #expect(try current("2026-11-22T09:00") == long)
    #expect(try current("2026-11-22T10:30") == long)
    #expect(try current("2026-11-22T11:30") == short)
    #expect(try current("2026-11-22T12:30") == long)
    #expect(try current("2026-11-22T18:00") == short)
  }

  @Test("the outcome is a history, and the list of all leaves out what is closed")
  func outcome() throws {
    let id = try journal.add().applicationID
    try journal.add("Globex")
    _ = try journal.perform(.setOutcome(id, .noAnswer), at: .start)
    _ = try journal.perform(.setOutcome(id, .rejected), at: .start.later(minutes: 1))
    let outcomes = try journal.timeline(of: id).compactMap { entry in
      if case .outcome(let outcome) = entry.content { outcome } else { nil }
    }
    #expect(outcomes == [.noAnswer, .rejected])
    #expect(
      try journal.allInterviews(includingClosed: false).map(\.application.company) == ["Globex"]
    )
    #expect(try journal.allInterviews(includingClosed: true).count == 2)
  }
}
