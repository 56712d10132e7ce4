import Testing

@testable import AfterwordModel

@Suite("Promises of a note, planned")
struct PromisePlanTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID
  let interview: InterviewID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    let receipt = try journal.add(people: [PersonDraft(name: "Dana Whitfield")])
    application = receipt.applicationID
    interview = try #require(receipt.interviewID)
  }

  private func write(_ text: String, at now: Moment = .start) throws {
    let base = try journal.interview(interview)?.note ?? ""
    _ = try journal.saveNote(interview, text: text, base: base, session: text, at: now)
  }

  private func promise() throws -> FollowUp? { try journal.planned(.promise, in: application) }

  private func questions() throws -> [OpenQuestion] {
    try journal.openQuestions(at: .start).filter { question in
      if case .promiseWithoutLine = question { true } else { false }
    }
  }

  @Test("have the day of their line, and move with it without a word")
  func dayOfLine() throws {
    try write("! send the link by Tuesday")
    let first = try #require(try promise())
    #expect(first.due == .of("2026-11-24"))
    try write("! send the link by Wednesday")
    #expect(try promise()?.id == first.id)
    #expect(try promise()?.due == .of("2026-11-25"))
    #expect(try journal.notices(of: application).filter { $0.kind == .promise }.isEmpty)
  }

  @Test("move when somebody says how 5/12 is read")
  func dayOrder() throws {
    try write("! send the link on 5/12")
    #expect(try promise()?.due != .of("2026-12-05"))
    try journal.save(Settings(dayOrder: .dayFirst), at: .start)
    #expect(try promise()?.due == .of("2026-12-05"))
  }

  @Test("stay when their line is deleted, with a question, until it is back")
  func deleted() throws {
    try write("! send the link by Tuesday\nmore")
    let first = try #require(try promise())
    try write("more")
    #expect(try promise()?.id == first.id)
    let detail = try #require(try journal.followUp(first.id))
    #expect(try questions() == [.promiseWithoutLine(detail)])
    try write("more\n! send the link by Tuesday")
    #expect(try promise()?.id == first.id)
    #expect(try questions().isEmpty)
  }

  @Test("are kept by hand where the person wants that, also when the line comes back")
  func kept() throws {
    try write("! send the link by Tuesday")
    let id = try #require(try promise()).id
    try write("")
    _ = try journal.perform(.settlePromise(id, isKept: true), at: .start)
    #expect(try questions().isEmpty)
    #expect(try promise()?.planning.isByHand == true)
    #expect(try !journal.replanEverything(at: .start))
    try write("! send the link by Tuesday")
    #expect(try promise()?.id == id)
  }

  @Test("are gone where the person lets go of them, and come back with their line")
  func notKept() throws {
    try write("! send the link by Tuesday")
    let id = try #require(try promise()).id
    try write("")
    let receipt = try journal.perform(.settlePromise(id, isKept: false), at: .start)
    #expect(receipt.label.verb == .letGoOfPromise)
    #expect(try questions().isEmpty)
    #expect(try promise() == nil)
    #expect(try journal.notices(of: application).filter { $0.kind == .promise }.isEmpty)
    try write("! send the link by Tuesday")
    #expect(try promise()?.id == id)
    _ = try journal.undo(at: .start)
    _ = try journal.undo(at: .start)
    #expect(try promise()?.id == id)
    #expect(try questions().count == 1)
  }

  @Test("are not settled while their line is there")
  func withLine() throws {
    try write("! send the link by Tuesday")
    let before = try promise()
    let id = try #require(before).id
    _ = try journal.perform(.settlePromise(id, isKept: false), at: .start)
    #expect(try promise() == before)
  }
}
