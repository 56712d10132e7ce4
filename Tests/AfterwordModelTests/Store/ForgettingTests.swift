import Foundation
import GRDB
import Testing

@testable import AfterwordModel

@Suite("Forgetting a person")
struct ForgettingTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID
  let interview: InterviewID
  let sent: FollowUpID

  /// Someone with personal data everywhere, in the undo log too.
  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    let receipt = try journal.add(people: [
      PersonDraft(name: "Zofia Quist", email: "zq@acme.example", address: "Lindenhof 7"),
      PersonDraft(name: "Priya Nair"),
    ])
    application = receipt.applicationID
    interview = try #require(receipt.interviewID)
    sent = try journal.plan(
      application,
      person: "Zofia Quist",
      due: "2026-11-20",
      note: "her garden"
    )
    _ = try journal.perform(.markSent(sent, override: "she rang"), at: .start)
    _ = try journal.perform(.recordReply(sent, text: "how lovely"), at: .start)
    let planned = try journal.plan(
      application,
      person: "Zofia Quist",
      kind: .custom,
      due: "2027-01-20"
    )
    try journal.setDraft("thank you for the tour", of: sent)
    try journal.setDraft("your orchard", of: planned)
    try journal.keep(
      PausedWork(kind: .compose, subject: planned.letters, place: "the 7th apple"),
      answers: [
        PausedAnswer(
          kind: .compose,
          subject: planned.letters,
          question: "passage",
          answer: "plum jam"
        )
      ]
    )
    try journal.keep(
      PausedWork(kind: .debrief, subject: interview.letters, place: "people"),
      answers: [
        answer("people/Zofia Quist/title", "beekeeper"), answer("liked", "Zofia liked the honey"),
        answer("promised", "a list of books"),
      ]
    )
    _ = try journal.perform(
      .editPerson(try zofia(), PersonEdit(wishes: Wishes(text: "no Mondays"))),
      at: .start
    )
  }

  private func answer(_ question: String, _ text: String) -> PausedAnswer {
    PausedAnswer(kind: .debrief, subject: interview.letters, question: question, answer: text)
  }

  private func zofia() throws -> PersonID {
    let found = try journal.people(matching: "zofia", limit: 1, at: .start)
    return try #require(found.first).id
  }

  private static let personal = [
    "Zofia", "zofia", "Quist", "zq@acme.example", "Lindenhof", "her garden", "she rang",
    "how lovely", "no Mondays", "the tour", "your orchard", "7th apple", "plum jam", "beekeeper",
    "the honey",
  ]

  /// The personal words that are anywhere in the file, as they are or in the hexadecimal digits of
  /// the undo log.
  private func traces() throws -> [String] {
    let file = try folder.bytes()
    return Self.personal.filter { word in
      let digits = word.utf8.map { String(format: "%02X", $0) }.joined()
      return file.range(of: Data(word.utf8)) != nil || file.range(of: Data(digits.utf8)) != nil
    }
  }

  @Test("leaves no byte of what was personal in the file")
  func noTrace() throws {
    #expect(try Set(traces()) == Set(Self.personal))
    try journal.forget(zofia(), at: .start)
    #expect(try traces() == [])
    try journal.verify()
  }

  @Test("keeps that something was sent and answered, and the others as they are")
  func keepsCounts() throws {
    try journal.forget(zofia(), at: .start)
    let touch = try #require(try journal.followUp(sent))
    #expect(touch.followUp.state == .sent(at: Moment.start.instant))
    #expect(touch.personName == nil)
    #expect(touch.reply?.text == "")
    #expect(try journal.interview(interview)?.people.map(\.person.name) == ["Priya Nair"])
    #expect(
      try journal.people(matching: "", limit: 9, at: .start).map(\.person.name) == ["Priya Nair"]
    )
    let planned = try journal.agenda(today: .of("2027-12-31")).overdue
    #expect(!planned.contains { $0.followUp.kind == .custom })
  }

  @Test("leaves what is paused about others, and a namesake in a round that they had no part in")
  func keepsPaused() throws {
    let globex = try journal.add("Globex", people: [PersonDraft(name: "Zofia Brandt")])
    let other = PausedAnswer(
      kind: .debrief,
      subject: try #require(globex.interviewID).letters,
      question: "liked",
      answer: "Zofia liked the slides"
    )
    let work = PausedWork(kind: .debrief, subject: other.subject, place: "liked")
    try journal.keep(work, answers: [other])
    let quist = try #require(
      try journal.people(matching: "quist", limit: 1, at: .start).first
    )
    try journal.forget(quist.id, at: .start)
    #expect(try journal.pausedWork() == [work])
    #expect(try journal.pausedAnswers(kind: .debrief, subject: other.subject) == [other])
    #expect(
      try journal.pausedAnswers(kind: .debrief, subject: interview.letters)
        == [answer("promised", "a list of books")]
    )
  }

  @Test("cannot be undone, and ends what could be undone before")
  func noUndo() throws {
    try journal.forget(zofia(), at: .start)
    #expect(throws: JournalError.nothingToUndo) { try journal.undo(at: .start) }
    #expect(throws: JournalError.nothingToRedo) { try journal.redo(at: .start) }
    try journal.add("Globex")
    #expect(try journal.undo(at: .start).subject == "Globex · Onsite")
  }

  @Test("says before what goes, and how many notes still name them")
  func preview() throws {
    try journal.appendToNote(interview, line: "Zofia asked about Kubernetes", at: .start)
    let globex = try journal.add("Globex")
    try journal.appendToNote(
      try #require(globex.interviewID),
      line: "another Zofia",
      at: .start
    )
    let toPriya = try journal.plan(application, person: "Priya Nair", due: "2026-11-30")
    try journal.setDraft("Zofia told me about the garden", of: toPriya)
    let zofias = try #require(
      try journal.people(matching: "quist", limit: 1, at: .start).first
    )
    let preview = try #require(try journal.forgettingPreview(of: zofias.id))
    #expect(preview.draftCount == 1)
    #expect(preview.person.name == "Zofia Quist")
    #expect(preview.closedTouchCount == 1)
    #expect(preview.replyCount == 1)
    #expect(preview.plannedTouchCount >= 1)
    #expect(preview.noteCount == 1)
    try journal.forget(zofia(), at: .start)
    #expect(try journal.interview(interview)?.note == "Zofia asked about Kubernetes")
    #expect(try journal.forgettingPreview(of: preview.person.id) == nil)
    #expect(throws: JournalError.notFound(preview.person.id.letters)) {
      try journal.forget(preview.person.id, at: .start)
    }
  }
}
