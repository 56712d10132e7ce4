import AfterwordModel
import AfterwordViews
import TerminalCanvas

/// A screen with something of everything on it, made by events as the program makes it.
struct SampleScreen {
  static let now = Moment(Instant(seconds: 1_795_369_200), utcOffset: 3600)

  private(set) var state: AppState
  let size: CanvasSize

  private let acme = Application(
    id: .init(at: now.instant),
    company: "Acme",
    position: "Staff SRE"
  )
  private let initech = Application(
    id: .init(at: now.instant),
    company: "Initech",
    position: "SRE",
    outcome: .rejected
  )
  private let globex = Application(
    id: .init(at: now.instant),
    company: "Globex",
    position: "Platform Engineer"
  )

  /// A screen as it is before anything was read.
  init(rows: Int, columns: Int) {
    size = CanvasSize(rows: rows, columns: columns)
    state = AppState(
      now: Self.now,
      panes: ScreenLayout(size).paneSizes,
      homeZone: "Europe/Berlin",
      runName: "test"
    )
    send(.resized(ScreenLayout(size).paneSizes))
  }

  /// The journal of the picture in the README.
  static func filled(rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen(rows: rows, columns: columns)
    screen.fill()
    return screen
  }

  /// One application with one follow-up, due today.
  static func withOneDue(rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen(rows: rows, columns: columns)
    screen.fillWithOne(
      Overview(dueCount: 1, openCount: 1, isJournalEmpty: false),
      screen.followUp(.outreach, "Łukasz Żółtowski", day: 0, because: statusReason)
    )
    return screen
  }

  /// The same, with a status check next week.
  static func withNothingDue(rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen(rows: rows, columns: columns)
    let check = screen.followUp(.statusCheck, "Dana", day: 9, because: statusReason)
    screen.fillWithOne(Overview(openCount: 1, next: check, isJournalEmpty: false), check)
    return screen
  }

  static func empty(rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen(rows: rows, columns: columns)
    screen.send(.overviewLoaded(Overview(isJournalEmpty: true)))
    return screen
  }

  /// What the guard was asked last.
  private(set) var lastQuestion: VerdictQuestion?

  mutating func send(_ event: AppEvent) {
    for effect in update(&state, event) {
      if case .judge(let question) = effect { lastQuestion = question }
    }
  }

