extension AppState {
  /// A command that asks something of the journal; nil if the command is another.
  mutating func runOnJournal(_ command: Command) -> [Effect]? {
    switch command {
    case .addInterview:
      openForm(.addInterview(to: selectedApplication, zone: homeZone, now: now))
    case .edit: editSelection()
    case .captureNote: askForNoteAtHand()
    case .planFollowUp: planFollowUp()
    case .markSent: onPlannedFollowUp { [.perform(.markSent($1.followUp.id))] }
    case .snooze: onPlannedFollowUp { $0.openForm(.snooze($1, now: $0.now)) }
    case .skip: onPlannedFollowUp { $0.openForm(.skip($1, now: $0.now)) }
    case .recordReply: onFollowUp { $0.recordReply(to: $1) }
    case .setOutcome: setOutcome()
    case .undo: onceSaved([.undo])
    case .redo: onceSaved([.redo])
    default: nil
    }
  }

  /// The application whose timeline is shown.
  public var selectedApplication: Application? {
    guard let id = list.selectedRow?.applicationID else { return nil }
    for case .application(let application) in list.rows where application.id == id {
      return application
    }
    return notes.detail.flatMap { $0.application.id == id ? $0.application : nil }
  }

  mutating func openForm(_ form: FormState) -> [Effect] {
    var form = form
    form.dayOrder = settings.dayOrder
    self.form = form
    return form.suggestionRequest.map { [.suggest($0)] } ?? []
  }

  private mutating func editSelection() -> [Effect] {
    if focus == .timeline { return editTimelineEntry() }
    switch list.selectedRow {
    case .application(let application):
      return openForm(.edit(application, now: now))
    case .interview(let row):
      guard let detail = notes.detail, detail.interview.id == row.interview.id else {
        return refuse(.nothingSelected)
      }
      return openForm(.edit(detail, now: now))
    case nil:
      return refuse(.noInterviewYet)
    }
  }

  private mutating func editTimelineEntry() -> [Effect] {
    guard let detail = timeline.selectedFollowUp else { return refuse(.nothingToEditHere) }
    return openForm(.edit(detail, now: now))
  }

  private mutating func planFollowUp() -> [Effect] {
    guard let application = selectedApplication else { return refuse(.noInterviewYet) }
    return openForm(.plan(for: application, interviewID: list.selectedInterview, now: now))
  }

  private mutating func setOutcome() -> [Effect] {
    guard let application = selectedApplication else { return refuse(.noInterviewYet) }
    return openForm(.setOutcome(of: application, now: now))
  }

  private mutating func onFollowUp(
    _ act: (inout AppState, FollowUpDetail) -> [Effect]
  ) -> [Effect] {
    guard focus == .timeline else { return refuse(.chooseFollowUpInTimeline) }
    guard let detail = timeline.selectedFollowUp else { return refuse(.notAFollowUp) }
    return act(&self, detail)
  }

  private mutating func onPlannedFollowUp(
    _ act: (inout AppState, FollowUpDetail) -> [Effect]
  ) -> [Effect] {
    onFollowUp { state, detail in
      switch detail.followUp.state {
      case .planned: act(&state, detail)
      case .sent: state.refuse(.alreadySent)
      case .skipped: state.refuse(.alreadySkipped)
      }
    }
  }

  private mutating func recordReply(to detail: FollowUpDetail) -> [Effect] {
    if detail.reply != nil { return refuse(.alreadyReplied) }
    if case .skipped = detail.followUp.state { return refuse(.alreadySkipped) }
    return openForm(.recordReply(to: detail, now: now))
  }
}
