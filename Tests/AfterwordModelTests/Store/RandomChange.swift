import AfterwordModel
import SeededRandom

/// Changes as a restless person might make them, on whatever the journal holds.
struct RandomChanges {
  private var generator: SeededGenerator
  private var applications: [ApplicationID] = []
  private var interviews: [InterviewID] = []
  private var followUps: [FollowUpID] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Makes one change, which the state of the journal may refuse.
  mutating func make(in journal: Journal, at now: Moment) throws {
    if Int.random(in: 0..<4, using: &generator) == 0, let id = pick(interviews) {
      return try journal.appendToNote(id, line: text(), at: now)
    }
    do {
      let receipt = try journal.perform(change(), at: now)
      applications.append(receipt.applicationID)
      if let id = receipt.interviewID { interviews.append(id) }
      if let id = receipt.followUpID { followUps.append(id) }
    } catch JournalError.notPlanned {
      return
    }
  }

  private mutating func change() -> JournalChange {
    guard let application = pick(applications), let interview = pick(interviews) else {
      return .addInterview(newInterview())
    }
    let followUp = pick(followUps)
    return switch (Int.random(in: 0..<10, using: &generator), followUp) {
    case (0, _): .addInterview(newInterview())
    case (1, _):
      .editApplication(application, ApplicationEdit(company: text(), source: text()))
    case (2, _):
      .editInterview(interview, InterviewEdit(round: text(), minutes: 45, people: people()))
    case (3, _): .setOutcome(application, pick(Outcome.allCases) ?? .open)
    case (4, let id?):
      .editFollowUp(
        id,
        FollowUpEdit(note: text(), person: people().first.map(PersonChange.somebody))
      )
    case (5, let id?): .markSent(id)
    case (6, let id?): .skip(id, reason: text())
    case (7, let id?): .snooze(id, until: day())
    case (8, let id?): .recordReply(id, text: text())
    default:
      .planFollowUp(
        FollowUpDraft(
          applicationID: application,
          person: people().first,
          kind: .connect,
          due: day(),
          note: text()
        )
      )
    }
  }

  private mutating func newInterview() -> InterviewDraft {
    InterviewDraft(
      application: .position(company: text(), position: text(), department: ""),
      round: text(),
      start: .berlin("\(day().iso)T10:00"),
      people: people()
    )
  }

  private mutating func people() -> [PersonDraft] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      PersonDraft(
        name: text().replacing(";", with: ""),
        email: text(),
        role: pick(RoleKind.allCases)
      )
    }
  }

  private mutating func text() -> String {
    pick(["Acme", "acmé", "Dana O'Neil", "a\0b", "\u{1B}[2J", "'; DROP TABLE note; --", "日本"])
      ?? ""
  }

  private mutating func day() -> CalendarDay {
    CalendarDay.of("2026-11-22").adding(days: Int.random(in: -9...9, using: &generator))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }
}