  mutating func run(_ commands: Command...) {
    for command in commands { send(.command(command)) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.typed(String(character))) }
  }

  func canvas(_ glyphs: Glyphs = .unicode) -> Canvas {
    Screen.draw(state, size: size, glyphs: glyphs)
  }

  private mutating func fill() {
    let onsite = interview(acme, "Onsite", day: -3, place: "Gneisenaustr. 44")
    let phone = interview(acme, "Phone screen", day: -10)
    let first = interview(globex, "First round", day: 1, minute: 10 * 60)
    let final = interview(initech, "Final", day: -19)
    send(
      .overviewLoaded(
        Overview(dueCount: 3, overdueCount: 1, openCount: 12, isJournalEmpty: false)
      )
    )
    send(
      .listLoaded(
        .first,
        InterviewListWindow(
          rows: [
            .application(acme), row(onsite, due: 2), row(phone, closed: 1), .application(globex),
            row(first), .application(initech), row(final, outcome: .rejected, later: 1),
          ],
          hasEarlierRows: false,
          hasLaterRows: true
        )
      )
    )
    send(.timelineLoaded(acme.id, timeline(onsite, phone)))
    send(
      .interviewOpened(
        InterviewDetail(application: acme, interview: onsite, people: [], note: Self.note)
      )
    )
  }

  private mutating func fillWithOne(_ overview: Overview, _ followUp: FollowUpDetail) {
    let onsite = interview(acme, "Onsite", day: -3)
    send(.overviewLoaded(overview))
    send(
      .listLoaded(
        .first,
        InterviewListWindow(
          rows: [.application(acme), row(onsite, due: overview.dueCount)],
          hasEarlierRows: false,
          hasLaterRows: false
        )
      )
    )
    send(.timelineLoaded(acme.id, [entry(onsite), planned(followUp)]))
    send(
      .interviewOpened(
        InterviewDetail(application: acme, interview: onsite, people: [], note: "")
      )
    )
  }

  private static let note = """
    Met @Dana Whitfield (HR) and @Priya Nair (Payments)
    + liked the migration story
    - wants more Kubernetes depth
    > answer by Friday
    ! send the lab link by Tuesday
    """

  private func timeline(_ onsite: Interview, _ phone: Interview) -> [TimelineEntry] {
    let thanks = followUp(.thankYou, "Dana Whitfield", day: -9, .sent(at: instant(day: -9)))
    let reply = Reply(
      id: .init(at: Self.now.instant),
      followUpID: thanks.followUp.id,
      receivedAt: instant(day: -6),
      text: "You are welcome!"
    )
    let skipped = followUp(
      .connect,
      "Dana Whitfield",
      day: -2,
      .skipped(at: instant(day: -2), reason: "no account")
    )
    return [
      entry(phone), planned(thanks, at: .instant(instant(day: -9))),
      TimelineEntry(at: .instant(reply.receivedAt), content: .reply(reply, to: thanks)),
      entry(onsite), planned(lateThanks),
      planned(skipped, at: .instant(instant(day: -2))),
      planned(followUp(.outreach, "Łukasz Żółtowski", day: 0, channel: .letter)),
      planned(followUp(.promise, "Dana Whitfield", day: 2, note: "send the lab link")),
      planned(followUp(.statusCheck, nil, day: 9, because: Self.statusReason)),
    ]
  }

  private static let statusReason =
    "They answer by Fri 27 Nov; two business days later nobody calls it pushing."

  private var lateThanks: FollowUpDetail {
    var detail = followUp(.thankYou, "Priya Nair", day: -2, because: Self.thanksReason)
    detail.followUp.planning.dueAt = instant(day: -2).adding(minutes: -220)
    detail.followUp.planning.source = "Accountemps 2017"
    return detail
  }

  private static let thanksReason =
    "Priya interviewed you on Thu 19 Nov; thank-you notes within a day are what most managers expect."

  private func interview(
    _ application: Application,
    _ round: String,
    day: Int,
    minute: Int = 14 * 60,
    place: String = ""
  ) -> Interview {
    let local = LocalTime(day: Self.now.today.adding(days: day), minuteOfDay: minute)
    let instant = Instant(seconds: local.secondsAtUTC - 3600)
    return Interview(
      id: .init(at: Self.now.instant),
      applicationID: application.id,
      round: round,
      start: ZonedTime(local: local, zone: "Europe/Berlin", instant: instant),
      place: place
    )
  }

  private func instant(day: Int) -> Instant { Self.now.instant.adding(minutes: day * 24 * 60) }

  private func row(
    _ interview: Interview,
    outcome: Outcome = .open,
    due: Int = 0,
    later: Int = 0,
    closed: Int = 0
  ) -> ListRow {
    .interview(
      InterviewRow(
        interview: interview,
        outcome: outcome,
        dueCount: due,
        laterCount: later,
        closedCount: closed
      )
    )
  }

  func followUp(
    _ kind: FollowUpKind,
    _ name: String?,
    day: Int,
    _ state: FollowUp.State = .planned,
    channel: Channel = .email,
    note: String = "",
    because reason: String = ""
  ) -> FollowUpDetail {
    let due = Self.now.today.adding(days: day)
    return FollowUpDetail(
      followUp: FollowUp(
        id: .init(at: Self.now.instant),
        applicationID: acme.id,
        kind: kind,
        channel: channel,
        due: due,
        state: state,
        note: note,
        planning: FollowUp.Planning(isByHand: reason.isEmpty, earliest: due, reason: reason)
      ),
      personName: name,
      company: "Acme",
      position: "Staff SRE",
      reply: nil
    )
  }

  private func entry(_ interview: Interview) -> TimelineEntry {
    TimelineEntry(at: .instant(interview.start.instant), content: .interview(interview))
  }

  private func planned(_ detail: FollowUpDetail, at time: TimelineTime? = nil) -> TimelineEntry {
    TimelineEntry(at: time ?? .day(detail.followUp.due), content: .followUp(detail))
  }
}
