import AfterwordModel
import AfterwordViews
import Testing

@Suite("What writing a message looks like")
struct ComposeSnapshotTests {
  private static let text = """
    Subject: Thank you for Thursday

    Dear Pria,

    Thank you for the talk on Thursday. What you said about migrations without downtime stayed with
    me: I would like to hear more about it.

    Kind regards
    Kim
    """

  @Test(
    "The text, what it could say, and what to look at again",
    arguments: [(24, 80), (12, 40), (6, 20)]
  )
  func writing(rows: Int, columns: Int) throws {
    let screen = try SampleScreen.composing(Self.text, rows: rows, columns: columns)
    try Snapshot.expect(screen.canvas().picture, named: "compose-\(columns)x\(rows).txt")
  }

  @Test("On a narrow screen what it could say takes the place of the text")
  func picking() throws {
    var screen = try SampleScreen.composing(Self.text, rows: 12, columns: 40)
    screen.run(.switchToPieces, .moveDown)
    try Snapshot.expect(screen.canvas().picture, named: "compose-picking-40x12.txt")
  }

  @Test("The next start offers to go on")
  func resuming() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.run(.focusTimeline)
    let detail = try #require(screen.state.timeline.selectedFollowUp)
    screen.send(.pausedFound([ResumeOffer(.message(detail), place: "2.0")]))
    try Snapshot.expect(screen.canvas().picture, named: "resume-80x24.txt")
  }
}

extension SampleScreen {
  /// The thank-you that is late, as it is written.
  fileprivate static func composing(_ text: String, rows: Int, columns: Int) throws -> SampleScreen
  {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.focusTimeline, .compose)
    let detail = try #require(screen.state.timeline.selectedFollowUp)
    let priya = Person(id: .init(at: now.instant), name: "Priya Nair")
    let application = try #require(screen.state.selectedApplication)
    let interview = try #require(screen.state.notes.detail?.interview)
    func line(_ mark: NoteMark, _ text: String, by person: PersonID? = nil) -> DraftLine {
      DraftLine(
        id: .init(at: now.instant),
        mark: mark,
        text: text,
        interviewID: interview.id,
        saidBy: person
      )
    }
    let facts = DraftFacts(
      detail: detail,
      application: application,
      person: priya,
      interview: interview,
      panel: [Participant(person: priya, role: Role())],
      lines: [
        line(.praise, "liked the migration story", by: priya.id),
        line(.improvement, "wants more Kubernetes depth", by: priya.id),
        line(.promise, "send the lab link by Tuesday"),
      ],
      promisedDay: now.today.adding(days: 5),
      knownNames: ["Priya Nair", "Dana Whitfield"],
      today: now.today
    )
    let sheet = DraftSheet(
      facts: facts,
      stored: text,
      template: Draft("Subject: Thank you\n\nDear Priya,"),
      limits: DraftLimits(sender: Sender(name: "Kim"))
    )
    screen.send(.draftLoaded(detail.followUp.id, sheet))
    return screen
  }
}
