/// What can be done on the page of a person.
extension AppState {
  mutating func run(_ command: Command, in state: PersonPageState) -> [Effect] {
    var state = state
    if let steps = command.rowSteps(visibleRows: panes.peopleRows) {
      state.move(by: steps, visibleRows: panes.peopleRows)
      put(.person(state))
      return []
    }
    guard let page = state.page else { return [] }
    switch command {
    case .goThere: return go(to: state.selected)
    case .edit: return openForm(.edit(page.person, in: application(atHandOn: state), now: now))
    case .addPerson: return addPerson(named: "")
    case .planFollowUp: return plan(to: page.person, atHandOn: state)
    case .compose: return compose(from: state)
    case .mergePerson: return openPeople(.merging(page.person))
    case .forgetPerson: return askToForget(page.person)
    default: return []
    }
  }

  /// The one of the selected row, else the one that is selected in the list, else the newest.
  private func application(atHandOn state: PersonPageState) -> PersonApplication? {
    let parts = state.page?.applications ?? []
    let wanted = [state.selectedApplication, selectedApplication?.id].compactMap(\.self)
    return wanted.lazy.compactMap { id in parts.first { $0.application.id == id } }.first
      ?? parts.first
  }

  private mutating func plan(to person: Person, atHandOn state: PersonPageState) -> [Effect] {
    guard let part = application(atHandOn: state) else { return refuse(.personWithoutApplication) }
    return openForm(.plan(for: part.application, to: person, now: now))
  }

  mutating func addPerson(named name: String) -> [Effect] {
    guard let application = selectedApplication else { return refuse(.noInterviewYet) }
    return openForm(.addPerson(named: name, to: application, role: .interviewer, now: now))
  }

  private mutating func compose(from state: PersonPageState) -> [Effect] {
    state.selectedMessage.map { compose($0) } ?? refuse(.noMessageHere)
  }

  // MARK: Going on from a row

  private mutating func go(to row: PersonPageState.Row?) -> [Effect] {
    switch row {
    case .application(let part): return go(to: part.application.id)
    case .touch(let detail), .reply(_, to: let detail):
      followUpToSelect = detail.followUp.id
      let effects = go(to: detail.followUp.applicationID)
      return effects + moveFocus(to: .timeline)
    case .statement(let statement):
      peopleLayers = []
      return goToNote(of: statement.interview.id)
    case .fact, .heading, nil: return refuse(.nothingSelected)
    }
  }

  private mutating func go(to id: ApplicationID) -> [Effect] {
    peopleLayers = []
    let row = ListRowID.application(id)
    list.select(row, visibleRows: panes.listRows)
    return moveFocus(to: .interviews)
      + [.loadList(.around(row), rowsEachSide: rowsEachSide), .loadTimeline(id)]
  }

  // MARK: Questions

  /// The next key is meant for the question.
  private mutating func askToForget(_ person: Person) -> [Effect] {
    isPlaceAskedFor = true
    return [.previewForgetting(person.id)]
  }

  mutating func ask(_ preview: ForgettingPreview?) -> [Effect] {
    isPlaceAskedFor = false
    guard let preview, case .person(let state) = peopleLayers.last, state.id == preview.person.id
    else { return [] }
    peopleLayers.append(.question(.forget(preview)))
    return []
  }

  mutating func run(_ command: Command, on question: PeopleQuestion) -> [Effect] {
    switch (command, question) {
    case (.agree, .forget(let preview)):
      peopleLayers.removeLast(min(2, peopleLayers.count))
      return onceSaved([.forget(preview.person.id)])
    case (.agree, .merge(let kept, let duplicate)):
      peopleLayers.removeLast(min(2, peopleLayers.count))
      put(.person(PersonPageState(kept.id)))
      return [.perform(.mergePeople(kept.id, duplicate: duplicate.id)), .loadPerson(kept.id)]
    case (.swapPeople, .merge(let kept, let duplicate)):
      put(.question(.merge(kept: duplicate, duplicate: kept)))
      return []
    case (.swapPeople, .forget): return refuse(.nothingToSwap)
    default: return []
    }
  }

  mutating func wasForgotten() -> [Effect] {
    notice = .personForgotten
    return rereadAll()
  }
}
