import Testing

@testable import AfterwordModel

@Suite("The people of the journal")
struct PeopleReadingTests {
  let folder: TemporaryFolder
  let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
  }

  private func names(_ text: String, limit: Int = 10) throws -> [String] {
    try journal.people(matching: text, limit: limit, at: .start).map(\.person.name)
  }

  @Test("are found by any part of their name, company and title, those used last first")
  func search() throws {
    try journal.add(people: [PersonDraft(name: "Dana Whitfield", title: "Récruiter")])
    try journal.add(
      "Globex",
      people: [PersonDraft(name: "José Núñez"), PersonDraft(name: "Dana Ray")],
      now: .start.later(minutes: 1)
    )
    #expect(try Set(names("").prefix(2)) == ["José Núñez", "Dana Ray"])
    #expect(try names("").last == "Dana Whitfield")
    #expect(try names("whit") == ["Dana Whitfield"])
    #expect(try names("NUNEZ") == ["José Núñez"])
    #expect(try names("dana") == ["Dana Ray", "Dana Whitfield"])
    #expect(try names("dana acme") == ["Dana Whitfield"])
    #expect(try names("recruiter") == ["Dana Whitfield"])
    #expect(try names("dana nobody") == [])
    #expect(try names("dana", limit: 1) == ["Dana Ray"])
    #expect(try names("dana", limit: -1) == [])
    #expect(try names("a%") == [], "a sign of a pattern is a sign like another")
    let manyWords = Array(repeating: "dana", count: 5000).joined(separator: " ")
    #expect(try names(manyWords) == ["Dana Ray", "Dana Whitfield"])
  }

  @Test("are found by a title that an edit gave them")
  func editedTitle() throws {
    try journal.add(people: [PersonDraft(name: "Dana")])
    let dana = try #require(try journal.people(matching: "dana", limit: 1, at: .start).first)
    _ = try journal.perform(
      .editPerson(dana.id, PersonEdit(title: "Chief of Staff")),
      at: .start
    )
    #expect(try names("chief") == ["Dana"])
    _ = try journal.undo(at: .start)
    #expect(try names("chief") == [])
  }

  @Test("have a last contact: a message, a reply or an interview that has begun")
  func lastContact() throws {
    func last() throws -> Instant? {
      try journal.people(matching: "", limit: 1, at: .start).first?.lastContactAt
    }
    try journal.add(at: "2026-11-30T14:00", people: [PersonDraft(name: "Dana")])
    #expect(try last() == nil)
    let receipt = try journal.add(at: "2026-11-19T14:00", people: [PersonDraft(name: "Dana")])
    #expect(try last() == ZonedTime.berlin("2026-11-19T14:00").instant)
    let touch = try journal.plan(receipt.applicationID, person: "Dana", due: "2026-11-20")
    _ = try journal.perform(.markSent(touch), at: .start.later(minutes: 1))
    #expect(try last() == Moment.start.later(minutes: 1).instant)
    _ = try journal.perform(.recordReply(touch, text: "Thanks"), at: .start.later(minutes: 2))
    #expect(try last() == Moment.start.later(minutes: 2).instant)
  }

  @Test("have a page with all that is known of them")
  func page() throws {
    let receipt = try journal.add(people: [
      PersonDraft(name: "Dana Whitfield", role: .hr, say: .some), PersonDraft(name: "Priya"),
    ])
    let interview = try #require(receipt.interviewID)
    let note = "- more depth\n+ liked it\nMet @Dana and @Priya, @Dana Whitfield leads"
    _ = try journal.saveNote(interview, text: note, base: "", session: "s", at: .start)
    let dana = try #require(try journal.people(matching: "dana", limit: 1, at: .start).first)
    let depth = try #require(try journal.noteRecords(of: interview).feedback.first)
    _ = try journal.perform(.setSaidBy(depth.id, dana.id), at: .start)
    let sent = try journal.plan(receipt.applicationID, person: "Dana", due: "2026-11-20")
    _ = try journal.perform(.recordReply(sent, text: "Welcome"), at: .start)
    let planned = try journal.plan(
      receipt.applicationID,
      person: "Dana",
      kind: .statusCheck,
      due: "2026-12-01"
    )
    let page = try #require(try journal.personPage(dana.id, at: .start))
    #expect(page.person.name == "Dana Whitfield")
    #expect(page.applications.map(\.application.id) == [receipt.applicationID])
    #expect(page.applications.map(\.role) == [Role(kind: .hr, say: .some)])
    let byHand = page.touches.filter { $0.detail.followUp.planning.isByHand }
    #expect(byHand.map(\.detail.followUp.id) == [planned, sent])
    #expect(byHand.last?.replies.map(\.text) == ["Welcome"])
    #expect(page.statements.map(\.text) == ["more depth"])
    #expect(page.statements.first?.interview.id == interview)
    #expect(page.mentionCount == 2)
    #expect(page.lastContactAt == Moment.start.instant)
    #expect(try journal.personPage(PersonID(at: Moment.start.instant), at: .start) == nil)
  }
}
