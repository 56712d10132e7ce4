import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("What timeline and follow-up form say")
struct TimelineSnapshotTests {
  private static let sizes = [(24, 80), (12, 40), (40, 120)]

  @Test("No sign that ASCII does not have is in a sentence or title")
  func asciiSentences() {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.run(.focusTimeline, .edit)
    let label = ChangeLabel(.markSent, subject: "Acme · Priya Nair → Dana…")
    #expect(screen.state.form != nil)
    #expect(screen.canvas(.ascii).picture.contains("Thank-you -> "))
    screen.send(.undone(label))
    let picture = screen.canvas(.ascii).picture
    #expect(picture.contains("Acme - Priya Nair -> Dana~"))
  }

  @Test("Why the selected follow-up is there, and how it stands", arguments: sizes)
  func reason(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.focusTimeline)
    try Snapshot.expect(screen.canvas().picture, named: "timeline-why-\(columns)x\(rows).txt")
  }

  @Test("What the playbook withdrew, what they owe, and that nobody answers", arguments: sizes)
  func notices(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.withNotices(rows: rows, columns: columns)
    screen.run(.focusTimeline, .moveToFirst)
    try Snapshot.expect(screen.canvas().picture, named: "timeline-notices-\(columns)x\(rows).txt")
  }

  @Test("The same in ASCII")
  func ascii() throws {
    var screen = SampleScreen.withNotices(rows: 24, columns: 80)
    screen.run(.focusTimeline)
    try Snapshot.expect(screen.canvas(.ascii).picture, named: "timeline-ascii.txt")
  }

  @Test("The guard in the form of a follow-up, with the first fine day", arguments: sizes)
  func verdict(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.planFollowUp, .nextField)
    screen.send(.pasted("Dana Whitfield"))
    screen.judge(Self.tooSoon)
    try Snapshot.expect(screen.canvas().picture, named: "form-early-\(columns)x\(rows).txt")
    screen.run(.submit)
    try Snapshot.expect(screen.canvas().picture, named: "form-why-anyway-\(columns)x\(rows).txt")
  }

  private static let tooSoon = Verdict(
    .early(until: SampleScreen.now.today.adding(days: 9)),
    reasons: [
      .tooSoon(
        name: "Dana",
        after: SampleScreen.now.today.adding(days: 2),
        isPlanned: true,
        businessDays: 5
      )
    ]
  )

  @Test("What was sent one too many asks for a reason in a small form")
  func enough() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.run(.focusTimeline)
    screen.makeSelectedEnough()
    screen.run(.markSent)
    screen.judge(Verdict(.enough, reasons: [.unanswered(name: "Priya", count: 2, limit: 2)]))
    try Snapshot.expect(screen.canvas().picture, named: "form-enough.txt")
  }

  @Test("A deleted promise is asked about", arguments: sizes)
  func promise(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.loseThePromise()
    try Snapshot.expect(screen.canvas().picture, named: "promise-\(columns)x\(rows).txt")
  }

  @Test("What came of an outcome takes as many rows as it needs", arguments: sizes)
  func outcome(_ rows: Int, _ columns: Int) throws {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.reject()
    try Snapshot.expect(screen.canvas().picture, named: "rejected-\(columns)x\(rows).txt")
  }

  @Test("Whom one knows at the company of a new application")
  func acquaintances() throws {
    var screen = SampleScreen.filled(rows: 24, columns: 80)
    screen.run(.addInterview)
    screen.send(.pasted("Globex"))
    let dana = Acquaintance(
      personID: .init(at: SampleScreen.now.instant),
      name: "Dana Whitfield",
      lastWrittenAt: SampleScreen.now.instant.adding(minutes: -9 * 24 * 60)
    )
    let omar = Acquaintance(personID: .init(at: SampleScreen.now.instant), name: "Omar Haddad")
    screen.send(.acquaintancesFound(Acquaintances(company: "Globex", people: [dana, omar])))
    try Snapshot.expect(screen.canvas().picture, named: "form-acquaintances.txt")
  }

  @Test("A calm day says when to come back", arguments: sizes)
  func calm(_ rows: Int, _ columns: Int) throws {
    let screen = SampleScreen.withNothingDue(rows: rows, columns: columns)
    try Snapshot.expect(screen.canvas().picture, named: "calm-\(columns)x\(rows).txt")
  }
}
