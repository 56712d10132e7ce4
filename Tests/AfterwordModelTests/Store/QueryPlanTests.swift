import GRDB
import Synchronization
import Testing

@testable import AfterwordModel

@Suite("How SQLite goes through the follow-ups")
struct QueryPlanTests {
  private let folder: TemporaryFolder
  private let journal: Journal
  private let application: ApplicationID
  private let interview: InterviewID
  private let followUp: FollowUpID

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    let receipt = try journal.add(people: [PersonDraft(name: "Dana Whitfield")])
    application = receipt.applicationID
    interview = try #require(receipt.interviewID)
    followUp = try journal.plan(application, person: "Dana Whitfield", due: "2026-11-30")
  }

  /// The plans of all statements of `body` that name the table.
  private func plans(naming table: String, _ body: () throws -> Void) throws -> [String: [String]] {
    let statements = Mutex<Set<String>>([])
    journal.database.inDatabase { database in
      database.trace { event in
        if case .statement(let statement) = event {
          statements.withLock { _ = $0.insert(statement.sql) }
        }
      }
    }
    try body()
    return try journal.database.inDatabase { database in
      database.trace()
      let found = statements.withLock { $0 }.filter { $0.contains(table) }
      var plans: [String: [String]] = [:]
      for sql in found where !sql.hasPrefix("--") && !sql.contains("CREATE") {
        let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
        statement.setUncheckedArguments(StatementArguments())
        plans[sql] = try Row.fetchAll(statement).map { $0["detail"] }
      }
      return plans
    }
  }

  private func readEverything() throws {
    let dana = try #require(try journal.people(matching: "dana", limit: 1, at: .start).first).id
    let today = CalendarDay.of("2026-11-30")
    _ = try journal.agenda(today: today)
    _ = try journal.overview(today: today)
    _ = try journal.waitingOnThem(at: .start)
    _ = try journal.timeline(of: application)
    _ = try journal.draftFacts(of: followUp, at: .start)
    _ = try journal.personPage(dana, at: .start)
    _ = try journal.acquaintances(at: "Acme")
    _ = try journal.feedbackThemes(at: .start)
    _ = try journal.openQuestions(at: .start)
    _ = try journal.shortKey(followUp.letters)
    _ = try journal.allInterviews(includingClosed: false)
    _ = try journal.interviewRows(.first, rowsEachSide: 10, today: today)
    _ = try journal.forgettingPreview(of: dana)
  }

  /// What is sent, answered, ended, taken back, promised, merged and forgotten, with its plans.
  private func changeEverything() throws {
    _ = try journal.catchUp(at: .start.later(minutes: 100_000))
    _ = try journal.perform(.markSent(followUp), at: .start)
    _ = try journal.perform(.recordReply(followUp, text: "thanks"), at: .start)
    _ = try journal.perform(.setOutcome(application, .rejected), at: .start)
    _ = try journal.undo(at: .start)
    try journal.appendToNote(interview, line: "! send it by Friday", at: .start)
    try journal.add("Globex", people: [PersonDraft(name: "D. Whitfield")])
    let people = try journal.people(matching: "whitfield", limit: 2, at: .start).map(\.id)
    try #require(people.count == 2)
    _ = try journal.perform(.mergePeople(people[0], duplicate: people[1]), at: .start)
    try journal.forget(people[0], at: .start)
  }

  /// Steps that go through rows of the table one after another, whatever they are asked for.
  private func scans(of table: String, _ body: () throws -> Void) throws -> [String] {
    let plans = try plans(naming: table, body)
    #expect(!plans.isEmpty)
    return plans.flatMap { sql, plan in
      plan.filter { $0.hasPrefix("SCAN \(table)") }.map { "\($0) in \(sql)" }
    }
  }

  @Test("No reading goes through all that was ever sent: what is scanned is planned")
  func reading() throws {
    let scans = try scans(of: "followUp", readEverything)
    #expect(scans.filter { !$0.hasPrefix("SCAN followUp USING INDEX followUpPlannedByDue") } == [])
  }

  @Test("No change goes through all that was ever sent, but for the grounds of who is merged")
  func changing() throws {
    let scans = try scans(of: "followUp", changeEverything)
    #expect(
      scans.filter { scan in
        !["followUpPlannedByDue", "instr(ground, ?) > 0"].contains { scan.contains($0) }
      } == []
    )
  }

  @Test("Replies are found by what they answer")
  func replies() throws {
    #expect(try scans(of: "reply", readEverything) == [])
    #expect(try scans(of: "reply", changeEverything) == [])
  }
}
