extension AppState {
  /// What came of an effect.
  mutating func takeAnswer(_ event: AppEvent) -> [Effect] {
    switch event {
    case .overviewLoaded(let overview): self.overview = overview
    case .listLoaded(let anchor, let window):
      list.take(window, at: anchor, visibleRows: panes.listRows)
      return showSelection()
    case .interviewOpened(let detail): return open(detail)
    case .timelineLoaded(let id, let entries): showTimeline(entries, of: id)
    case .interviewAtHandFound(let found): return take(found)
    case .copied(let place):
      notice = .copied(characters: copying.characters, place, isCut: copying.isCut)
    case .settingsLoaded(let settings):
      self.settings = settings
      return [.setMouse(settings.usesMouse)] + askWhetherToOffer()
    case .suggested(let request, let texts):
      if request.field == nil { offerPeople(texts, for: request) }
      guard var form else { return [] }
      form.offer(texts, for: request)
      self.form = form
    case .helpMeasured(let rows): help?.rowCount = rows
    case .judged(let question, let verdict): return take(verdict, on: question)
    case .caughtUp: return rereadAll()
    case .acquaintancesFound(let found): form?.take(found)
    case .openQuestionsFound(let questions): take(questions)
    case .peopleLoaded(let request, let people): return show(people, for: request)
    case .personLoaded(let id, let page): show(page, of: id)
    case .decisionMapLoaded(let id, let map): show(map, of: id)
    case .checkInBegun(let found, let paused): return begin(found, paused)
    case .checkInLoaded(let found): return take(found)
    case .backgroundLoaded(let id, let background): checkIn?.take(background, of: id)
    case .checkInCounted(let count): return offerCheckIn(cards: count)
    case .forgettingPreviewed(let preview): return ask(preview)
    case .forgotten: return wasForgotten()
    case .improvementsLoaded(let id, let improvements): notes.take(improvements, of: id)
    case .themesLoaded(let themes): actions?.take(themes, visibleRows: panes.actionRows)
    case .improvementLoaded(let request, let found): return take(found, for: request)
    case .performed(let receipt): return take(receipt)
    case .undone(let label):
      return reopenCard(after: label) ? rereadAll() : afterTimeTravel(.undone(label))
    case .redone(let label): return afterTimeTravel(.redone(label))
    case .textSaved(let save, let saved): return take(saved, of: save)
    case .textNotSaved(let save, let error): return textWasNotSaved(save, error)
    case .textRescued(let order, let place): textWasRescued(order, place)
    case .debriefLoaded(let sheet): return show(sheet)
    case .debriefOffered(let offer): offerDebrief(offer)
    case .pausedKept(let work): return debriefWasKept(work)
    case .pausedNotKept(let work, let error): return debriefWasNotKept(work, error)
    case .rescuesFound(let offers):
      rescue.offers = offers
      if !offers.isEmpty, rescueOffer == nil { notice = .rescueWaits }
    case .draftLoaded(let id, let sheet):
      return id == draftToSend ? startSending(sheet) : show(sheet, of: id)
    case .pausedFound(let offers): take(offers)
    case .failed(let error): takeFailure(error)
    case .sentOut(let order, let result): return take(result, of: order)
    case .textFiltered(let order, let result): return take(result, of: order)
    case .editedOutside(let edit, let result): return take(result, of: edit)
    case .versionsLoaded(let id, let versions): return openHistory(of: id, versions)
    case .versionLoaded(let version, let text): showVersion(version, text: text)
    case .journalUnusable(let error): return [.giveUp(error)]
    default: break
    }
    return []
  }

  private mutating func open(_ detail: InterviewDetail?) -> [Effect] {
    guard let detail else {
      if noteToFocus != nil { rescue.merging = nil }
      noteToFocus = nil
      closeNote()
      return []
    }
    let id = detail.interview.id
    let isAskedFor = noteToFocus == id
    if isAskedFor { noteToFocus = nil }
    // Another one may have been selected while this one was read.
    if let selected = list.selectedInterview, selected != id { return [] }
    notes.open(detail)
    guard notes.interviewID == id else {
      stayInNote()
      return []
    }
    let effects: [Effect] = [.loadImprovements(id)]
    guard isAskedFor else { return effects }
    focus = .notes
    beginWriting()
    showLineAskedFor()
    return effects + mergeRescuedWords()
  }

