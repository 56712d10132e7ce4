import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("What a debrief looks like")
struct DebriefSnapshotTests {
  private static let note = """
    met @Dana Whitfield and @Tom
    - wants more Kubernetes depth
    """

  /// The onsite's debrief: one person known well, one by name only, one only named in the note.
  private func opened(rows: Int, columns: Int) throws -> SampleScreen {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    var detail = try #require(screen.state.notes.detail)
    let now = SampleScreen.now.instant
    detail.people = [
      Participant(
        person: Person(
          id: .init(at: now),
          name: "Dana Whitfield",
          title: "Talent partner",
          email: "dana@acme.example"
        ),
        role: Role(kind: .hr, say: .some)
      ),
      Participant(
        person: Person(id: .init(at: now), name: "Priya Nair", title: "Head of Payments"),
        role: Role(kind: .manager, say: .decides)
      ),
    ]
    detail.note = Self.note
    let criticism = Feedback(
      id: .init(at: now),
      kind: .improvement,
      text: "wants more Kubernetes depth",
      line: 1
    )
    let facts = DebriefFacts(
      detail: detail,
      records: NoteRecords(feedback: [criticism], mentions: ["Dana Whitfield", "Tom"]),
      known: detail.people
    )
    screen.send(.debriefLoaded(DebriefSheet(facts: facts)))
    return screen
  }

  @Test(
    "Calm questions on one page, the first with the cursor",
    arguments: [(24, 80), (40, 120), (12, 40), (6, 20)]
  )
  func questions(_ rows: Int, _ columns: Int) throws {
    let screen = try opened(rows: rows, columns: columns)
    try Snapshot.expect(screen.canvas().picture, named: "debrief-\(columns)x\(rows).txt")
  }

  @Test("Half way through: names, lines, a day that was understood, who said it")
  func answers() throws {
    var screen = try opened(rows: 24, columns: 80)
    screen.run(.nextQuestion, .goOn)
    screen.type(" Okafor")
    screen.run(.nextQuestion, .nextQuestion)
    screen.type("the migration story")
    screen.run(.nextField)
    screen.type("p")
    screen.run(.nextField)
    screen.type("send the lab link by Tuesday")
    try Snapshot.expect(screen.canvas().picture, named: "debrief-answers.txt")
    screen.run(.nextField)
    screen.type("Friday")
    screen.run(.nextField)
    screen.type("4")
    try Snapshot.expect(screen.canvas(.ascii).picture, named: "debrief-feeling.txt")
  }

  @Test("What follows, with a line that was switched off")
  func plan() throws {
    var screen = try opened(rows: 24, columns: 80)
    let debrief = try #require(screen.state.debrief)
    let application = debrief.facts.detail.application
    screen.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.debrief, subject: "Acme · Onsite"),
          applicationID: application.id,
          interviewID: debrief.interviewID
        )
      )
    )
    var thanks = screen.followUp(.thankYou, "Priya Nair", day: 1, because: "She interviewed you.")
    let promise = screen.followUp(.promise, "Dana Whitfield", day: 2, note: "send the lab link")
    screen.send(.timelineLoaded(application.id, entries([thanks, promise])))
    screen.run(.switchOff)
    thanks.followUp.state = .skipped(at: SampleScreen.now.instant, reason: "not needed")
    screen.send(.timelineLoaded(application.id, entries([thanks, promise])))
    screen.run(.moveDown)
    try Snapshot.expect(screen.canvas().picture, named: "debrief-plan.txt")
  }

  private func entries(_ touches: [FollowUpDetail]) -> [TimelineEntry] {
    touches.map { TimelineEntry(at: .day($0.followUp.due), content: .followUp($0)) }
  }

  @Test("Every size draws something, and the cursor is on the page from 20 × 6 on")
  func everySize() throws {
    for rows in [0, 5, 6, 7, 12, 24] {
      for columns in [0, 19, 20, 40, 103] {
        var screen = try opened(rows: rows, columns: columns)
        for _ in 0..<18 {
          let canvas = screen.canvas()
          #expect(canvas.cells.count == rows * columns)
          if rows >= 6, columns >= 20 {
            #expect(canvas.cursor.map { (1..<rows - 1).contains($0.row) } == true)
          }
          screen.type("1日")
          screen.run(.nextField)
        }
      }
    }
  }
}
