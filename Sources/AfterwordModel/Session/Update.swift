/// The only way that the state changes: takes in one event, and says what is to be done outside.
///
/// Routes only; what a pane or dialog does with an event stands in its own file.
public func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  defer {
    state.fitTexts()
    state.notes.dropMentionLeft()
    state.compose?.check()
  }
  switch event {
  case .started:
    // What is on screen and no more: the person is waiting.
    return [.loadOverview, .loadList(.first, rowsEachSide: state.panes.listRows)]
  case .startedForNote:
    return state.startForNote()
  case .startedForCheckIn:
    return state.startForCheckIn()
  case .command(let command):
    state.notice = nil
    state.hasBegun = true
    defer { state.offeredDebrief = nil }
    return state.run(command)
  case .selecting(let command):
    state.notice = nil
    state.offeredDebrief = nil
    return state.select(by: command)
  case .mouse(let action):
    state.offeredDebrief = nil
    return state.take(action)
  case .typed(let text), .pasted(let text):
    state.notice = nil
    state.offeredDebrief = nil
    return state.insert(text, isPaste: event.isPaste)
  case .unboundKey(let name):
    state.offeredDebrief = nil
    state.notice = .unboundKey(name)
    return []
  case .resized(let sizes):
    return state.resize(to: sizes)
  case .clockMoved(let now):
    return state.moveClock(to: now)
  case .configurationFoundWrong(let sentence):
    state.notice = .configurationIsWrong(sentence)
    return []
  case .firstFrameShown:
    return [
      .loadSettings, .checkJournal, .findRescues, .catchUp, .findOpenQuestions, .findPaused,
      .findDebrief,
    ]
  case .autosaveDue:
    return state.keepMessagePlace() + state.beginSave() + state.keepDebrief()
  case .focusLost:
    return state.keepMessagePlace() + state.saveText() + state.keepDebrief()
  case .journalChanged:
    state.noteOtherChange()
    return state.rereadAll()
  default:
    return state.takeAnswer(event)
  }
}

extension AppEvent {
  fileprivate var isPaste: Bool {
    if case .pasted = self { true } else { false }
  }
}

extension AppState {
  /// Two screens' worth on each side: a page may be turned before more is read.
  var rowsEachSide: Int { 2 * panes.listRows }

  mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return onceSaved([.suspend])
    case .toggleMouse: return toggleMouse()
    default: break
    }
    if alert != nil { return closeAlert(by: command) }
    if command == .quit { return quit() }
    if let help { return run(command, in: help) }
    if command == .help { return openHelp() }
    if let form { return run(command, in: form) }
    if let sending { return run(command, in: sending) }
    if let filter { return run(command, in: filter) }
    if let compose { return run(command, in: compose) }
    if let debrief { return run(command, in: debrief) }
    if let speaker { return run(command, in: speaker) }
    if let history { return run(command, in: history) }
    if let rescueOffer { return run(command, on: rescueOffer) }
    if let resumeOffer { return run(command, on: resumeOffer) }
    if let promiseQuestion { return run(command, on: promiseQuestion) }
    if let layer = peopleLayers.last { return run(command, in: layer) }
    if let actions { return run(command, in: actions) }
    if let shownCheckIn { return run(command, in: shownCheckIn) }
    return runInPanes(command)
  }

  mutating func insert(_ text: String, isPaste: Bool) -> [Effect] {
    switch context {
    case .formText, .formChoice: insertInForm(text)
    case .note, .mention: insertInNote(text, isPaste: isPaste)
    case .compose: insertInMessage(text, isPaste: isPaste)
    case .find: insertInFindLine(text)
    case .when: insertInWhen(text)
    case .people: insertInPeopleSearch(text)
    case .speaker: chooseSpeaker(typed: text)
    case .checkIn, .checkInReason: typeInCheckIn(text)
    case .debriefText, .debriefChoice: insertInDebrief(text)
    case .sendLine: insertInSendLine(text)
    case .interviews, .timeline, .replacing, .dayOrder, .history, .help, .alert, .rescueOffer,
      .promiseQuestion, .person, .decisionMap, .peopleQuestion, .actions, .checkInQuestion,
      .composePieces, .resumeOffer, .debriefPlan, .sendMenu, .sendConfirm, .sendWait, .byHand,
      .sendQuestion:
      []
    }
  }

  mutating func resize(to sizes: PaneSizes) -> [Effect] {
    panes = sizes
    actions?.scrollToSelection(visibleRows: sizes.actionRows)
    debrief?.plan?.resize(visibleRows: sizes.peopleRows)
    sending?.resize(to: sizes)
    history?.resize(rows: sizes.historyRows, columns: sizes.historyColumns)
    let people = resizePeopleLayers()
    list.scrollToSelection(visibleRows: sizes.listRows)
    timeline.scrollToSelection(at: now, visibleRows: visibleTimelineRows)
    if list.rows.isEmpty { return people }
    return [.loadList(listAnchor, rowsEachSide: rowsEachSide)] + people
  }

  /// An interview may have ended with every minute. At midnight everything that is counted in days is
  /// counted anew.
  mutating func moveClock(to now: Moment) -> [Effect] {
    let isNewDay = now.today != self.now.today
    self.now = now
    return isNewDay ? [.catchUp] + rereadAll() : [.catchUp]
  }

  /// Leaves once everything is in the journal.
  mutating func quit() -> [Effect] { onceSaved([.quit]) }

  var listAnchor: ListAnchor { list.selection.map(ListAnchor.around) ?? .first }

  /// Reads everything on screen again, keeping what is selected.
  func rereadAll() -> [Effect] {
    var effects: [Effect] = [
      .loadOverview, .loadList(listAnchor, rowsEachSide: rowsEachSide),
    ]
    effects += rereadCheckIn()
    effects.append(.findOpenQuestions)
    if let application = timeline.applicationID { effects.append(.loadTimeline(application)) }
    if let interview = notes.interviewID { effects.append(.openInterview(interview)) }
    if actions != nil { effects.append(.loadThemes) }
    if let compose { effects.append(.loadDraft(compose.followUpID)) }
    return effects + peopleLayers.compactMap(\.reading)
  }
}
