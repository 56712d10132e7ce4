internal import TextEditing

/// The layers about people: opening, closing and what they show.
extension AppState {
  mutating func openPeople(_ purpose: PeopleListState.Purpose = .browsing) -> [Effect] {
    open(.list(PeopleListState(purpose, visibleRows: panes.peopleRows)))
  }

  mutating func openPerson(_ id: PersonID) -> [Effect] { open(.person(PersonPageState(id))) }

  private mutating func open(_ layer: PeopleLayer) -> [Effect] {
    peopleLayers.append(layer)
    return layer.reading.map { [$0] } ?? []
  }

  mutating func openDecisionMap() -> [Effect] {
    guard let application = selectedApplication else { return refuse(.noInterviewYet) }
    return open(.decisionMap(DecisionMapState(application.id)))
  }

  mutating func run(_ command: Command, in layer: PeopleLayer) -> [Effect] {
    switch command {
    case .back:
      peopleLayers.removeLast()
      return []
    case .undo: return onceSaved([.undo])
    case .redo: return onceSaved([.redo])
    default: break
    }
    return switch layer {
    case .list(let list): run(command, in: list)
    case .person(let person): run(command, in: person)
    case .decisionMap(let map): run(command, in: map)
    case .question(let question): run(command, on: question)
    }
  }

  mutating func put(_ layer: PeopleLayer) {
    guard !peopleLayers.isEmpty else { return }
    peopleLayers[peopleLayers.count - 1] = layer
  }

  // MARK: The list

  private mutating func run(_ command: Command, in list: PeopleListState) -> [Effect] {
    var list = list
    switch command {
    case .openPerson: return choose(list)
    case .addPerson: return addPerson(named: list.needle.text.trimmed)
    default: break
    }
    if let steps = command.rowSteps(visibleRows: panes.peopleRows) {
      let isToBeRead = list.move(by: steps, visibleRows: panes.peopleRows)
      put(.list(list))
      return isToBeRead ? [.loadPeople(list.request)] : []
    }
    guard let outcome = list.needle.run(command, in: .oneRow, &killRing) else { return [] }
    return answer(to: outcome) + search(list)
  }

  mutating func insertInPeopleSearch(_ text: String) -> [Effect] {
    guard case .list(var list) = peopleLayers.last else { return [] }
    killRing.endRun()
    list.needle.insert(text)
    return search(list)
  }

  private mutating func search(_ list: PeopleListState) -> [Effect] {
    guard case .list(let before) = peopleLayers.last else { return [] }
    var list = list
    let isOther = list.needle.text != before.needle.text
    if isOther { list.beginAnew(visibleRows: panes.peopleRows) }
    put(.list(list))
    return isOther ? [.loadPeople(list.request)] : []
  }

  private mutating func choose(_ list: PeopleListState) -> [Effect] {
    guard list.isRead else {
      var waiting = list
      waiting.isChosenOnceRead = true
      put(.list(waiting))
      return []
    }
    guard let chosen = list.selected else { return refuse(.nobodyFound) }
    switch list.purpose {
    case .browsing: return openPerson(chosen.id)
    case .merging(let person):
      return open(.question(.merge(kept: person, duplicate: chosen.person)))
    }
  }

  // MARK: What was read

  mutating func show(_ people: [PersonListing], for request: PeopleRequest) -> [Effect] {
    changeLayers { layer, rows in
      guard case .list(var list) = layer else { return }
      list.take(people, for: request, visibleRows: rows)
      layer = .list(list)
    }
    guard case .list(var list) = peopleLayers.last, list.isRead, list.isChosenOnceRead else {
      return []
    }
    list.isChosenOnceRead = false
    put(.list(list))
    return choose(list)
  }

  /// Somebody who is gone takes their page along, and what is asked about them over it.
  mutating func show(_ page: PersonPage?, of id: PersonID) {
    guard let page else {
      let place = peopleLayers.firstIndex { $0.reading == .loadPerson(id) }
      peopleLayers.removeSubrange((place ?? peopleLayers.endIndex)...)
      return
    }
    changeLayers { layer, rows in
      guard case .person(var person) = layer, person.id == id else { return }
      person.take(page, visibleRows: rows)
      layer = .person(person)
    }
  }

  mutating func show(_ map: DecisionMap?, of id: ApplicationID) {
    guard let map else {
      peopleLayers.removeAll { $0.reading == .loadDecisionMap(id) }
      return
    }
    changeLayers { layer, rows in
      guard case .decisionMap(var state) = layer, state.applicationID == id else { return }
      state.take(map, visibleRows: rows)
      layer = .decisionMap(state)
    }
  }

  /// - Returns: what reads the rows that there is room for now.
  mutating func resizePeopleLayers() -> [Effect] {
    let shown = peopleLayers.map(\.reading)
    changeLayers { $0.resize(rows: $1) }
    return zip(shown, peopleLayers.map(\.reading)).compactMap { $0 == $1 ? nil : $1 }
  }

  private mutating func changeLayers(_ change: (inout PeopleLayer, _ rows: Int) -> Void) {
    let rows = panes.peopleRows
    for index in peopleLayers.indices { change(&peopleLayers[index], rows) }
  }
}
