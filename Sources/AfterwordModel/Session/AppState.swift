/// All that is on screen, as one value. Only `update` changes it.
public struct AppState: Sendable, Equatable {
  public internal(set) var now: Moment
  public internal(set) var panes: PaneSizes
  public internal(set) var focus: Pane = .interviews
  public internal(set) var overview = Overview(isJournalEmpty: true)
  public internal(set) var list = InterviewListState()
  public internal(set) var notes = NotesState()
  public internal(set) var timeline = TimelineState()
  /// What is open over the panes, the last over the ones before it.
  public internal(set) var form: FormState?
  public internal(set) var help: HelpState?
  public internal(set) var alert: Alert?
  public internal(set) var notice: Notice?
  /// The time zone that a new interview is offered: an IANA identifier.
  public let homeZone: String
  /// Tells this run of the program from others in the journal's undo log.
  let runName: String
  var writingSessions = 0
  /// The person asked for a note that is still to be read.
  var focusesNoteWhenOpened = false
  var quitsWhenSaved = false
  /// A follow-up that was just planned, to be selected once the timeline is read.
  var followUpToSelect: FollowUpID?

  public init(now: Moment, panes: PaneSizes, homeZone: String, runName: String) {
    self.now = now
    self.panes = panes
    self.homeZone = homeZone
    self.runName = runName
  }

  /// Where the next key goes.
  public var context: CommandContext {
    if alert != nil { return .alert }
    if help != nil { return .help }
    if let form { return form.focusedField.isChoice ? .formChoice : .formText }
    return switch focus {
    case .interviews: .interviews
    case .notes: notes.isOpen ? .note : .interviews
    case .timeline: .timeline
    }
  }
}

public enum Pane: Int, Sendable, Hashable, CaseIterable {
  case interviews, notes, timeline

  func moved(by steps: Int) -> Pane {
    let count = Pane.allCases.count
    return Pane.allCases[(rawValue + steps + count) % count]
  }
}
