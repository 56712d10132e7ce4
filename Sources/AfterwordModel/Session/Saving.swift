internal import TextEditing

/// How what is typed gets into the journal. One save is on its way at a time; what must not happen
/// before it is answered waits, and does not happen at all if the words could not be saved.
extension AppState {
  /// A person asked for something that waits for a save, or for another place that is still to be
  /// read: their next key is meant for what comes then.
  public var nextKeyWaits: Bool {
    afterSaving?.isEmpty == false || form?.isWaitingForVerdict == true || noteToFocus != nil
      || isPlaceAskedFor || compose?.isAwaited == true || draftToSend != nil
      || peopleLayers.last?.isAwaited == true || actions?.wasRead == false
      || isTimelineAwaited || checkIn?.isOutOfDate == true || debrief?.isAwaited == true
      || shownCheckIn?.isBackgroundAwaited == true
  }

  /// The timeline has the keys, and still shows another application than the one that is selected.
  private var isTimelineAwaited: Bool {
    focus == .timeline && list.selectedRow?.applicationID != timeline.applicationID
  }

  /// The texts that are open to be written in.
  public var writtenTexts: [any WrittenText] { [notes] + (compose.map { [$0] } ?? []) }

  public var hasUnsavedText: Bool { writtenTexts.contains { $0.hasUnsavedText } }

  /// How far the journal has what is typed on this screen, of each place that is not just being saved.
  public var waitingSaves: [TextSaving.Standing] {
    let texts = writtenTexts.filter { !$0.saves.isUnderWay }.map(\.saving)
    return texts + [debrief?.saving].compactMap(\.self)
  }

  /// Saves what is unsaved, unless a save is on its way.
  mutating func beginSave() -> [Effect] {
    [notes.beginSave(), compose?.beginSave()].compactMap { $0.map(Effect.saveText) }
  }

  /// Saves everything as soon as it can be.
  mutating func saveText() -> [Effect] { onceSaved([]) }

  /// Does something once everything that was typed is in the journal.
  mutating func onceSaved(_ effects: [Effect]) -> [Effect] {
    guard hasUnsavedText else { return effects }
    afterSaving = (afterSaving ?? []) + effects
    return beginSave()
  }

  mutating func take(_ saved: SavedText, of save: TextSave) -> [Effect] {
    var effects = removeRescueFile(of: save)
    noteOtherChange()
    notes.take(saved, of: save)
    compose?.take(saved, of: save)
    if saysWhenSaved, !hasUnsavedText {
      saysWhenSaved = false
      notice = .saved
    }
    if saved.isMerged { notice = saved.hasConflict ? .textHasConflict : .textMerged }
    if case .textNotSaved = alert { alert = nil }
    effects += removeRescue(at: save.place, contained: saved.text) + goOnAfterSaving()
    if compose?.isClosing == true, compose?.hasUnsavedText == false { effects += closeMessage() }
    guard case .note(let id) = save.place else { return effects }
    return effects + showWhatFollows(from: saved, in: id)
  }

  private func showWhatFollows(from saved: SavedText, in id: InterviewID) -> [Effect] {
    var effects = saved.changesMarkedLines ? rereadLines(of: id) : []
    effects += [.loadOverview, .loadList(listAnchor, rowsEachSide: rowsEachSide)]
    // A promise in the note is planned with its words.
    if let application = timeline.applicationID { effects.append(.loadTimeline(application)) }
    return effects + (focus == .notes ? [] : [.findOpenQuestions] + rereadCheckIn())
  }

  /// What stands beside the lines of a note, and what was planned for them.
  private func rereadLines(of id: InterviewID) -> [Effect] {
    [.loadImprovements(id)] + (timeline.applicationID.map { [.loadTimeline($0)] } ?? [])
  }

  /// What was typed during the save is saved first.
  private mutating func goOnAfterSaving() -> [Effect] {
    guard let waiting = afterSaving else { return [] }
    if hasUnsavedText { return beginSave() }
    afterSaving = nil
    return waiting
  }

  /// Said in the status line, at every try: a dialog would take the letters that are being typed.
  /// Only who wants to quit is stopped by one.
  mutating func textWasNotSaved(_ save: TextSave, _ error: JournalError) -> [Effect] {
    notes.takeFailure(error, of: save)
    compose?.takeFailure(error, of: save)
    compose?.isClosing = false
    let dropped = afterSaving ?? []
    afterSaving = nil
    if dropped.contains(.quit) {
      alert = .textNotSaved(error)
    } else {
      notice = .textNotSaved(error)
    }
    if !dropped.isEmpty { selectOpenNote() }
    stopFollowing()
    return rescue(save)
  }

  /// From the first failure on the words are in a file too, until the journal has them.
  private func rescue(_ save: TextSave) -> [Effect] {
    guard let text = writtenText(at: save.place) else { return [] }
    let earlierPath = text.saves.rescuePath
    return [.rescueText(RescueOrder(save: save, title: text.title, earlierPath: earlierPath))]
  }

  mutating func textWasRescued(_ order: RescueOrder, _ place: RescuePlace) {
    if debriefWasRescued(order, place) { return }
    notes.take(place, of: order.save)
    compose?.take(place, of: order.save)
    if case .file = place, case .textNotSaved(let error) = notice {
      notice = .textInRescueFile(error)
    }
  }

  private func removeRescueFile(of save: TextSave) -> [Effect] {
    let path = writtenText(at: save.place)?.saves.rescuePath
    return path.map { [.removeRescue(path: $0)] } ?? []
  }

  func writtenText(at place: WrittenPlace) -> (any WrittenText)? {
    writtenTexts.first { $0.place == place }
  }

  /// One step of undo; false if the text is not open.
  mutating func replaceText(at place: WrittenPlace, _ change: (String) -> String) -> Bool {
    if notes.place == place {
      notes.replaceText(with: change(notes.editor.text))
    } else if let message = compose, message.place == place {
      compose?.replaceText(with: change(message.editor.text))
    } else {
      return false
    }
    return true
  }

  /// Brings the list back to the note that is open.
  mutating func selectOpenNote() {
    guard let id = notes.interviewID else { return }
    list.select(.interview(id), visibleRows: panes.listRows)
  }
}
