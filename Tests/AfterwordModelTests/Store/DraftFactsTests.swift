import AfterwordModel
import Testing

@Suite("What a draft is made of")
struct DraftFactsTests {
  private let folder: TemporaryFolder
  private let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
  }

  private func round(
    _ company: String = "Acme",
    round: String = "Onsite",
    at start: String = "2026-11-19T14:00",
    people: [PersonDraft] = [],
    note: String = ""
  ) throws -> (application: ApplicationID, interview: InterviewID) {
    let receipt = try journal.add(company, round: round, at: start, people: people)
    let interview = try #require(receipt.interviewID)
    if !note.isEmpty { try journal.appendToNote(interview, line: note, at: .start) }
    return (receipt.applicationID, interview)
  }

  private func planned(
    _ kind: FollowUpKind,
    to name: String? = nil,
    of application: ApplicationID
  ) throws -> FollowUp {
    let entries = try journal.timeline(of: application)
    let found = entries.compactMap { entry -> FollowUp? in
      guard case .followUp(let detail) = entry.content else { return nil }
      let isIt = detail.followUp.kind == kind && (name == nil || detail.personName == name)
      return isIt ? detail.followUp : nil
    }
    return try #require(found.first)
  }

  private func facts(
    _ kind: FollowUpKind,
    to name: String? = nil,
    of application: ApplicationID,
    at now: Moment = .start
  ) throws -> DraftFacts {
    try journal.draftFacts(of: planned(kind, to: name, of: application).id, at: now)
  }

  private func id(of name: String) throws -> PersonID {
    let people = try journal.people(matching: name, limit: 9, at: .start)
    return try #require(people.first { $0.person.name == name }).person.id
  }

  private func setCompany(_ company: String, of name: String) throws {
    _ = try journal.perform(.editPerson(id(of: name), PersonEdit(company: company)), at: .start)
  }

  private static let panel = [
    PersonDraft(name: "Dana Whitfield", role: .hr),
    PersonDraft(name: "Priya Nair"),
  ]

  @Test("A thank-you knows its person, role, round, panel, day, and that the guard calls it fine")
  func thankYou() throws {
    let acme = try round(people: Self.panel)
    let facts = try facts(.thankYou, to: "Dana Whitfield", of: acme.application)
    #expect(facts.detail.personName == "Dana Whitfield")
    #expect(facts.application.company == "Acme")
    #expect(facts.person?.name == "Dana Whitfield")
    #expect(facts.role?.kind == .hr)
    #expect(facts.interview?.id == acme.interview)
    #expect(facts.panel.map(\.person.name) == ["Dana Whitfield", "Priya Nair"])
    #expect(facts.panel.map(\.role.kind) == [.hr, .interviewer])
    #expect(facts.verdict.standing == .fine)
    #expect(facts.today == .of("2026-11-22"))
    #expect(facts.improvement == nil && facts.promise == nil && facts.lastTouch == nil)
  }

  @Test("Lines come from all rounds, the latest first, each with whoever said it")
  func lines() throws {
    let acme = try round(
      round: "Phone screen",
      at: "2026-11-12T10:00",
      people: [PersonDraft(name: "Dana Whitfield", role: .hr)],
      note: "+ clear answers\nno marked line"
    )
    let onsite = try round(
      people: Self.panel,
      note: "- Kubernetes, says @Priya\n+ a good story\n+ @Bob liked it"
    )
    let story = try #require(
      try journal.noteRecords(of: onsite.interview).feedback.first { $0.text == "a good story" }
    )
    let facts = try facts(.thankYou, to: "Priya Nair", of: acme.application)
    #expect(
      facts.lines.map(\.text)
        == ["Kubernetes, says @Priya", "a good story", "@Bob liked it", "clear answers"]
    )
    #expect(facts.lines.map(\.mark) == [.improvement, .praise, .praise, .praise])
    let (dana, priya) = (try id(of: "Dana Whitfield"), try id(of: "Priya Nair"))
    #expect(facts.lines.map(\.saidBy) == [priya, nil, nil, dana])
    #expect(facts.lines.last?.interviewID == acme.interview)

    _ = try journal.perform(.setSaidBy(story.id, dana), at: .start)
    let after = try self.facts(.thankYou, to: "Priya Nair", of: acme.application)
    #expect(after.lines.map(\.saidBy) == [priya, dana, nil, dana])
  }

  @Test("Where the only one who took part is known, a line about a stranger is not theirs")
  func stranger() throws {
    let acme = try round(
      people: [PersonDraft(name: "Dana Whitfield")],
      note: "+ @Bob liked it\n+ friendly"
    )
    let facts = try facts(.thankYou, of: acme.application)
    let dana = try id(of: "Dana Whitfield")
    #expect(facts.lines.map(\.saidBy) == [nil, dana])
  }

  @Test("A promise brings its line, a told-you-so the advice with its proof")
  func promiseAndImprovement() throws {
    let acme = try round(
      people: [PersonDraft(name: "Dana Whitfield")],
      note: "! send the lab link by Tuesday\n- more Kubernetes depth"
    )
    let promise = try facts(.promise, of: acme.application)
    #expect(promise.promise?.text == "send the lab link by Tuesday")
    #expect(promise.promise?.due == .of("2026-11-24"))
    #expect(promise.improvement == nil)

    let line = try #require(try journal.improvements(of: acme.interview).first)
    _ = try journal.perform(
      .editAction(line.id, ActionEdit(state: .done, proof: "https://lab.example")),
      at: .start
    )
    let told = try facts(.toldYouSo, of: acme.application)
    #expect(told.improvement?.text == "more Kubernetes depth")
    #expect(told.improvement?.action?.proof == "https://lab.example")
    #expect(told.improvement?.speakerName == "Dana Whitfield")
    #expect(told.promise == nil)
  }

  @Test("The promised day is the one that they named last, in a round or in a reply")
  func promisedDay() throws {
    let acme = try round(
      people: [PersonDraft(name: "Dana Whitfield")],
      note: "> answer by Friday"
    )
    #expect(try facts(.thankYou, of: acme.application).promisedDay == .of("2026-11-20"))
    let thanks = try planned(.thankYou, of: acme.application)
    _ = try journal.perform(.recordReply(thanks.id, text: "You hear by 4 December"), at: .start)
    let facts = try facts(.statusCheck, of: acme.application)
    #expect(facts.promisedDay == .of("2026-12-04"))
    #expect(facts.lastTouch?.followUp.id == thanks.id)
    #expect(facts.lastTouch?.reply?.text == "You hear by 4 December")
    #expect(facts.interview?.id == acme.interview, "it is about the round that took place last")
  }

  @Test("The last touch is the one with the newest message or reply, in whatever application")
  func lastTouch() throws {
    let acme = try round(people: [PersonDraft(name: "Dana Whitfield")])
    let thanks = try planned(.thankYou, of: acme.application)
    _ = try journal.perform(.markSent(thanks.id), at: .start)
    let other = try round(
      "Globex",
      at: "2026-11-20T10:00",
      people: [PersonDraft(name: "Dana Globex")]
    )
    _ = try journal.perform(
      .mergePeople(id(of: "Dana Whitfield"), duplicate: id(of: "Dana Globex")),
      at: .start
    )
    let sent = try planned(.thankYou, of: other.application).id
    _ = try journal.perform(.markSent(sent), at: .start.later(minutes: 1))
    let next = try journal.plan(
      acme.application,
      person: "Dana Whitfield",
      kind: .custom,
      due: "2026-12-22"
    )
    #expect(try journal.draftFacts(of: next, at: .start).lastTouch?.followUp.id == sent)
    _ = try journal.perform(.recordReply(thanks.id, text: ""), at: .start.later(minutes: 2))
    #expect(try journal.draftFacts(of: next, at: .start).lastTouch?.followUp.id == thanks.id)
    #expect(
      try journal.draftFacts(of: thanks.id, at: .start).lastTouch?.followUp.id == sent,
      "a message is not the last one before itself"
    )
  }

  @Test("Siblings are messages to others of the same kind and round that have a text")
  func siblings() throws {
    let acme = try round(people: Self.panel + [PersonDraft(name: "Sam Ito")])
    let dana = try planned(.thankYou, to: "Dana Whitfield", of: acme.application)
    let sam = try planned(.thankYou, to: "Sam Ito", of: acme.application)
    #expect(try journal.draftFacts(of: dana.id, at: .start).siblings.isEmpty)
    try journal.setDraft("Dear Dana", of: dana.id)
    try journal.setDraft("Dear Sam", of: sam.id)
    let facts = try facts(.thankYou, to: "Priya Nair", of: acme.application)
    #expect(
      Set(facts.siblings) == [
        DraftSibling(personName: "Dana Whitfield", text: "Dear Dana"),
        DraftSibling(personName: "Sam Ito", text: "Dear Sam"),
      ]
    )
    _ = try journal.perform(.skip(sam.id, reason: "no"), at: .start)
    #expect(try journal.draftFacts(of: dana.id, at: .start).siblings.isEmpty, "it never goes out")
    _ = try journal.perform(.markSent(dana.id), at: .start)
    let after = try self.facts(.thankYou, to: "Priya Nair", of: acme.application)
    #expect(after.siblings.map(\.personName) == ["Dana Whitfield"])
  }

  @Test("Other companies are those of other applications, but not where the person works")
  func otherCompanies() throws {
    let acme = try round(people: [PersonDraft(name: "Dana Whitfield")])
    try setCompany("Hays", of: "Dana Whitfield")
    _ = try round("Globex", at: "2026-11-12T10:00")
    _ = try round("GLOBEX", round: "Second", at: "2026-11-13T10:00")
    _ = try round("Hays", at: "2026-11-14T10:00")
    _ = try round("acme", round: "Second", at: "2026-11-15T10:00")
    let facts = try facts(.thankYou, to: "Dana Whitfield", of: acme.application)
    #expect(facts.otherCompanies.map { $0.lowercased() } == ["globex"])
  }

  @Test("Known names are those of this application and of both companies, each once")
  func knownNames() throws {
    let acme = try round(people: [PersonDraft(name: "Dana Whitfield")])
    try setCompany("Hays", of: "Dana Whitfield")
    _ = try round(
      "Globex",
      at: "2026-11-12T10:00",
      people: [
        PersonDraft(name: "Ann Acme"), PersonDraft(name: "Hal Hays"),
        PersonDraft(name: "Gil Globex"),
      ]
    )
    try setCompany("Acme", of: "Ann Acme")
    try setCompany("HAYS", of: "Hal Hays")
    let facts = try facts(.thankYou, to: "Dana Whitfield", of: acme.application)
    #expect(facts.knownNames == ["Ann Acme", "Dana Whitfield", "Hal Hays"])
  }

  @Test("A message to nobody by name has no person, and the last one to nobody went before it")
  func toNobody() throws {
    let acme = try round()
    let first = try journal.plan(acme.application, kind: .custom, due: "2026-11-22")
    _ = try journal.perform(.markSent(first), at: .start)
    let second = try journal.plan(acme.application, kind: .statusCheck, due: "2026-12-22")
    let facts = try journal.draftFacts(of: second, at: .start)
    #expect(facts.person == nil && facts.role == nil && facts.panel.isEmpty)
    #expect(facts.lastTouch?.followUp.id == first)
  }

  @Test("The guard is asked about today")
  func verdict() throws {
    let acme = try round(people: [PersonDraft(name: "Dana Whitfield")])
    let status = try planned(.statusCheck, of: acme.application)
    #expect(
      try journal.draftFacts(of: status.id, at: .start).verdict.standing
        == .early(until: status.due)
    )
    let then = Moment.start.later(minutes: 24 * 60 * (status.due.daysSinceEpoch - 20_779))
    #expect(then.today == status.due)
    #expect(try journal.draftFacts(of: status.id, at: then).verdict.standing == .fine)
  }

  @Test("Of a follow-up that is not there any more, there are no facts")
  func notFound() throws {
    let id = FollowUpID(at: Moment.start.instant)
    #expect(throws: JournalError.notFound(id.letters)) {
      try journal.draftFacts(of: id, at: .start)
    }
  }
}
