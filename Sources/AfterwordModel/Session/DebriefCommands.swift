internal import TextEditing

/// The talk right after an interview: opening, answering, pausing and ending it.
extension AppState {
  // MARK: Opening

  /// Of the interview that is offered, else of the one that is selected.
  mutating func openDebrief() -> [Effect] {
    if let offered = offeredDebrief { return openDebrief(of: offered.interview.id) }
    guard let id = interviewToDebrief else { return refuse(.noInterviewYet) }
    return openDebrief(of: id)
  }

  /// The note's words come first: what they say is not asked.
  mutating func openDebrief(of id: InterviewID) -> [Effect] {
    resumeOffers.removeAll { $0.isAbout(id) }
    isPlaceAskedFor = true
    return onceSaved([.loadDebrief(id)])
  }

  private var interviewToDebrief: InterviewID? {
    guard focus == .timeline else {
      return focus == .notes ? notes.interviewID : list.selectedInterview
    }
    switch timeline.selectedEntry?.content {
    case .interview(let interview): return interview.id
    case .followUp(let detail), .reply(_, to: let detail):
      return detail.followUp.interviewID ?? list.selectedInterview
    case .action(_, in: let id): return id
    default: return list.selectedInterview
    }
  }

  mutating func show(_ sheet: DebriefSheet?) -> [Effect] {
    isPlaceAskedFor = false
    guard let sheet else { return refuse(.noInterviewYet) }
    let interview = sheet.facts.detail.interview
    if interview.start.instant > now.instant { return refuse(.notBegunYet) }
    if interview.isNoShow { return refuse(.nobodyCame) }
    debrief = DebriefState(sheet)
    return []
  }

  /// Said once at a start, in one line, where nothing else is said.
  mutating func offerDebrief(_ offer: InterviewDetail?) {
    guard let offer, notice == nil, context == .interviews else { return }
    offeredDebrief = offer
    notice = .debriefOffered(offer)
  }

  // MARK: The questions

  mutating func run(_ command: Command, in debrief: DebriefState) -> [Effect] {
    if debrief.plan != nil { return runInPlan(command) }
    switch command {
    case .back: return pauseDebrief()
    case .finishDebrief: return finishDebrief()
    case .goOn:
      return change { debrief in debrief.goOn() }
    case .nextField, .previousField:
      let isForward = command == .nextField
      return changeDebrief { debrief in
        if isForward { _ = debrief.acceptSuggestion() }
        _ = debrief.move(by: isForward ? 1 : -1)
      }
    case .nextQuestion: return changeDebrief { _ = $0.moveSection(by: 1) }
    case .previousQuestion: return changeDebrief { _ = $0.moveSection(by: -1) }
    case .nextChoice: return changeDebrief { $0.edit { $0.input.moveChoice(by: 1) } }
    case .previousChoice: return changeDebrief { $0.edit { $0.input.moveChoice(by: -1) } }
    case .nextSuggestion: self.debrief?.moveSuggestion(by: 1)
    case .previousSuggestion: self.debrief?.moveSuggestion(by: -1)
    case .otherDayOrder: return turnDayOrder(in: debrief)
    case .cursorRight where debrief.shownCompletion != nil,
      .cursorLineEnd where debrief.shownCompletion != nil:
      return changeDebrief { _ = $0.acceptSuggestion() }
    case .deleteForward where debrief.shownCompletion != nil:
      self.debrief?.completions = Completions()
    default: return editDebrief(by: command)
    }
    return []
  }

  mutating func insertInDebrief(_ text: String) -> [Effect] {
    killRing.endRun()
    let effects = changeDebrief { $0.edit { $0.insert(text) } }
    if let letters = debrief?.focused.input.unknownChoice {
      notice = .refused(.noSuchChoice(letters))
    }
    return effects
  }

  private mutating func editDebrief(by command: Command) -> [Effect] {
    var outcome: TextOutcome?
    var kills = killRing
    let effects = changeDebrief { debrief in
      debrief.edit { outcome = $0.input.run(command, &kills) }
    }
    killRing = kills
    return effects + (outcome.map { answer(to: $0) } ?? [])
  }

  /// Remembered for all dates, as in a note.
  private mutating func turnDayOrder(in debrief: DebriefState) -> [Effect] {
    guard case .either? = debrief.meaningWithoutOrder else { return refuse(.noDateInLine) }
    settings.dayOrder = settings.dayOrder == .dayFirst ? .monthFirst : .dayFirst
    self.debrief?.dayOrder = settings.dayOrder
    return [.saveSettings(settings)]
  }

  private mutating func change(_ step: (inout DebriefState) -> DebriefState.Step) -> [Effect] {
    var result = DebriefState.Step.moved
    let effects = changeDebrief { result = step(&$0) }
    switch result {
    case .moved: return effects
    case .atEnd: return effects + finishDebrief()
    case .refused(let refusal): return effects + refuse(.debrief(refusal))
    }
  }

  private mutating func changeDebrief(_ change: (inout DebriefState) -> Void) -> [Effect] {
    guard var changed = debrief else { return [] }
    let before = changed.pausedState
    change(&changed)
    if changed.pausedState != before { changed.keeping.change() }
    debrief = changed
    return []
  }

