import GRDB
import Testing

@testable import AfterwordModel

@Suite("Merging two entries for one person")
struct PersonMergingTests {
  let folder: TemporaryFolder
  let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
  }

  private func id(_ name: String) throws -> PersonID {
    let found = try journal.people(matching: name, limit: 2, at: .start)
    return try #require(found.count == 1 ? found[0].id : nil, "one person called \(name)")
  }

  private func merge(_ name: String, duplicate: String) throws -> PersonID {
    let kept = try id(name)
    _ = try journal.perform(.mergePeople(kept, duplicate: id(duplicate)), at: .start)
    return kept
  }

  @Test("keeps roles, rounds, follow-ups, what was said and every field of both")
  func keepsEverything() throws {
    let acme = try journal.add(people: [
      PersonDraft(name: "Dana Whitfield", title: "Recruiter", email: "dana@acme.example")
    ])
    let globex = try journal.add(
      "Globex",
      people: [
        PersonDraft(
          name: "D. Whitfield",
          email: "dana@globex.example",
          phone: "+49 30 1",
          role: .hr,
          say: .strong,
          agreedToLinkedIn: true
        )
      ]
    )
    let interview = try #require(globex.interviewID)
    _ = try journal.saveNote(interview, text: "- slower", base: "", session: "s", at: .start)
    let line = try #require(try journal.noteRecords(of: interview).feedback.first)
    _ = try journal.perform(.setSaidBy(line.id, id("D. Whitfield")), at: .start)
    let first = try journal.plan(acme.applicationID, person: "Dana", due: "2026-11-30")
    let second = try journal.plan(globex.applicationID, person: "D. Whitfield", due: "2026-12-10")

    let kept = try merge("Dana Whitfield", duplicate: "D. Whitfield")
    let page = try #require(try journal.personPage(kept, at: .start))
    #expect(try journal.people(matching: "", limit: 9, at: .start).map(\.id) == [kept])
    #expect(page.person.title == "Recruiter")
    #expect(page.person.phone == "+49 30 1")
    #expect(page.person.agreedToLinkedIn)
    #expect(page.person.email == "dana@acme.example")
    #expect(page.person.wishes.text == "Also: D. Whitfield; Globex; dana@globex.example")
    #expect(
      Set(page.applications.map(\.application.company)) == ["Acme", "Globex"]
    )
    #expect(Set(page.touches.map(\.detail.followUp.id)).isSuperset(of: [first, second]))
    #expect(page.statements.map(\.text) == ["slower"])
    #expect(try journal.interview(interview)?.people.map(\.person.id) == [kept])
  }

  @Test("makes one role of two in the same application, and one place in the same round")
  func sameApplication() throws {
    let receipt = try journal.add(people: [
      PersonDraft(name: "Dana", say: .strong), PersonDraft(name: "Priya"),
      PersonDraft(name: "Dana Whitfield", role: .manager, say: .some, stance: .inFavour),
    ])
    let interview = try #require(receipt.interviewID)
    let dana = try #require(
      try journal.interview(interview)?.people.first { $0.person.name == "Dana" }?.person.id
    )
    _ = try journal.perform(.mergePeople(dana, duplicate: id("Whitfield")), at: .start)
    let people = try #require(try journal.interview(interview)).people
    #expect(people.map(\.person.name) == ["Dana Whitfield", "Priya"])
    #expect(people.first?.person.id == dana)
    #expect(people.first?.role == Role(kind: .manager, say: .strong, stance: .inFavour))
    #expect(try journal.participants(of: receipt.applicationID).map(\.person.id).count == 2)
  }

  @Test("the same thing planned for both stays once, and what was sent stands for it")
  func grounds() throws {
    let receipt = try journal.add(people: [
      PersonDraft(name: "Dana Whitfield"), PersonDraft(name: "D. Whitfield"),
    ])
    let interview = try #require(receipt.interviewID)
    let (kept, other) = (try id("Dana"), try id("D."))
    let planned = try journal.plan(receipt.applicationID, person: "Dana", due: "2026-11-20")
    let sent = try journal.plan(receipt.applicationID, person: "D. Whitfield", due: "2026-11-20")
    _ = try journal.perform(.markSent(sent), at: .start)
    try journal.write { database in
      try database.run("UPDATE followUp SET ground = NULL WHERE ground LIKE 'thank-you/%'")
      for (touch, person) in [(planned, kept), (sent, other)] {
        try database.run(
          "UPDATE followUp SET ground = ?, isByHand = 0 WHERE id = ?",
          [PlanGround(.thankYou, [interview.letters, person.letters]), touch]
        )
      }
    }
    _ = try journal.perform(.mergePeople(kept, duplicate: other), at: .start)
    let ground = PlanGround(.thankYou, [interview.letters, kept.letters])
    #expect(try journal.followUp(sent)?.followUp.planning.ground == ground)
    #expect(try journal.followUp(planned) == nil)
  }

  /// Two entries for one person, each with a thank-you for the same round.
  private func thankYous(
    in journal: Journal? = nil
  ) throws -> (kept: FollowUp, other: FollowUp) {
    let journal = journal ?? self.journal
    let receipt = try journal.add(people: [
      PersonDraft(name: "Dana Whitfield"), PersonDraft(name: "D. Whitfield"),
    ])
    let planned = try journal.timeline(of: receipt.applicationID).compactMap { entry in
      if case .followUp(let detail) = entry.content { detail.followUp } else { nil }
    }
    func thankYou(_ name: String) throws -> FollowUp {
      let id = try #require(try journal.people(matching: name, limit: 1, at: .start).first).id
      return try #require(planned.first { $0.kind == .thankYou && $0.personID == id })
    }
    return (try thankYou("Dana"), try thankYou("D."))
  }

  @Test("of two messages planned the same, the one for which something was written stays")
  func oneDraft() throws {
    let (kept, other) = try thankYous()
    try journal.setDraft("Dear Dana", of: other.id)
    let id = try merge("Dana", duplicate: "D.")
    #expect(try journal.followUp(kept.id) == nil)
    #expect(try journal.followUp(other.id)?.followUp.personID == id)
  }

  @Test(
    "of two that were written, the words of both stand in the one that stays, and undo parts them"
  )
  func twoDrafts() throws {
    let (kept, other) = try thankYous()
    try journal.setDraft("Dear Dana\u{0}!", of: kept.id)
    try journal.setDraft("Hello Dana", of: other.id)
    let before = try folder.rows()
    _ = try merge("Dana", duplicate: "D.")
    #expect(try journal.followUp(other.id) == nil)
    #expect(try draft(of: kept.id) == "Dear Dana\u{0}!\n\nHello Dana")
    _ = try journal.undo(at: .start)
    #expect(try folder.rows() == before)
  }

  @Test("what was written where the same was sent already stays, as a message of the person's own")
  func draftBesideSent() throws {
    for isDuplicateSent in [false, true] {
      let folder = try TemporaryFolder()
      let journal = try folder.open()
      let (kept, other) = try thankYous(in: journal)
      let (sent, written) = isDuplicateSent ? (other, kept) : (kept, other)
      _ = try journal.perform(.markSent(sent.id), at: .start)
      try journal.setDraft("Dear Dana", of: written.id)
      let before = try folder.rows()
      let person = try #require(kept.personID)
      _ = try journal.perform(
        .mergePeople(person, duplicate: #require(other.personID)),
        at: .start
      )
      let stays = try #require(try journal.followUp(written.id)?.followUp)
      #expect(stays.state == .planned)
      #expect(stays.personID == person)
      #expect(stays.planning.ground == nil)
      #expect(try draft(of: written.id, in: journal) == "Dear Dana")
      #expect(try journal.followUp(sent.id)?.followUp.planning.ground != nil)
      _ = try journal.undo(at: .start)
      #expect(try folder.rows() == before)
    }
  }

  private func draft(of id: FollowUpID, in journal: Journal? = nil) throws -> String? {
    try (journal ?? self.journal).read { database in
      try database.first("SELECT text FROM draft WHERE followUpID = ?", [id]) { try $0.next() }
    }
  }

  @Test("a wish of either holds")
  func wishes() {
    let day = CalendarDay.of("2027-01-05")
    let one = Person(id: .init(at: Moment.start.instant), name: "Dana")
    var two = one
    two.wishes = Wishes(isEmailOnly: true, notBefore: day, doNotContact: true, text: "mornings")
    #expect(one.merged(with: two).wishes == two.wishes)
    #expect(two.merged(with: one).wishes == two.wishes)
    #expect(two.merged(with: two) == two)
  }

  @Test("is one step of undo, and merging somebody with themselves changes nothing")
  func undo() throws {
    try journal.add(people: [PersonDraft(name: "Dana Whitfield"), PersonDraft(name: "D. W.")])
    let before = try folder.rows()
    let dana = try id("Dana")
    _ = try journal.perform(.mergePeople(dana, duplicate: dana), at: .start)
    #expect(try folder.rows() == before)
    _ = try merge("Dana", duplicate: "D. W.")
    let merged = try folder.rows()
    #expect(merged != before)
    #expect(try journal.undo(at: .start).verb == .mergePeople)
    #expect(try folder.rows() == before)
    _ = try journal.redo(at: .start)
    #expect(try folder.rows() == merged)
  }
}
