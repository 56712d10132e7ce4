internal import AfterwordModel

/// Does what the state asks of the journal, and says what came of it.
struct EffectRunner {
  let journal: Journal
  let clock: Clock

  /// - Returns: the event that answers; nil for effects that are the screen's own.
  func run(_ effect: Effect) -> AppEvent? {
    do {
      return try answer(to: effect)
    } catch {
      if case .saveNote(let save) = effect { return .noteNotSaved(save, error) }
      return .failed(error)
    }
  }

  private func answer(to effect: Effect) throws(JournalError) -> AppEvent? {
    switch effect {
    case .loadOverview:
      return .overviewLoaded(try journal.overview(today: clock.now.today))
    case .loadList(let anchor, let rows):
      return .listLoaded(
        anchor,
        try journal.interviewRows(anchor, rowsEachSide: rows, today: clock.now.today)
      )
    case .openInterview(let id):
      return .interviewOpened(try journal.interview(id))
    case .loadTimeline(let id):
      return .timelineLoaded(id, try journal.timeline(of: id, utcOffset: clock.now.utcOffset))
    case .findCurrentInterview:
      return .currentInterviewFound(try journal.currentInterview(at: clock.now.instant))
    case .suggest(let request):
      return .suggested(
        request,
        try journal.suggestions(request.source, prefix: request.prefix, limit: 8)
      )
    case .perform(let change):
      return .performed(try journal.perform(change, at: clock.now))
    case .saveNote(let save):
      return .noteSaved(save, try journal.save(save, at: clock.now))
    case .undo: return .undone(try journal.undo(at: clock.now))
    case .redo: return .redone(try journal.redo(at: clock.now))
    case .measureHelp, .redraw, .suspend, .quit: return nil
    }
  }
}

extension Journal {
  fileprivate func save(_ save: NoteSave, at now: Moment) throws(JournalError) -> SavedNote {
    try saveNote(
      save.interviewID,
      text: save.text,
      base: save.base,
      session: save.session,
      at: now
    )
  }
}
