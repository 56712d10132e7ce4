import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("What the people look like")
struct PeopleSnapshotTests {
  private static let sizes = [(24, 80), (12, 40), (40, 120)]

  private let acme: Application
  private let dana: Person
  private let priya: Person

  init() throws {
    let screen = SampleScreen.filled(rows: 24, columns: 80)
    acme = try #require(screen.state.selectedApplication)
    dana = Person(
      id: .init(at: SampleScreen.now.instant),
      name: "Dana Whitfield",
      title: "Talent partner",
      company: "Acme",
      department: "People",
      email: "dana@acme.example",
      phone: "+49 30 1234",
      address: "Lindenhof 7\n10115 Berlin",
      wishes: Wishes(
        isEmailOnly: true,
        notBefore: CalendarDay(iso: "2027-01-05"),
        text: "never on Mondays"
      ),
      agreedToLinkedIn: true
    )
    priya = Person(
      id: .init(at: SampleScreen.now.instant),
      name: "Priya Nair",
      title: "Head of Payments",
      company: "Acme"
    )
  }

  private func people(_ rows: Int, _ columns: Int, typed: String = "") -> SampleScreen {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.openPeople)
    screen.type(typed)
    let others = (1...30).map { Person(id: dana.id, name: "Person \($0)", company: "Globex") }
    let found = [dana, priya] + (typed.isEmpty ? others : [])
    let listings = found.enumerated().map { place, person in
      PersonListing(
        person: person,
        applicationCount: place + 1,
        lastContactAt: place == 0 ? SampleScreen.now.instant.adding(minutes: -3 * 1440) : nil
      )
    }
    let limit = 3 * ScreenLayout(screen.size).paneSizes.peopleRows
    let request = PeopleRequest(text: typed, limit: limit)
    screen.send(.peopleLoaded(request, Array(listings.prefix(limit))))
    return screen
  }

  private func card(_ rows: Int, _ columns: Int) -> SampleScreen {
    var screen = people(rows, columns)
    screen.run(.openPerson)
    screen.send(.personLoaded(dana.id, page(from: screen)))
    return screen
  }

  private func page(from screen: SampleScreen) -> PersonPage {
    let details = screen.state.timeline.entries.compactMap { entry -> FollowUpDetail? in
      guard case .followUp(let detail) = entry.content, detail.personName == dana.name else {
        return nil
      }
      return detail
    }
    let reply = screen.state.timeline.entries.compactMap { entry -> Reply? in
      if case .reply(let reply, to: _) = entry.content { reply } else { nil }
    }
    let statement = screen.state.notes.detail.map { detail in
      PersonStatement(
        id: .init(at: SampleScreen.now.instant),
        kind: .improvement,
        text: "wants more Kubernetes depth",
        action: Action(state: .done, proof: "https://lab.example"),
        company: "Acme",
        interview: detail.interview
      )
    }
    return PersonPage(
      person: dana,
      applications: [
        PersonApplication(
          application: acme,
          role: Role(kind: .hr, say: .some, stance: .inFavour)
        )
      ],
      touches: details.map {
        PersonTouch(detail: $0, replies: $0.followUp.state.word == "sent" ? reply : [])
      }
      .prefix(2).map(\.self),
      statements: statement.map { [$0] } ?? [],
      mentionCount: 2,
      lastContactAt: SampleScreen.now.instant.adding(minutes: -3 * 1440),
      verdict: Verdict(
        .early(until: SampleScreen.now.today.adding(days: 9)),
        reasons: [
          .tooSoon(
            name: "Dana Whitfield",
            after: SampleScreen.now.today.adding(days: -3),
            isPlanned: false,
            businessDays: 5
          )
        ]
      )
    )
  }

  private func map(_ rows: Int, _ columns: Int, _ next: DecisionMap.NextStep) -> SampleScreen {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.openDecisionMap)
    let groups = [
      DecisionMap.Group(
        .doubts,
        people: [
          Participant(person: priya, role: Role(kind: .manager, say: .strong, stance: .doubts))
        ]
      ),
      DecisionMap.Group(.unknown, people: [Participant(person: dana, role: Role(kind: .hr))]),
    ]
    if let application = screen.state.selectedApplication {
      let map = DecisionMap(application: application, groups: groups, next: next)
      screen.send(.decisionMapLoaded(application.id, map))
    }
    return screen
  }

  private var outreach: DecisionMap.Outreach {
    DecisionMap.Outreach(
      person: priya,
      kind: .outreach,
      channel: .email,
      day: SampleScreen.now.today.adding(days: 2),
      note: "answer the doubts",
      reason: "Priya Nair has a strong say and doubts: show what you did about them."
    )
  }

  @Test("The list, newest use first", arguments: sizes)
  func list(_ rows: Int, _ columns: Int) throws {
    let screen = people(rows, columns)
    try Snapshot.expect(screen.canvas().picture, named: "people-list-\(columns)x\(rows).txt")
  }

  @Test("Found by what is typed, in ASCII")
  func found() throws {
    let canvas = people(24, 80, typed: "acme").canvas(.ascii)
    try Snapshot.expect(canvas.picture, named: "people-found-ascii.txt")
  }

  @Test("The page of a person", arguments: sizes)
  func personPage(_ rows: Int, _ columns: Int) throws {
    let screen = card(rows, columns)
    try Snapshot.expect(screen.canvas().picture, named: "person-\(columns)x\(rows).txt")
  }

  @Test("What is cut off in a row is read below it")
  func detail() throws {
    var screen = card(12, 40)
    screen.run(.moveToLast)
    try Snapshot.expect(screen.canvas(.ascii).picture, named: "person-statement-ascii.txt")
  }

  @Test("The form with wishes and the role in the application at hand")
  func form() throws {
    var screen = card(24, 80)
    screen.run(.edit)
    try Snapshot.expect(screen.canvas().picture, named: "person-form.txt")
  }

  @Test("Forgetting says what goes and what stays", arguments: [(24, 80), (12, 40)])
  func forget(_ rows: Int, _ columns: Int) throws {
    var screen = card(rows, columns)
    let preview = ForgettingPreview(
      person: dana,
      closedTouchCount: 3,
      plannedTouchCount: 1,
      replyCount: 1,
      noteCount: 2
    )
    screen.send(.forgettingPreviewed(preview))
    try Snapshot.expect(screen.canvas().picture, named: "forget-\(columns)x\(rows).txt")
  }

  @Test("Merging shows both")
  func merge() throws {
    var screen = card(24, 80)
    screen.run(.mergePerson)
    let limit = 3 * ScreenLayout(screen.size).paneSizes.peopleRows
    let listing = PersonListing(person: priya, applicationCount: 1, lastContactAt: nil)
    screen.send(.peopleLoaded(PeopleRequest(text: "", limit: limit), [listing]))
    try Snapshot.expect(screen.canvas().picture, named: "merge-choice.txt")
    screen.run(.openPerson)
    try Snapshot.expect(screen.canvas().picture, named: "merge.txt")
  }

  @Test("The decision map, and whom to write to next", arguments: sizes)
  func decisionMap(_ rows: Int, _ columns: Int) throws {
    let screen = map(rows, columns, .plan(outreach))
    try Snapshot.expect(screen.canvas().picture, named: "decision-map-\(columns)x\(rows).txt")
  }

  @Test("Somebody of the department is still to be found, in ASCII")
  func department() throws {
    var step = outreach
    step.person = nil
    step.note = "find someone in Payments"
    step.reason = "You know only Dana Whitfield from HR, and Payments decides."
    let canvas = map(24, 80, .planned(step)).canvas(.ascii)
    try Snapshot.expect(canvas.picture, named: "decision-map-ascii.txt")
  }

  @Test("Every size draws something, and the cursor is on the screen")
  func everySize() {
    for rows in [0, 1, 2, 5, 6, 7, 8, 11, 12, 13, 18, 24] {
      for columns in [0, 1, 5, 19, 20, 21, 40, 70, 150] {
        var screen = card(rows, columns)
        for command in [Command.moveToLast, .back, .pageDown, .back, .openDecisionMap, .addPerson] {
          screen.run(command)
          let canvas = screen.canvas()
          #expect(canvas.cells.count == rows * columns)
          if let cursor = canvas.cursor {
            #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
          }
        }
      }
    }
  }
}
