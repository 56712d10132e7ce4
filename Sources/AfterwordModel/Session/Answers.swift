extension AppState {
  /// What came of an effect.
  mutating func takeAnswer(_ event: AppEvent) -> [Effect] {
    switch event {
    case .overviewLoaded(let overview): self.overview = overview
    case .listLoaded(let anchor, let window):
      list.take(window, at: anchor, visibleRows: panes.listRows)
      return showSelection()
    case .interviewOpened(let detail): open(detail)
    case .timelineLoaded(let id, let entries): showTimeline(entries, of: id)
    case .currentInterviewFound(let id):
      return id.map { goToNote(of: $0) } ?? refuse(.noInterviewYet)
    case .suggested(let request, let texts):
      guard var form else { return [] }
      form.offer(texts, for: request)
      self.form = form
    case .helpMeasured(let rows): help?.rowCount = rows
    case .performed(let receipt): return take(receipt)
    case .undone(let label): return afterTimeTravel(.undone(label))
    case .redone(let label): return afterTimeTravel(.redone(label))
    case .noteSaved(let save, let saved): return take(saved, of: save)
    case .noteNotSaved(let save, let error):
      noteWasNotSaved(save, error)
    case .failed(let error): takeFailure(error)
    default: break
    }
    return []
  }

  private mutating func open(_ detail: InterviewDetail?) {
    defer { focusesNoteWhenOpened = false }
    guard let detail else { return closeNote() }
    notes.open(detail)
    guard notes.interviewID == detail.interview.id else { return stayInNote() }
    guard focusesNoteWhenOpened else { return }
    focus = .notes
    beginWriting()
  }

  /// The interview is gone. Words not yet saved stay on screen.
  private mutating func closeNote() {
    notes.close()
    if notes.isOpen { return stayInNote() }
    if focus == .notes { focus = .interviews }
  }

  /// The open note cannot be left yet: the list goes back to it.
  private mutating func stayInNote() {
    if let id = notes.interviewID { list.select(.interview(id), visibleRows: panes.listRows) }
    if let failure = notes.failure { notice = .noteNotSaved(failure) }
  }

  private mutating func showTimeline(_ entries: [TimelineEntry], of id: ApplicationID) {
    // An undo may have taken the last application away meanwhile.
    guard list.selectedRow != nil else { return }
    timeline.take(entries, of: id, at: now, visibleRows: panes.timelineRows)
    if let planned = followUpToSelect {
      timeline.select(planned, at: now, visibleRows: panes.timelineRows)
      followUpToSelect = nil
    }
  }

  private mutating func take(_ receipt: ChangeReceipt) -> [Effect] {
    form = nil
    notice = .done(receipt.label)
    followUpToSelect = receipt.followUpID
    if receipt.label.verb == .addInterview, let interview = receipt.interviewID {
      list.select(.interview(interview), visibleRows: panes.listRows)
    }
    return rereadAll()
  }

  private mutating func afterTimeTravel(_ notice: Notice) -> [Effect] {
    self.notice = notice
    return rereadAll()
  }

  private mutating func take(_ saved: SavedNote, of save: NoteSave) -> [Effect] {
    notes.take(saved, of: save)
    if saved.isMerged { notice = .noteMerged }
    if case .noteNotSaved = alert { alert = nil }
    if quitsWhenSaved { return quit() }
    return [.loadOverview, .loadList(listAnchor, rowsEachSide: rowsEachSide)]
  }

  /// Said in the status line, at every try: a dialog would take the letters that are being typed.
  /// Only who wants to quit is stopped by one.
  private mutating func noteWasNotSaved(_ save: NoteSave, _ error: JournalError) {
    notes.takeFailure(error, of: save)
    if quitsWhenSaved {
      alert = .noteNotSaved(error)
    } else {
      notice = .noteNotSaved(error)
    }
    stopFollowing()
  }

  /// What was to come after an effect that failed does not come.
  private mutating func stopFollowing() {
    quitsWhenSaved = false
    focusesNoteWhenOpened = false
    followUpToSelect = nil
  }

  private mutating func takeFailure(_ error: JournalError) {
    stopFollowing()
    switch error {
    case .nothingToUndo: notice = .refused(.nothingToUndo)
    case .nothingToRedo: notice = .refused(.nothingToRedo)
    default:
      if form != nil {
        form?.failure = error
      } else if context == .note {
        notice = .failed(error)
      } else {
        alert = .journalFailed(error)
      }
    }
  }
}
