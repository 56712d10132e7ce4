/// How what is typed gets into the journal. One save is on its way at a time; what must not happen
/// before it is answered waits, and does not happen at all if the words could not be saved.
extension AppState {
  /// A person asked for something that waits for a save, or for another place that is still to be
  /// read: their next key is meant for what comes then.
  public var nextKeyWaits: Bool {
    afterSaving?.isEmpty == false || form?.isWaitingForVerdict == true || noteToFocus != nil
      || isPlaceAskedFor || peopleLayers.last?.isAwaited == true || actions?.wasRead == false
      || isTimelineAwaited
  }

  /// The timeline has the keys, and still shows another application than the one that is selected.
  private var isTimelineAwaited: Bool {
    focus == .timeline && list.selectedRow?.applicationID != timeline.applicationID
  }

  /// Saves what is unsaved, unless a save is on its way.
  mutating func beginSave() -> [Effect] {
    notes.beginSave().map { [.saveNote($0)] } ?? []
  }

  /// Saves everything as soon as it can be.
  mutating func saveNote() -> [Effect] { onceSaved([]) }

  /// Does something once everything that was typed is in the journal.
  mutating func onceSaved(_ effects: [Effect]) -> [Effect] {
    guard notes.hasUnsavedText else { return effects }
    afterSaving = (afterSaving ?? []) + effects
    return beginSave()
  }

  mutating func take(_ saved: SavedNote, of save: NoteSave) -> [Effect] {
    var effects = save.interviewID == notes.interviewID ? removeRescueFile() : []
    notes.take(saved, of: save)
    if saysWhenSaved, !notes.hasUnsavedText {
      saysWhenSaved = false
      notice = .saved
    }
    if saved.isMerged { notice = saved.hasConflict ? .noteHasConflict : .noteMerged }
    if case .noteNotSaved = alert { alert = nil }
    effects += removeRescue(contained: saved.text) + goOnAfterSaving()
    if saved.changesMarkedLines { effects += rereadLines(of: save.interviewID) }
    effects += [.loadOverview, .loadList(listAnchor, rowsEachSide: rowsEachSide)]
    // A promise in the note is planned with its words.
    if let application = timeline.applicationID { effects.append(.loadTimeline(application)) }
    return effects + (focus == .notes ? [] : [.findOpenQuestions])
  }

  /// What stands beside the lines of a note, and what was planned for them.
  private func rereadLines(of id: InterviewID) -> [Effect] {
    [.loadImprovements(id)] + (timeline.applicationID.map { [.loadTimeline($0)] } ?? [])
  }

  /// What was typed during the save is saved first.
  private mutating func goOnAfterSaving() -> [Effect] {
    guard let waiting = afterSaving else { return [] }
    if notes.hasUnsavedText { return beginSave() }
    afterSaving = nil
    return waiting
  }

  /// Said in the status line, at every try: a dialog would take the letters that are being typed.
  /// Only who wants to quit is stopped by one.
  mutating func noteWasNotSaved(_ save: NoteSave, _ error: JournalError) -> [Effect] {
    notes.takeFailure(error, of: save)
    let dropped = afterSaving ?? []
    afterSaving = nil
    if dropped.contains(.quit) {
      alert = .noteNotSaved(error)
    } else {
      notice = .noteNotSaved(error)
    }
    if !dropped.isEmpty { selectOpenNote() }
    stopFollowing()
    return rescue(save)
  }

  /// From the first failure on the words are in a file too, until the journal has them.
  private func rescue(_ save: NoteSave) -> [Effect] {
    guard let detail = notes.detail, detail.interview.id == save.interviewID else { return [] }
    let title = detail.interview.title(in: detail.application)
    return [.rescueNote(RescueOrder(save: save, title: title, earlierPath: notes.rescuePath))]
  }

  mutating func noteWasRescued(_ order: RescueOrder, _ place: RescuePlace) {
    notes.take(place, of: order.save)
    if case .file = place, case .noteNotSaved(let error) = notice {
      notice = .noteInRescueFile(error)
    }
  }

  private func removeRescueFile() -> [Effect] {
    notes.rescuePath.map { [.removeRescue(path: $0)] } ?? []
  }

  /// Brings the list back to the note that is open.
  mutating func selectOpenNote() {
    guard let id = notes.interviewID else { return }
    list.select(.interview(id), visibleRows: panes.listRows)
  }
}