  // MARK: Pausing

  /// Keeps what was answered since it was kept last.
  mutating func keepDebrief() -> [Effect] {
    guard var kept = debrief, kept.plan == nil, kept.keeping.begin() else { return [] }
    let effect = Effect.keepPaused(kept.bookmark, kept.pausedAnswers)
    debrief = kept
    return [effect]
  }

  /// Closes it once the journal has every word. Of one without a word nothing is kept.
  private mutating func pauseDebrief() -> [Effect] {
    guard let paused = debrief else { return [] }
    if !paused.hasAnswers {
      debrief = nil
      return paused.keeping.revision == 0
        ? [] : [.dropPaused(.debrief, subject: paused.bookmark.subject)]
    }
    if paused.keeping.isKept {
      debrief = nil
      notice = .debriefPaused
      return []
    }
    if paused.keeping.isRescued, let path = paused.keeping.rescuePath {
      debrief = nil
      notice = .rescueKept(path: path)
      return []
    }
    debrief?.keeping.closesOnceKept = true
    return keepDebrief()
  }

  mutating func debriefWasKept(_ work: PausedWork) -> [Effect] {
    guard var kept = debrief, kept.bookmark.subject == work.subject, kept.plan == nil else {
      return []
    }
    kept.keeping.succeed()
    let tidying = kept.keeping.takeRescuePath().map { [Effect.removeRescue(path: $0)] } ?? []
    debrief = kept
    guard kept.keeping.closesOnceKept else { return tidying }
    if !kept.keeping.isKept { return tidying + keepDebrief() }
    debrief = nil
    notice = .debriefPaused
    return tidying
  }

  /// The answers stay on the page, and are tried again. Until then they are in a file as well, to be
  /// put into the note at the next start.
  mutating func debriefWasNotKept(_ work: PausedWork, _ error: JournalError) -> [Effect] {
    guard let debrief, debrief.bookmark.subject == work.subject else { return [] }
    self.debrief?.keeping.fail()
    notice = .failed(error)
    return [.rescueText(debrief.rescueOrder)]
  }

  /// False if it was of something else.
  mutating func debriefWasRescued(_ order: RescueOrder, _ place: RescuePlace) -> Bool {
    guard order.save.session == DebriefState.rescueSession else { return false }
    if case .file(let path) = place {
      debrief?.keeping.rescue(in: path, revision: order.save.revision)
    }
    return true
  }

  // MARK: The end

  private mutating func finishDebrief() -> [Effect] {
    guard var finished = debrief else { return [] }
    if let others = finished.fields.first(where: { $0.question == .others }), !others.isEmpty {
      if case .refused(let refusal) = finished.addOthers() {
        return refuse(.debrief(refusal))
      }
    }
    debrief = finished
    if let wrong = finished.fields.firstIndex(where: { $0.problem != nil }) {
      debrief?.focus(wrong)
      return refuse(.debriefHasProblem)
    }
    return [.perform(.debrief(finished.interviewID, finished.draft))]
  }

  /// What follows from it is read anew, whatever is selected below.
  mutating func readPlan(after receipt: ChangeReceipt) -> [Effect] {
    guard var read = debrief else { return [] }
    let isDone = receipt.label.verb == .debrief && receipt.interviewID == read.interviewID
    guard isDone || read.plan != nil else { return [] }
    if isDone { read.plan = DebriefPlan() }
    let tidying = read.keeping.takeRescuePath().map { [Effect.removeRescue(path: $0)] } ?? []
    debrief = read
    return tidying + [.loadTimeline(receipt.applicationID)]
  }

  mutating func showPlan(_ entries: [TimelineEntry], of id: ApplicationID) {
    guard debrief?.facts.detail.application.id == id else { return }
    debrief?.plan?.take(entries, visibleRows: panes.peopleRows)
  }

  private mutating func runInPlan(_ command: Command) -> [Effect] {
    switch command {
    case .back, .goOn: debrief = nil
    case .switchOff:
      guard let change = debrief?.plan?.toggle() else { return refuse(.nothingPlanned) }
      return [.perform(change)]
    default:
      guard let steps = command.rowSteps(visibleRows: panes.peopleRows) else { return [] }
      debrief?.plan?.move(by: steps, visibleRows: panes.peopleRows)
    }
    return []
  }
}

extension DebriefState {
  /// What there is to keep.
  fileprivate var pausedState: PausedState {
    PausedState(bookmark: bookmark, answers: pausedAnswers)
  }

  fileprivate struct PausedState: Equatable {
    let bookmark: PausedWork
    let answers: [PausedAnswer]
  }

  /// What the date of the focused field means while no order of day and month is known.
  fileprivate var meaningWithoutOrder: LineDate.Meaning? {
    var open = self
    open.dayOrder = nil
    return open.namedDay
  }
}

extension DebriefState {
  /// How far the journal has its answers; nil while they are on their way there.
  public var saving: TextSaving.Standing? {
    if keeping.isUnderway { return nil }
    if plan != nil || keeping.isKept { return .saved }
    return keeping.hasFailed ? .failed : .unsaved
  }
}
