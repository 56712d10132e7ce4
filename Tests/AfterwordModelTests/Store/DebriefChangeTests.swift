import GRDB
import Testing

@testable import AfterwordModel

@Suite("A debrief in the journal")
struct DebriefChangeTests {
  private let folder: TemporaryFolder
  private let journal: Journal
  private let id: InterviewID
  private let application: ApplicationID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open(playbook: .planningNothing)
    let receipt = try journal.add(people: [PersonDraft(name: "Dana Whitfield", role: .hr)])
    id = try #require(receipt.interviewID)
    application = receipt.applicationID
    try journal.appendToNote(id, line: "met @Dana and @Tom\n- too fast", at: .start)
  }

  private func detail() throws -> InterviewDetail { try #require(try journal.interview(id)) }

  private func dana() throws -> Participant {
    try #require(try detail().people.first { $0.person.name == "Dana Whitfield" })
  }

  private func draft() throws -> DebriefDraft {
    DebriefDraft(
      lines: ["+ calm", "- more depth", "! send the link by Tuesday"],
      people: [
        DebriefPerson(
          id: try dana().person.id,
          name: "Dana Whitfield",
          edit: PersonEdit(title: "Talent partner", agreedToLinkedIn: true),
          role: RoleEdit(say: .some)
        ),
        DebriefPerson(
          name: "Tom Okafor",
          edit: PersonEdit(email: "tom@acme.example"),
          role: RoleEdit(kind: .department)
        ),
      ],
      speakers: [
        DebriefSpeaker(line: "too fast", name: "Dana Whitfield"),
        DebriefSpeaker(line: "more depth", name: "Tom Okafor"),
      ],
      feeling: 4
    )
  }

  private func speakers() throws -> [String: String] {
    let people = try detail().people
    let lines = try journal.noteRecords(of: id).feedback.compactMap { line in
      people.first { $0.person.id == line.saidBy }.map { (line.text, $0.person.name) }
    }
    return Dictionary(lines) { first, _ in first }
  }

  @Test("Lines go to the end of the note, people and who said what are written down")
  func everything() throws {
    let receipt = try journal.perform(.debrief(id, draft()), at: .start)
    #expect(receipt.label == ChangeLabel(.debrief, subject: "Acme · Onsite"))
    let after = try detail()
    #expect(
      after.note == """
        met @Dana and @Tom
        - too fast
        + calm
        - more depth
        ! send the link by Tuesday
        """
    )
    #expect(after.interview.debriefedAt == Moment.start.instant && after.interview.feeling == 4)
    #expect(after.people.map(\.person.name) == ["Dana Whitfield", "Tom Okafor"])
    #expect(after.people.map(\.role) == [Role(kind: .hr, say: .some), Role(kind: .department)])
    #expect(after.people[0].person.title == "Talent partner")
    #expect(after.people[0].person.agreedToLinkedIn)
    #expect(after.people[1].person.email == "tom@acme.example")
    #expect(try speakers() == ["too fast": "Dana Whitfield", "more depth": "Tom Okafor"])
  }

  @Test("It is one step of undo, and of redo")
  func undo() throws {
    let before = try detail()
    _ = try journal.perform(.debrief(id, draft()), at: .start)
    let after = try detail()
    #expect(try journal.undo(at: .start).verb == .debrief)
    #expect(try detail() == before)
    #expect(try speakers().isEmpty)
    #expect(try journal.redo(at: .start).verb == .debrief)
    #expect(try detail() == after)
    #expect(try speakers().count == 2)
  }

  @Test("What cannot be taken leaves everything as it was")
  func wholeOrNotAtAll() throws {
    let before = try detail()
    var draft = try draft()
    draft.people[1].edit.title = String(repeating: "x", count: 201)
    #expect(throws: JournalError.invalid(.tooLong(.title, length: 201))) {
      try journal.perform(.debrief(id, draft), at: .start)
    }
    #expect(try detail() == before)
    #expect(try journal.undo(at: .start).verb == .writeNote)
  }

  @Test("What was kept to go on with goes with it, of this round alone")
  func bookmarks() throws {
    func keep(_ subject: String) throws {
      let answer = PausedAnswer(kind: .debrief, subject: subject, question: "others", answer: "x")
      try journal.keep(
        PausedWork(kind: .debrief, subject: subject, place: "others"),
        answers: [answer]
      )
    }
    try keep("another")
    try keep(id.letters)
    #expect(try journal.debriefSheet(of: id)?.answers.map(\.answer) == ["x"])
    #expect(try journal.debriefSheet(of: id)?.place == "others")
    _ = try journal.perform(.debrief(id, DebriefDraft()), at: .start)
    #expect(try journal.debriefSheet(of: id)?.answers == [])
    #expect(try journal.pausedWork() == [])
    #expect(try journal.pausedAnswers(kind: .debrief, subject: "another").count == 1)
  }

  @Test("Nothing answered: it counts as talked through, and how it felt stays")
  func nothing() throws {
    _ = try journal.perform(.debrief(id, DebriefDraft(feeling: 2)), at: .start)
    let note = try detail().note
    _ = try journal.perform(.debrief(id, DebriefDraft()), at: .start.later(minutes: 5))
    #expect(try detail().note == note)
    #expect(try detail().interview.feeling == 2)
    #expect(try detail().interview.debriefedAt == Moment.start.later(minutes: 5).instant)
  }

  @Test("A promise in it is planned, in the same step")
  func plan() throws {
    let journal = try folder.open()
    _ = try journal.perform(.debrief(id, draft()), at: .start)
    let planned = try journal.timeline(of: application).compactMap { entry in
      if case .followUp(let detail) = entry.content { detail.followUp } else { nil as FollowUp? }
    }
    #expect(planned.contains { $0.kind == .promise && $0.due == .of("2026-11-24") })
  }

  // MARK: What it need not ask

  @Test("Its facts: the records of the note, who takes part, and whom one knows there")
  func facts() throws {
    try journal.add("Acme", "Architect", people: [PersonDraft(name: "Łukasz Żółtowski")])
    try journal.add("Globex", people: [PersonDraft(name: "Eleni")])
    let facts = try #require(try journal.debriefFacts(of: id))
    #expect(facts.detail == (try detail()))
    #expect(facts.records.feedback.map(\.text) == ["too fast"])
    #expect(facts.records.mentions == ["Dana Whitfield", "Tom"])
    #expect(facts.known.map(\.person.name) == ["Dana Whitfield", "Łukasz Żółtowski"])
    #expect(facts.known[0].role.kind == .hr)
    #expect(try journal.debriefFacts(of: InterviewID(at: Moment.start.instant)) == nil)
  }

  // MARK: The offer

  private func offer(hours: Int) throws -> String? {
    let start = try detail().interview.start.instant
    return try journal.interviewToDebrief(at: start.adding(minutes: hours * 60))?.interview.round
  }

  @Test("An interview is offered from its end on, for a day")
  func offered() throws {
    #expect(try offer(hours: 0) == nil)
    #expect(try offer(hours: 1) == "Onsite")
    #expect(try offer(hours: 24) == "Onsite")
    #expect(try offer(hours: 25) == nil)
  }

  @Test("Not when it was talked through, needs not be, or they did not come")
  func notOffered() throws {
    for change in [
      JournalChange.setNoShow(id, true), .skipDebrief(id), .debrief(id, DebriefDraft()),
    ] {
      _ = try journal.perform(change, at: .start)
      #expect(try offer(hours: 2) == nil)
      _ = try journal.undo(at: .start)
    }
    #expect(try offer(hours: 2) == "Onsite")
  }

  // MARK: Off and on again

  @Test("A follow-up that was skipped is planned again; a sent one stays sent")
  func planAgain() throws {
    let followUp = try journal.plan(application, person: "Dana Whitfield", due: "2026-11-24")
    let before = try journal.followUp(followUp)?.followUp
    _ = try journal.perform(.skip(followUp, reason: "not needed"), at: .start)
    _ = try journal.perform(.planAgain(followUp), at: .start)
    #expect(try journal.followUp(followUp)?.followUp == before)
    _ = try journal.undo(at: .start)
    #expect(try journal.followUp(followUp)?.followUp.state.word == "skipped")
    _ = try journal.redo(at: .start)
    _ = try journal.perform(.markSent(followUp), at: .start)
    _ = try journal.perform(.planAgain(followUp), at: .start)
    #expect(try journal.followUp(followUp)?.followUp.state.word == "sent")
  }
}
