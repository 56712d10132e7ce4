extension AppState {
  /// A command that asks something of the journal; nil if the command is another.
  mutating func runOnJournal(_ command: Command) -> [Effect]? {
    switch command {
    case .addInterview:
      openForm(.addInterview(to: selectedApplication, zone: homeZone, now: now))
    case .edit: editSelection()
    case .captureNote: askForNoteAtHand()
    case .planFollowUp: planFollowUp()
    case .markSent: onPlannedFollowUp { $0.markSent($1) }
    case .sendMessage: onPlannedFollowUp { $0.sendAsItStands($1.followUp.id) }
    case .snooze: onPlannedFollowUp { $0.openForm(.snooze($1, now: $0.now)) }
    case .skip: onPlannedFollowUp { $0.openForm(.skip($1, now: $0.now)) }
    case .recordReply: onFollowUp { $0.recordReply(to: $1) }
    case .compose: onFollowUp { $0.compose($1) }
    case .setOutcome: setOutcome()
    case .toggleNoShow: toggleNoShow()
    case .debrief: openDebrief()
    case .showActions: openActions()
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
    return ask(about: form)
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
    if case .action(let feedback, in: _) = timeline.selectedEntry?.content {
      isPlaceAskedFor = true
      return [.loadImprovement(ActionRequest(.line(feedback.id), for: .edit))]
    }
    guard let detail = timeline.selectedFollowUp else { return refuse(.nothingToEditHere) }
    return openForm(.edit(detail, now: now))
  }

  private mutating func planFollowUp() -> [Effect] {
    guard let application = selectedApplication else { return refuse(.noInterviewYet) }
    return openForm(.plan(for: application, interviewID: list.selectedInterview, now: now))
  }

  private mutating func setOutcome() -> [Effect] {
    guard let application = selectedApplication else { return refuse(.noInterviewYet) }
    let isQuiet = timeline.applicationID == application.id && timeline.unansweredSince != nil
    return openForm(
      .setOutcome(of: application, suggested: isQuiet ? .noAnswer : nil, now: now)
    )
  }

  /// The guard is heard, and never in the way.
  mutating func markSent(_ detail: FollowUpDetail) -> [Effect] {
    if detail.followUp.standing(today: now.today) == .fine {
      return [.perform(.markSent(detail.followUp.id))]
    }
    return openForm(.send(detail, on: now.today, now: now))
  }

  private mutating func toggleNoShow() -> [Effect] {
    guard let interview = selectedInterview else {
      return refuse(list.rows.isEmpty ? .noInterviewYet : .chooseInterview)
    }
    if interview.start.instant > now.instant { return refuse(.notBegunYet) }
    return [.perform(.setNoShow(interview.id, !interview.isNoShow))]
  }

  /// In the timeline or in the list.
  private var selectedInterview: Interview? {
    if focus == .timeline {
      guard case .interview(let interview) = timeline.selectedEntry?.content else { return nil }
      return interview
    }
    guard case .interview(let row) = list.selectedRow else { return nil }
    return row.interview
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

  mutating func recordReply(to detail: FollowUpDetail) -> [Effect] {
    if detail.reply != nil { return refuse(.alreadyReplied) }
    if case .skipped = detail.followUp.state { return refuse(.alreadySkipped) }
    return openForm(.recordReply(to: detail, now: now))
  }
}