  /// The interview is gone. Words not yet saved stay on screen.
  private mutating func closeNote() {
    notes.close()
    if notes.isOpen { return stayInNote() }
    history = nil
    if focus == .notes { focus = .interviews }
  }

  /// The open note cannot be left yet: the list goes back to it.
  private mutating func stayInNote() {
    selectOpenNote()
    if let failure = notes.saves.failure { notice = .textNotSaved(failure) }
  }

  private mutating func showTimeline(_ entries: [TimelineEntry], of id: ApplicationID) {
    showPlan(entries, of: id)
    // Meanwhile another one may have been selected, or the last one taken away by an undo.
    guard list.selectedRow?.applicationID == id else { return }
    timeline.take(entries, of: id, at: now, visibleRows: visibleTimelineRows)
    suggestNoAnswer()
    if let application = selectedApplication,
      let news = planBefore?.news(in: entries, of: application)
    {
      notice = .replanned(news)
    }
    if planBefore?.isOf(id) == true { planBefore = nil }
    if let planned = followUpToSelect {
      timeline.select(planned, at: now, visibleRows: visibleTimelineRows)
      followUpToSelect = nil
    }
  }

  /// Who wanted to save before it was there has waited for it.
  private mutating func take(_ verdict: Verdict?, on question: VerdictQuestion) -> [Effect] {
    guard var form else { return [] }
    let isWaitedFor = form.take(verdict, on: question)
    self.form = form
    return isWaitedFor ? submit(form) : []
  }

  private mutating func take(_ receipt: ChangeReceipt) -> [Effect] {
    let startsNote = form?.startsNote ?? false
    // A name is added from within the note; a form may have been opened since.
    if receipt.label.verb != .addPeople { form = nil }
    if receipt.label.verb == .markSent { sending = nil }
    let closing = closeMessage(settledBy: receipt)
    let isSettled = settleCard(by: receipt)
    if !isSettled { noteOtherChange() }
    if isSettled, debrief == nil { return closing + rereadAll() + speakerQuestion(after: receipt) }
    notice = .done(receipt.label)
    planBefore = PlanBefore(receipt, timeline)
    followUpToSelect = receipt.followUpID
    if receipt.label.verb == .addInterview, let interview = receipt.interviewID {
      list.select(.interview(interview), visibleRows: panes.listRows)
      if startsNote { return [.loadOverview] + goToNote(of: interview) }
    }
    if debrief != nil { return closing + rereadAll() + readPlan(after: receipt) }
    return closing + rereadAll() + (receipt.lineID.map { report(on: $0) } ?? [])
  }

  private mutating func afterTimeTravel(_ notice: Notice) -> [Effect] {
    self.notice = notice
    noteOtherChange()
    return rereadAll()
  }

  /// What was to come after an effect that failed does not come.
  mutating func stopFollowing() {
    isPlaceAskedFor = false
    draftToSend = nil
    // A message that could not be read.
    if compose?.sheet == nil { compose = nil }
    saysWhenSaved = false
    noteToFocus = nil
    lineToShow = nil
    followUpToSelect = nil
    if form == nil { checkIn?.dropPending() }
  }

  private mutating func takeFailure(_ error: JournalError) {
    stopFollowing()
    switch error {
    case .nothingToUndo: notice = .refused(.nothingToUndo)
    case .nothingToRedo: notice = .refused(.nothingToRedo)
    default:
      if form != nil {
        form?.failure = error
      } else if context.isInText || [.debriefText, .debriefChoice].contains(context) {
        notice = .failed(error)
      } else {
        alert = .journalFailed(error)
      }
    }
  }
}
