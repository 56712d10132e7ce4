import GRDB
import Testing

@testable import AfterwordModel

@Suite("What the lines of a note have become")
struct NoteRecordTests {
  let folder: TemporaryFolder
  let journal: Journal
  let id: InterviewID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    let people = [PersonDraft(name: "Dana Whitfield")]
    id = try #require(try journal.add(people: people).interviewID)
  }

  private func write(_ text: String) throws {
    let base = try journal.interview(id)?.note ?? ""
    _ = try journal.saveNote(id, text: text, base: base, session: text, at: .start)
  }

  private func feedback() throws -> [Feedback] { try journal.noteRecords(of: id).feedback }

  private func act(_ feedback: NoteLineID, _ edit: ActionEdit) throws {
    _ = try journal.perform(.editAction(feedback, edit), at: .start)
  }

  @Test("stands at its line, with the day that it names, counted from the interview")
  func records() throws {
    try write(
      """
      met @dana and @Priya Nair
      + liked the story
      - too slow
      > we answer by Friday
      > we are many
      ! send the link by Tuesday
      ! be calm
      ? who decides
      > again @Priya Nair
      """
    )
    let records = try journal.noteRecords(of: id)
    #expect(records.feedback.map(\.kind) == [.praise, .improvement])
    #expect(records.feedback.map(\.text) == ["liked the story", "too slow"])
    #expect(records.feedback.map(\.line) == [1, 2])
    #expect(records.promises.map(\.by) == [.them, .me, .me])
    #expect(records.promises.map { $0.due?.iso } == ["2026-11-20", "2026-11-24", nil])
    #expect(records.promises.map(\.line) == [3, 5, 6])
    #expect(records.questions.map(\.line) == [7])
    #expect(records.mentions == ["Dana Whitfield", "Priya Nair"])
  }

  @Test("has another day when the interview is moved, and when 5/12 was explained")
  func days() throws {
    try write("! call on Tuesday\n! write on 5/12")
    func due() throws -> [String?] { try journal.noteRecords(of: id).promises.map { $0.due?.iso } }
    #expect(try due() == ["2026-11-24", nil])
    try journal.save(Settings(dayOrder: .dayFirst), at: .start)
    #expect(try due() == ["2026-11-24", "2026-12-05"])
    let edit = InterviewEdit(start: .berlin("2026-11-26T14:00"))
    _ = try journal.perform(.editInterview(id, edit), at: .start)
    #expect(try due() == ["2026-12-01", "2026-12-05"])
  }

  @Test("is their promise though nobody has said yet which day 5/12 is")
  func doubtfulDay() throws {
    try write("> we decide by 5/12")
    #expect(try journal.noteRecords(of: id).promises.map(\.by) == [.them])
    #expect(try journal.noteRecords(of: id).promises.map(\.due) == [nil])
  }

  @Test("keeps its action, which can be undone")
  func action() throws {
    try write("- slow\n+ kind")
    let slow = try feedback()[0].id
    try act(slow, ActionEdit(state: .doing, due: .of("2026-12-01")))
    try act(slow, ActionEdit(state: .done, proof: "a talk"))
    let done = Action(
      state: .done,
      due: .of("2026-12-01"),
      proof: "a talk",
      doneAt: Moment.start.instant
    )
    #expect(try feedback()[0].action == done)
    #expect(try journal.undo(at: .start) == ChangeLabel(.editAction, subject: "slow"))
    #expect(try feedback()[0].action == Action(state: .doing, due: .of("2026-12-01")))
  }

  @Test("has an action only if it is something to improve")
  func onlyImprovements() throws {
    try write("+ kind")
    let kind = try feedback()[0].id
    #expect(throws: JournalError.notAnImprovement(kind, .praise)) {
      try act(kind, ActionEdit(state: .doing))
    }
    let other = NoteLineID(at: Moment.start.instant)
    #expect(throws: JournalError.notFound(other.letters)) { try act(other, ActionEdit()) }
  }

  @Test(
    "stays in the record without a line if it was deleted while its action was under way or done",
    arguments: Action.State.allCases
  )
  func deleted(state: Action.State) throws {
    try write("- slow\n+ kind")
    let slow = try feedback()[0].id
    try act(slow, ActionEdit(state: state))
    try write("+ kind")
    let kept = state == .open ? [] : [slow]
    #expect(try feedback().filter { $0.line == nil }.map(\.id) == kept)
    let found = try? journal.resolve(slow.letters, among: [.noteLine])
    #expect(found == (state == .open ? nil : .noteLine(slow)))
    try write("+ kind\n- slow")
    #expect(try feedback().map(\.id).contains(slow))
    let doneAt = state == .done ? Moment.start.instant : nil
    #expect(try feedback().last?.action == Action(state: state, doneAt: doneAt))
  }

  @Test("is named by the beginning of its id")
  func naming() throws {
    try write("- slow\n+ kind")
    for entry in try feedback() {
      let key = try journal.shortKey(entry.id.letters)
      #expect(try journal.resolve(key, among: [.noteLine]) == .noteLine(entry.id))
    }
  }

  @Test("writes one row for a line that is typed, however many lines there are")
  func oneWrite() throws {
    let lines = (0..<300).map { "- line \($0)" }
    try write(lines.joined(separator: "\n"))
    let text = try journal.interview(id)?.note ?? ""
    let later = Moment.start.later(minutes: 1)
    _ = try journal.saveNote(id, text: "- new\n" + text, base: text, session: "t", at: later)
    let written = try journal.read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM noteLine WHERE updatedAt >= ?",
        arguments: [later.instant.milliseconds]
      )
    }
    #expect(written == 1)
  }

  @Test("comes with settings that are kept, and are as at the beginning until then")
  func settings() throws {
    #expect(try journal.settings() == Settings())
    for order in [DayOrder.monthFirst, nil] {
      for usesMouse in [false, true] {
        let settings = Settings(dayOrder: order, usesMouse: usesMouse)
        try journal.save(settings, at: .start)
        #expect(try folder.open().settings() == settings)
      }
    }
  }

  @Test("and people are added to those who take part, in one step of undo")
  func people() throws {
    let drafts = ["Priya Nair", "dana whitfield"].map { PersonDraft(name: $0) }
    let receipt = try journal.perform(.addPeople(drafts, to: id), at: .start)
    #expect(receipt.label == ChangeLabel(.addPeople, subject: "Acme · Onsite"))
    func names() throws -> [String]? { try journal.interview(id)?.people.map(\.person.name) }
    #expect(try names() == ["Dana Whitfield", "Priya Nair"])
    _ = try journal.undo(at: .start)
    #expect(try names() == ["Dana Whitfield"])
  }
}
