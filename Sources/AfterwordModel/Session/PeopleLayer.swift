/// What is open about people over the panes: one layer over the other, the last with the keys.
public enum PeopleLayer: Sendable, Equatable {
  case list(PeopleListState)
  case person(PersonPageState)
  case decisionMap(DecisionMapState)
  case question(PeopleQuestion)

  var context: CommandContext {
    switch self {
    case .list: .people
    case .person: .person
    case .decisionMap: .decisionMap
    case .question: .peopleQuestion
    }
  }

  /// What reads again what it shows.
  var reading: Effect? {
    switch self {
    case .list(let list): .loadPeople(list.request)
    case .person(let person): .loadPerson(person.id)
    case .decisionMap(let map): .loadDecisionMap(map.applicationID)
    case .question: nil
    }
  }

  /// The next key is meant for what is still being read.
  var isAwaited: Bool {
    switch self {
    case .list(let list): list.isChosenOnceRead
    case .person(let person): person.page == nil
    case .decisionMap(let map): map.map == nil
    case .question: false
    }
  }

  mutating func resize(rows: Int) {
    switch self {
    case .list(var list):
      list.resize(visibleRows: rows)
      self = .list(list)
    case .person(var person):
      person.resize(visibleRows: rows)
      self = .person(person)
    case .decisionMap(var map):
      map.resize(visibleRows: rows)
      self = .decisionMap(map)
    case .question: break
    }
  }
}

/// What is asked before something about people is done that takes a word back only with `undo`, or
/// not at all.
public enum PeopleQuestion: Sendable, Equatable {
  case forget(ForgettingPreview)
  case merge(kept: Person, duplicate: Person)
}
