internal import AfterwordExchange
internal import AfterwordModel
internal import TextEditing

/// Does what the state asks of the journal, and says what came of it.
struct EffectRunner: Sendable {
  let journal: Journal
  let clock: Clock
  let configuration: Configuration
  let rescues: RescueFolder

  init(journal: Journal, clock: Clock, configuration: Configuration) {
    self.journal = journal
    self.clock = clock
    self.configuration = configuration
    rescues = RescueFolder(journalPath: journal.path)
  }

  /// - Returns: the event that answers; nil for effects that are the screen's own.
  func run(_ effect: Effect) -> AppEvent? {
    do {
      return try answer(to: effect)
    } catch {
      switch effect {
      case .saveText(let save): return .textNotSaved(save, error)
      case .checkJournal: return .journalUnusable(error)
      // It is asked, or set, once more at another start.
      case .saveSettings: return nil
      case .keepPaused(let work, _): return .pausedNotKept(work, error)
      default: return .failed(error)
      }
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
    case .findInterviewAtHand:
      return .interviewAtHandFound(try journal.interviewAtHand(at: clock.now.instant))
    case .suggest(let request):
      return .suggested(
        request,
        try journal.suggestions(request.source, prefix: request.prefix, limit: 8)
      )
    case .judge(let question):
      return .judged(question, try? journal.verdict(on: question, at: clock.now))
    case .findAcquaintances(let company):
      let people = try journal.acquaintances(at: company)
      return .acquaintancesFound(Acquaintances(company: company, people: people))
    case .catchUp:
      // What cannot be planned now is planned by the next change.
      return (try? journal.catchUp(at: clock.now)) == true ? .caughtUp : nil
    case .findOpenQuestions:
      return .openQuestionsFound(try journal.openQuestions(at: clock.now))
    case .perform(let change):
      return .performed(try journal.perform(change, at: clock.now))
    case .saveText(let save):
      return .textSaved(save, try journal.save(save, at: clock.now))
    case .loadImprovements(let id):
      return .improvementsLoaded(id, try journal.improvements(of: id))
    case .loadThemes: return .themesLoaded(try journal.feedbackThemes(at: clock.now))
    case .loadImprovement(let request):
      return .improvementLoaded(request, try journal.improvement(request.subject))
    case .loadPeople(let request):
      return .peopleLoaded(
        request,
        try journal.people(matching: request.text, limit: request.limit, at: clock.now)
      )
    case .loadPerson(let id):
      return .personLoaded(id, try journal.personPage(id, at: clock.now))
    case .loadDecisionMap(let id):
      return .decisionMapLoaded(id, try journal.decisionMap(of: id, at: clock.now))
    case .previewForgetting(let id):
      return .forgettingPreviewed(try journal.forgettingPreview(of: id))
    case .forget(let id):
      try journal.forget(id, at: clock.now)
      return .forgotten
    case .beginCheckIn:
      return .checkInBegun(try journal.checkIn(at: clock.now), try journal.pausedCheckIn())
    case .loadCheckIn: return .checkInLoaded(try journal.checkIn(at: clock.now))
    case .loadBackground(let card):
      return .backgroundLoaded(card.id, try journal.background(of: card, at: clock.now))
    case .countCheckIn: return .checkInCounted(try journal.checkIn(at: clock.now).cards.count)
    case .undo: return .undone(try journal.undo(at: clock.now))
    case .redo: return .redone(try journal.redo(at: clock.now))
    case .loadVersions(let id): return .versionsLoaded(id, try journal.noteVersions(of: id))
    case .loadVersion(let id, let version):
      return .versionLoaded(version, text: try journal.noteVersion(version.number, of: id))
    case .checkJournal:
      try journal.verify()
      return nil
    case .loadSettings: return .settingsLoaded(try journal.settings())
    case .saveSettings(let settings):
      try journal.save(settings, at: clock.now)
      return nil
    case .rescueText(let order):
      return .textRescued(order, rescues.keep(order, at: clock.now))
    case .removeRescue(let path):
      rescues.remove(path)
      return nil
    case .findRescues:
      return .rescuesFound(rescues.offers(in: journal))
    case .keepPaused(let work, let answers):
      try journal.keep(work, answers: answers)
      return .pausedKept(work)
    case .dropPaused(let kind, let subject):
      try journal.dropPausedWork(kind, subject: subject)
      return nil
    case .findPaused:
      return .pausedFound(try journal.resumeOffers())
    case .loadDraft(let id):
      return .draftLoaded(id, try journal.draftSheet(of: id, configuration, at: clock.now))
    case .loadDebrief(let id): return .debriefLoaded(try journal.debriefSheet(of: id))
    case .findDebrief: return .debriefOffered(try journal.interviewToDebrief(at: clock.now.instant))
    case .measureHelp, .setMouse, .copyToClipboard, .redraw, .suspend, .quit, .giveUp, .editOutside,
      .sendOut, .filterText, .stopProgram:
      return nil
    }
  }
}

extension Journal {
  fileprivate func improvement(_ subject: ActionRequest.Subject) throws(JournalError)
    -> ImprovementDetail?
  {
    switch subject {
    case .line(let id): try improvement(id)
    case .written(let line, let text, let note):
      try improvement(inLine: line, saying: text, of: note)
    }
  }

  fileprivate func save(_ save: TextSave, at now: Moment) throws(JournalError) -> SavedText {
    switch save.place {
    case .note(let id):
      try saveNote(
        id,
        text: save.text,
        base: save.base,
        perhapsStored: save.perhapsStored?.text,
        session: save.session,
        at: now
      )
    case .draft(let id):
      try saveDraft(
        id,
        text: save.text,
        base: save.base,
        perhapsStored: save.perhapsStored?.text,
        session: save.session,
        at: now
      )
    }
  }
}
