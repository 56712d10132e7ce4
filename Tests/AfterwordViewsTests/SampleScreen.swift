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

  static func empty(rows: Int, columns: Int) -> SampleScreen {
    var screen = SampleScreen(rows: rows, columns: columns)
    screen.send(.overviewLoaded(Overview(isJournalEmpty: true)))
    return screen
  }

  mutating func send(_ event: AppEvent) { _ = update(&state, event) }

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
      entry(onsite), planned(followUp(.thankYou, "Priya Nair", day: -2)),
      planned(skipped, at: .instant(instant(day: -2))),
      planned(followUp(.outreach, "Łukasz Żółtowski", day: 0, channel: .letter)),
      planned(followUp(.promise, "Dana Whitfield", day: 2, note: "send the lab link")),
      planned(followUp(.statusCheck, nil, day: 9)),
    ]
  }

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

  private func followUp(
    _ kind: FollowUpKind,
    _ name: String?,
    day: Int,
    _ state: FollowUp.State = .planned,
    channel: Channel = .email,
    note: String = ""
  ) -> FollowUpDetail {
    FollowUpDetail(
      followUp: FollowUp(
        id: .init(at: Self.now.instant),
        applicationID: acme.id,
        kind: kind,
        channel: channel,
        due: Self.now.today.adding(days: day),
        state: state,
        note: note
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
