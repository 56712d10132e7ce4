import AfterwordModel
import TextEditing
import Testing

/// A screen in a test: events in, exactly these effects out.
struct SessionScript {
  var state: AppState

  static let now = Moment(Instant(seconds: 1_795_369_200), utcOffset: 3600)
  static let panes = PaneSizes(
    listRows: 10,
    notesRows: 8,
    notesColumns: 40,
    timelineRows: 8,
    dialogRows: 16,
    captureRows: 20,
    captureColumns: 78,
    historyRows: 10,
    historyColumns: 50
  )

  let application = Application(
    id: .init(at: now.instant),
    company: "Acme",
    position: "Staff SRE"
  )
  let other = Application(id: .init(at: now.instant), company: "Globex", position: "Engineer")
  let onsite: Interview
  let phone: Interview
  let first: Interview

  init(outgoing: Outgoing = Outgoing()) {
    state = AppState(
      now: Self.now,
      panes: Self.panes,
      homeZone: "Europe/Berlin",
      runName: "test",
      outgoing: outgoing
    )
    onsite = Self.interview(of: application, "Onsite", daysAgo: 3)
    phone = Self.interview(of: application, "Phone screen", daysAgo: 10)
    first = Self.interview(of: other, "First round", daysAgo: -1)
  }

  /// A screen with two applications, the first interview selected and its note open.
  static func opened(note: String = "", outgoing: Outgoing = Outgoing()) -> SessionScript {
    var script = SessionScript(outgoing: outgoing)
    script.send(.started)
    script.send(.overviewLoaded(Overview(openCount: 2, isJournalEmpty: false)))
    script.send(.listLoaded(.first, script.window))
    script.send(.timelineLoaded(script.application.id, []))
    script.send(.interviewOpened(script.detail(of: script.onsite, note: note)))
    return script
  }

  var window: InterviewListWindow {
    InterviewListWindow(
      rows: [
        .application(application), row(onsite), row(phone), .application(other), row(first),
      ],
      hasEarlierRows: false,
      hasLaterRows: false
    )
  }

  /// The same with another outcome of the first application.
  func window(with outcome: Outcome) -> InterviewListWindow {
    var window = window
    var ended = application
    ended.outcome = outcome
    window.rows[0] = .application(ended)
    return window
  }

  func detail(of interview: Interview, note: String = "") -> InterviewDetail {
    InterviewDetail(
      application: interview.applicationID == application.id ? application : other,
      interview: interview,
      people: [],
      note: note
    )
  }

  func followUp(
    _ state: FollowUp.State = .planned,
    dueInDays days: Int = 1,
    fineInDays: Int? = 0
  ) -> FollowUpDetail {
    let followUp = FollowUp(
      id: .init(at: Self.now.instant),
      applicationID: application.id,
      kind: .thankYou,
      channel: .email,
      due: Self.now.today.adding(days: days),
      state: state,
      planning: FollowUp.Planning(earliest: fineInDays.map(Self.now.today.adding(days:)))
    )
    return FollowUpDetail(
      followUp: followUp,
      personName: "Dana Whitfield",
      company: "Acme",
      position: "Staff SRE",
      reply: nil
    )
  }

  @discardableResult
  mutating func send(_ event: AppEvent) -> [Effect] { update(&state, event) }

  @discardableResult
  mutating func run(_ command: Command) -> [Effect] { send(.command(command)) }

  mutating func type(_ text: String) {
    for character in text { send(.typed(String(character))) }
  }

  /// The one save that is on its way; a failed test without it.
  mutating func save(after event: AppEvent = .autosaveDue) throws -> TextSave {
    let saves = send(event).compactMap { effect -> TextSave? in
      if case .saveText(let save) = effect { save } else { nil }
    }
    return try #require(saves.count == 1 ? saves[0] : nil)
  }

  var form: FormState? { state.form }

  private func row(_ interview: Interview) -> ListRow {
    .interview(
      InterviewRow(
        interview: interview,
        outcome: .open,
        dueCount: 0,
        laterCount: 0,
        closedCount: 0
      )
    )
  }

  private static func interview(
    of application: Application,
    _ round: String,
    daysAgo days: Int
  ) -> Interview {
    let local = LocalTime(day: now.today.adding(days: -days), minuteOfDay: 14 * 60)
    let instant = Instant(seconds: local.secondsAtUTC - 3600)
    return Interview(
      id: .init(at: now.instant),
      applicationID: application.id,
      round: round,
      start: ZonedTime(local: local, zone: "Europe/Berlin", instant: instant)
    )
  }
}
