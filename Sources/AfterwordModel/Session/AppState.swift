internal import TextEditing

/// All that is on screen, as one value. Only `update` changes it.
public struct AppState: Sendable, Equatable {
  public internal(set) var now: Moment
  public internal(set) var panes: PaneSizes
  public internal(set) var focus: Pane = .interviews {
    didSet { if focus != oldValue, focus != .notes { isCapturing = false } }
  }
  /// The note has the whole screen for as long as it has the keys.
  public internal(set) var isCapturing = false
  public internal(set) var overview = Overview(isJournalEmpty: true)
  public internal(set) var list = InterviewListState()
  public internal(set) var notes = NotesState()
  public internal(set) var timeline = TimelineState()
  /// What is open over the panes, the last over the ones before it.
  public internal(set) var form: FormState?
  public internal(set) var help: HelpState?
  public internal(set) var debrief: DebriefState?
  public internal(set) var history: HistoryState?
  /// What is open about people.
  public internal(set) var peopleLayers: [PeopleLayer] = []
  public internal(set) var alert: Alert?
  public internal(set) var actions: ActionsState?
  public internal(set) var speaker: SpeakerState?
  /// The check-in that is under way.
  public internal(set) var checkIn: CheckInState?
  /// A key was pressed since the start.
  var hasBegun = false
  /// The one that was left last, to go on with it on the same day.
  var leftCheckIn: CheckInState?
  /// The message that is being written.
  public internal(set) var compose: ComposeState?
  public internal(set) var rescue = RescueState()
  /// What was open when the program ended, the first of them to be offered.
  var resumeOffers: [ResumeOffer] = []
  /// A message on its way out.
  public internal(set) var sending: OutgoingState?
  /// The open message on its way through another program.
  public internal(set) var filter: FilterState?
  public internal(set) var notice: Notice?
  public internal(set) var questions = QuestionsState()
  public internal(set) var settings = Settings()
  /// The mouse was pressed in the note and is still held.
  public internal(set) var isSelectingByMouse = false
  /// The time zone that a new interview is offered: an IANA identifier.
  public let homeZone: String
  /// The numbers of the rules, for what is said about them.
  public let playbook: Playbook
  /// By which programs messages leave.
  public let outgoing: Outgoing
  /// Tells this run of the program from others in the journal's undo log.
  let runName: String
  /// The person wants to be offered the check-in.
  let offersCheckIn: Bool
  var writingSessions = 0
  /// The note that the person asked for and that is still to be read.
  var noteToFocus: InterviewID?
  /// The line of that note where the cursor is to be, without its mark.
  var lineToShow: String?
  /// The journal is asked which note is at hand, for the versions of this one, or how far the circle of
  /// criticism has come.
  var isPlaceAskedFor = false
  /// What waits until everything that was typed is in the journal; nil if nobody does.
  var afterSaving: [Effect]?
  /// The person asked for a save, and is to hear that it is done.
  var saysWhenSaved = false
  /// What was cut, copied and killed, in the note and in forms.
  var killRing = KillRing()
  /// What is on its way to the clipboard.
  var copying = Copying(characters: 0, isCut: false)
  /// What was planned before a change whose consequences are to be told.
  var planBefore: PlanBefore?
  /// The round that the status line offers to talk through; the next key takes it or not.
  var offeredDebrief: InterviewDetail?
  /// A message that is to go out as it stands, once it is read.
  var draftToSend: FollowUpID?
  /// How often a message was given to what takes it out, or changes it.
  var outgoingTries = 0
  /// The program that was typed to filter messages, where none is configured.
  var filterCommand = ""
  /// A follow-up that was just planned, to be selected once the timeline is read.
  var followUpToSelect: FollowUpID?

  public init(
    now: Moment,
    panes: PaneSizes,
    homeZone: String,
    runName: String,
    playbook: Playbook = Playbook(),
    offersCheckIn: Bool = false,
    outgoing: Outgoing = Outgoing()
  ) {
    self.now = now
    self.panes = panes
    self.homeZone = homeZone
    self.runName = runName
    self.playbook = playbook
    self.offersCheckIn = offersCheckIn
    self.outgoing = outgoing
  }

  /// The rows of the timeline, without what is said below them about the selected entry.
  var visibleTimelineRows: Int { panes.timelineRows(isFocused: focus == .timeline) }

  /// Where the next key goes.
  public var context: CommandContext {
    if alert != nil { return .alert }
    if help != nil { return .help }
    if let form { return form.focusedField.isChoice ? .formChoice : .formText }
    if let sending { return sending.context }
    if let filter { return filter.context }
    if let compose { return compose.isPicking ? .composePieces : .compose }
    if let debrief { return debrief.context }
    if speaker != nil { return .speaker }
    if history != nil { return .history }
    if rescueOffer != nil { return .rescueOffer }
    if resumeOffer != nil { return .resumeOffer }
    if promiseQuestion != nil { return .promiseQuestion }
    if let layer = peopleLayers.last { return layer.context }
    if actions != nil { return .actions }
    if let shownCheckIn { return shownCheckIn.context }
    return switch focus {
    case .interviews: .interviews
    case .notes: notes.isOpen ? notes.context : .interviews
    case .timeline: .timeline
    }
  }
}

extension NotesState {
  fileprivate var context: CommandContext {
    switch when?.stage {
    case .order: return .dayOrder
    case .day: return .when
    case nil: break
    }
    return switch find?.stage {
    case .needle, .replacement: .find
    case .question: .replacing
    case .shown, nil: mention?.isShown == true ? .mention : .note
    }
  }
}

extension DebriefState {
  fileprivate var context: CommandContext {
    if plan != nil { return .debriefPlan }
    return focused.input.isChoice ? .debriefChoice : .debriefText
  }
}

/// What is said once it is in the clipboard.
struct Copying: Sendable, Equatable {
  var characters: Int
  var isCut: Bool
}

public enum Pane: Int, Sendable, Hashable, CaseIterable {
  case interviews, notes, timeline

  func moved(by steps: Int) -> Pane {
    let count = Pane.allCases.count
    return Pane.allCases[(rawValue + steps + count) % count]
  }
}
