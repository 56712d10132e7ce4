import GRDB
import Testing

@testable import AfterwordModel

@Suite("A check-in of the journal")
struct CheckInTests {
  let folder: TemporaryFolder
  let journal: Journal

  /// Nothing is planned by itself.
  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open(playbook: .planningNothing)
  }

  private func ids(at now: Moment = .start) throws -> [CheckInCard.ID] {
    try journal.checkIn(at: now).cards.map(\.id)
  }

  @Test(
    "asks about what is due, criticism that was to be acted on, rounds of the week, and those ahead"
  )
  func everything() throws {
    let onsite = try journal.add(at: "2026-11-19T14:00", people: [PersonDraft(name: "Dana")])
    let past = try #require(onsite.interviewID)
    let ahead = try #require(
      try journal.add("Globex", round: "First", at: "2026-11-23T10:00").interviewID
    )
    try journal.add("Initech", at: "2026-11-24T10:00")
    let due = try journal.plan(onsite.applicationID, person: "Dana", due: "2026-11-22")
    _ = try journal.plan(onsite.applicationID, kind: .custom, due: "2026-11-23")
    try journal.appendToNote(past, line: "- too quiet", at: .start)
    let line = try #require(try journal.noteRecords(of: past).feedback.first).id
    #expect(try ids() == [.followUp(due), .debrief(past), .interview(ahead)])
    _ = try journal.perform(
      .editAction(line, ActionEdit(state: .doing, due: .of("2026-11-20"))),
      at: .start
    )
    // The round with Dana alone is about her, as the message is.
    #expect(try ids() == [.followUp(due), .debrief(past), .action(line), .interview(ahead)])
    #expect(try journal.checkIn(at: .start).next?.followUp.due == .of("2026-11-23"))
    _ = try journal.perform(.skipDebrief(past), at: .start)
    _ = try journal.perform(.editAction(line, ActionEdit(removesDue: true)), at: .start)
    _ = try journal.perform(.markSent(due), at: .start)
    #expect(try ids() == [.interview(ahead)])
  }

  @Test("a card that was put off is asked again on its day, and undo asks it at once")
  func pausing() throws {
    let past = try #require(try journal.add().interviewID)
    let tomorrow = Moment.start.later(minutes: 24 * 60)
    #expect(try ids() == [.debrief(past)])
    let receipt = try journal.perform(
      .pauseCard(.debrief(past), until: .of("2026-11-23")),
      at: .start
    )
    #expect(receipt.label == ChangeLabel(.pauseCard, subject: "Acme · Onsite"))
    #expect(try ids().isEmpty)
    #expect(try ids(at: tomorrow) == [.debrief(past)])
    _ = try journal.perform(.pauseCard(.debrief(past), until: .of("2026-11-24")), at: .start)
    #expect(try ids(at: tomorrow).isEmpty)
    _ = try journal.undo(at: .start)
    #expect(try ids(at: tomorrow) == [.debrief(past)])
    _ = try journal.undo(at: .start)
    #expect(try ids() == [.debrief(past)])
  }

  @Test("a card of nothing cannot be put off")
  func unknownCard() throws {
    let now = Moment.start.instant
    let ids: [CheckInCard.ID] = [
      .followUp(.init(at: now)), .action(.init(at: now)), .interview(.init(at: now)),
      .noAnswer(.init(at: now)),
    ]
    for id in ids {
      #expect(throws: JournalError.self) {
        try journal.perform(.pauseCard(id, until: .of("2026-11-24")), at: .start)
      }
    }
  }

  @Test("an answer that did not come is asked about from the day after on, with what was sent last")
  func passedAnswer() throws {
    let receipt = try journal.add(people: [PersonDraft(name: "Dana")])
    let round = try #require(receipt.interviewID)
    _ = try journal.perform(.skipDebrief(round), at: .start)
    try journal.appendToNote(round, line: "> they answer by November 22", at: .start)
    let sent = try journal.plan(receipt.applicationID, person: "Dana", due: "2026-11-20")
    _ = try journal.perform(.markSent(sent), at: .start.later(minutes: -24 * 60))
    #expect(try ids().isEmpty)
    let tomorrow = Moment.start.later(minutes: 24 * 60)
    let card = try #require(try journal.checkIn(at: tomorrow).cards.first)
    #expect(card.id == .passedAnswer(receipt.applicationID))
    #expect(try journal.background(of: card, at: tomorrow).lastSent?.followUp.id == sent)
  }

  @Test(
    "what is known stands beside a card: the role, what was sent last, what they said, the draft"
  )
  func background() throws {
    let receipt = try journal.add(people: [PersonDraft(name: "Dana Whitfield", role: .hr)])
    let round = try #require(receipt.interviewID)
    let dana = try #require(try journal.participants(of: receipt.applicationID).first).person.id
    try journal.appendToNote(round, line: "+ liked the talk", at: .start)
    let line = try #require(try journal.noteRecords(of: round).feedback.first).id
    _ = try journal.perform(.setSaidBy(line, dana), at: .start)
    let sent = try journal.plan(receipt.applicationID, person: "Dana Whitfield", due: "2026-11-20")
    _ = try journal.perform(.recordReply(sent, text: "You are welcome"), at: .start)
    let due = try journal.plan(
      receipt.applicationID,
      person: "Dana Whitfield",
      kind: .custom,
      due: "2026-11-22"
    )
    let card = try #require(try journal.checkIn(at: .start).cards.first { $0.id == .followUp(due) })
    let background = try journal.background(of: card, at: .start)
    let known = try #require(background.people.first)
    #expect(background.people.count == 1 && known.person.id == dana)
    #expect(known.role?.kind == .hr)
    #expect(known.lastTouch?.followUp.id == sent)
    #expect(known.lastTouch?.reply?.text == "You are welcome")
    #expect(known.lastMet?.id == round)
    #expect(known.statement?.text == "liked the talk")
    #expect(background.draft == nil)
    try folder.rawDatabase().write { database in
      try database.execute(
        sql: "INSERT INTO draft VALUES (?, CAST('Dear Dana' AS BLOB), 1, 1, NULL)",
        arguments: [due.letters]
      )
    }
    #expect(try journal.background(of: card, at: .start).draft == "Dear Dana")
  }

  @Test("the day on which it was offered is kept")
  func offered() throws {
    #expect(try journal.settings().checkInOfferedOn == nil)
    try journal.save(Settings(checkInOfferedOn: .of("2026-11-22")), at: .start)
    #expect(try journal.settings().checkInOfferedOn == .of("2026-11-22"))
  }
}
