import AfterwordModel
import AfterwordViews
import Testing

@Suite("What the check-in looks like")
struct CheckInSnapshotTests {
  private static let now = SampleScreen.now
  private let application = Application(
    id: .init(at: now.instant),
    company: "Globex",
    position: "Platform Engineer"
  )

  private func thanks(_ screen: SampleScreen) -> CheckInCard {
    .followUp(
      screen.followUp(
        .thankYou,
        "Priya Nair",
        day: -2,
        because: "Priya Nair interviewed you on Thu 19 Nov; most HR managers say that thank-you "
          + "notes count."
      )
    )
  }

  private func open(_ cards: [CheckInCard], rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.openCheckIn)
    screen.send(.checkInBegun(CheckIn(cards: cards), nil))
    return screen
  }

  private func card(rows: Int, columns: Int) -> SampleScreen {
    let sample = SampleScreen.filled(rows: rows, columns: columns)
    let card = thanks(sample)
    let next = CheckInCard.followUp(sample.followUp(.outreach, "Łukasz Żółtowski", day: 0))
    var screen = open([card, next], rows: rows, columns: columns)
    screen.send(.backgroundLoaded(card.id, background(sample)))
    return screen
  }

  private func background(_ sample: SampleScreen) -> CardBackground {
    var touch = sample.followUp(
      .connect,
      "Priya Nair",
      day: -9,
      .sent(at: Self.now.instant.adding(minutes: -9 * 1440))
    )
    touch.reply = Reply(
      id: .init(at: Self.now.instant),
      followUpID: touch.followUp.id,
      receivedAt: Self.now.instant,
      text: "See you on Thursday!"
    )
    let priya = Person(
      id: .init(at: Self.now.instant),
      name: "Priya Nair",
      title: "Head of Payments"
    )
    return CardBackground(
      people: [
        CardBackground.Acquainted(
          person: priya,
          role: Role(kind: .manager, say: .decides),
          lastTouch: touch,
          statement: PersonStatement(
            id: .init(at: Self.now.instant),
            kind: .improvement,
            text: "wants more Kubernetes depth",
            company: "Acme",
            interview: round(day: -3)
          )
        )
      ],
      draft: "Subject: Thank you\n\nDear Priya,\n\nthank you for the hour about migrations."
    )
  }

  private func round(day: Int) -> Interview {
    let local = LocalTime(day: Self.now.today.adding(days: day), minuteOfDay: 10 * 60)
    return Interview(
      id: .init(at: Self.now.instant),
      applicationID: application.id,
      round: "First round",
      start: ZonedTime(
        local: local,
        zone: "Europe/Berlin",
        instant: Instant(seconds: local.secondsAtUTC - 3600)
      ),
      place: "https://meet.example/abc"
    )
  }

  @Test("A message that is due", arguments: [(24, 80), (12, 40)])
  func followUp(_ rows: Int, _ columns: Int) throws {
    let screen = card(rows: rows, columns: columns)
    try Snapshot.expect(screen.canvas().picture, named: "check-in-\(columns)x\(rows).txt")
  }

  @Test("Why it is not needed")
  func reasons() throws {
    var screen = card(rows: 24, columns: 80)
    screen.run(.dropCard)
    try Snapshot.expect(screen.canvas().picture, named: "check-in-reasons.txt")
  }

  @Test("A round of tomorrow")
  func interview() throws {
    let marek = Person(id: .init(at: Self.now.instant), name: "Marek Dvořák", title: "Engineer")
    let detail = InterviewDetail(
      application: application,
      interview: round(day: 1),
      people: [],
      note: ""
    )
    let card = CheckInCard.interview(detail, people: [])
    var screen = open([card], rows: 24, columns: 80)
    let known = CardBackground.Acquainted(
      person: marek,
      role: Role(kind: .department, say: .strong, stance: .inFavour),
      lastMet: round(day: -9)
    )
    screen.send(.backgroundLoaded(card.id, CardBackground(people: [known])))
    try Snapshot.expect(screen.canvas().picture, named: "check-in-interview.txt")
  }

  @Test(
    "The calm page, with what was done and what waits on them",
    arguments: [(24, 80), (12, 40)]
  )
  func calm(_ rows: Int, _ columns: Int) throws {
    let sample = SampleScreen.filled(rows: rows, columns: columns)
    let card = thanks(sample)
    var screen = open([card], rows: rows, columns: columns)
    guard case .followUp(let detail) = card else { return }
    screen.send(
      .performed(
        ChangeReceipt(
          label: ChangeLabel(.markSent, subject: "Acme · Priya Nair"),
          applicationID: detail.followUp.applicationID,
          followUpID: detail.followUp.id
        )
      )
    )
    let promise = Promise(
      id: .init(at: Self.now.instant),
      by: .them,
      text: "answer by Friday",
      line: nil,
      due: Self.now.today.adding(days: 5)
    )
    let awaited = AwaitedAnswer(
      application: application,
      ground: .promise(promise, in: round(day: -3)),
      since: Self.now.today.adding(days: -3),
      until: promise.due
    )
    let no = sample.followUp(.rejectionReply, "Dana Whitfield", day: 1)
    let next = sample.followUp(.statusCheck, "Dana Whitfield", day: 9)
    screen.send(
      .checkInLoaded(CheckIn(waitingOnThem: [awaited], soonEnoughTomorrow: [no], next: next))
    )
    try Snapshot.expect(screen.canvas().picture, named: "check-in-calm-\(columns)x\(rows).txt")
  }

  @Test("A day with nothing to do says that this is right")
  func nothing() throws {
    var screen = open([], rows: 24, columns: 80)
    let next = screen.followUp(.statusCheck, "Dana Whitfield", day: 9)
    screen.send(.checkInLoaded(CheckIn(next: next)))
    try Snapshot.expect(screen.canvas().picture, named: "check-in-nothing.txt")
  }

  @Test("The smallest screen shows whom it is about")
  func smallest() {
    #expect(card(rows: 6, columns: 20).canvas().picture.contains("Priya Nair"))
  }
}
