import AfterwordModel
import AfterwordViews
import Testing

@Suite("What acting on criticism looks like")
struct ActionSnapshotTests {
  private static let now = SampleScreen.now
  private let dana = Person(id: .init(at: now.instant), name: "Dana Whitfield", title: "HR")
  private let priya = Person(id: .init(at: now.instant), name: "Priya Nair")

  private func improvement(
    _ text: String,
    at company: String,
    daysAgo: Int,
    _ action: Action? = nil,
    toldYouSo: FollowUpDetail? = nil
  ) -> Improvement {
    let application = Application(
      id: .init(at: Self.now.instant),
      company: company,
      position: "SRE"
    )
    let local = LocalTime(day: Self.now.today.adding(days: -daysAgo), minuteOfDay: 14 * 60)
    let instant = Instant(seconds: local.secondsAtUTC - 3600)
    return Improvement(
      id: .init(at: Self.now.instant),
      text: text,
      application: application,
      interview: Interview(
        id: .init(at: Self.now.instant),
        applicationID: application.id,
        round: "Onsite",
        start: ZonedTime(local: local, zone: "Europe/Berlin", instant: instant)
      ),
      action: action,
      toldYouSo: toldYouSo
    )
  }

  private func message(_ state: FollowUp.State, reply: String? = nil) -> FollowUpDetail {
    let id = FollowUpID(at: Self.now.instant)
    return FollowUpDetail(
      followUp: FollowUp(
        id: id,
        applicationID: .init(at: Self.now.instant),
        personID: priya.id,
        kind: .toldYouSo,
        channel: .email,
        due: Self.now.today.adding(days: 11),
        state: state,
        planning: .init(
          reason: "Priya said it, and you acted on it; not before Thu 3 Dec, as you wrote to her."
        )
      ),
      personName: priya.name,
      company: "Acme",
      position: "SRE",
      reply: reply.map {
        Reply(
          id: .init(at: Self.now.instant),
          followUpID: id,
          receivedAt: Self.now.instant,
          text: $0
        )
      }
    )
  }

  private var done: Action {
    Action(state: .done, proof: "a recorded talk of five minutes", doneAt: Self.now.instant)
  }

  private func page(rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    let sent = FollowUp.State.sent(at: Self.now.instant)
    screen.run(.showActions)
    screen.send(
      .themesLoaded([
        FeedbackTheme(
          title: "wants more Kubernetes depth",
          improvements: [
            improvement(
              "wants more Kubernetes depth",
              at: "Acme",
              daysAgo: 3,
              Action(state: .doing, due: Self.now.today.adding(days: 9))
            )
          ]
        ),
        FeedbackTheme(
          title: "concise answers",
          improvements: [
            improvement("answers too long", at: "Globex", daysAgo: 10, done),
            improvement("concise answers", at: "Initech", daysAgo: 19),
            improvement(
              "be more concise",
              at: "Umbra",
              daysAgo: 30,
              done,
              toldYouSo: message(.planned)
            ),
          ]
        ),
        FeedbackTheme(
          title: "estimates",
          improvements: [
            improvement("estimates", at: "Acme", daysAgo: 9, done, toldYouSo: message(sent))
          ]
        ),
        FeedbackTheme(
          title: "too quiet",
          improvements: [
            improvement(
              "too quiet",
              at: "Acme",
              daysAgo: 40,
              done,
              toldYouSo: message(sent, reply: "Well done!")
            )
          ]
        ),
      ])
    )
    return screen
  }

  @Test("The page of actions", arguments: [(24, 80), (12, 40), (40, 120), (8, 30)])
  func page(_ rows: Int, _ columns: Int) throws {
    var screen = page(rows: rows, columns: columns)
    try Snapshot.expect(screen.canvas().picture, named: "actions-\(columns)x\(rows).txt")
    screen.run(.moveToLast)
    try Snapshot.expect(screen.canvas().picture, named: "actions-closed-\(columns)x\(rows).txt")
  }

  @Test("The page in ASCII")
  func ascii() throws {
    let screen = page(rows: 24, columns: 80)
    try Snapshot.expect(screen.canvas(.ascii).picture, named: "actions-ascii.txt")
  }

  @Test("Nothing to act on yet", arguments: [(24, 80), (12, 40)])
  func empty(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.showActions)
    screen.send(.themesLoaded([]))
    try Snapshot.expect(screen.canvas().picture, named: "actions-empty-\(columns)x\(rows).txt")
  }

  @Test("The form of an action, and who said it", arguments: [(24, 80), (12, 40), (40, 120)])
  func dialogs(_ rows: Int, _ columns: Int) throws {
    var screen = page(rows: rows, columns: columns)
    screen.run(.edit)
    try Snapshot.expect(screen.canvas().picture, named: "action-form-\(columns)x\(rows).txt")
    screen.run(.back)
    let asked = improvement("answers too long", at: "Globex", daysAgo: 10, done)
    screen.send(
      .improvementLoaded(
        ActionRequest(.line(asked.id), for: .report),
        ImprovementDetail(improvement: asked, candidates: [dana, priya])
      )
    )
    try Snapshot.expect(screen.canvas().picture, named: "speaker-\(columns)x\(rows).txt")
  }

  @Test("On the smallest screen whoever is selected is seen when it is asked who said it")
  func smallest() {
    var screen = SampleScreen.filled(rows: 6, columns: 20)
    let asked = improvement("answers too long, and too many", at: "Globex", daysAgo: 10, done)
    screen.send(
      .improvementLoaded(
        ActionRequest(.line(asked.id), for: .report),
        ImprovementDetail(improvement: asked, candidates: [dana, priya])
      )
    )
    screen.run(.moveDown)
    #expect(screen.canvas().picture.contains("2  Priya Nair"))
  }

  @Test(
    "Beside the lines of a note: offered, begun, due, done, closed",
    arguments: [(24, 80), (12, 40)]
  )
  func note(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.focusNotes, .cursorTextEnd, .newLine)
    screen.type("- estimates")
    screen.run(.newLine)
    screen.type("- too quiet")
    screen.run(.newLine)
    screen.type("- a new one")
    let sent = FollowUp.State.sent(at: Self.now.instant)
    if let id = screen.state.notes.interviewID {
      screen.send(
        .improvementsLoaded(
          id,
          [
            improvement(
              "wants more Kubernetes depth",
              at: "Acme",
              daysAgo: 3,
              Action(state: .doing, due: Self.now.today.adding(days: 9))
            ),
            improvement("estimates", at: "Acme", daysAgo: 3, done),
            improvement(
              "too quiet",
              at: "Acme",
              daysAgo: 3,
              done,
              toldYouSo: message(sent, reply: "Good")
            ),
          ]
        )
      )
    }
    try Snapshot.expect(screen.canvas().picture, named: "note-actions-\(columns)x\(rows).txt")
    let ascii = screen.canvas(.ascii).picture
    try Snapshot.expect(ascii, named: "note-actions-ascii-\(columns)x\(rows).txt")
  }
}
