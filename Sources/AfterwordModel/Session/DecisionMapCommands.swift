/// What can be done on the decision map.
extension AppState {
  mutating func run(_ command: Command, in state: DecisionMapState) -> [Effect] {
    var state = state
    if let steps = command.rowSteps(visibleRows: panes.peopleRows) {
      state.move(by: steps, visibleRows: panes.peopleRows)
      put(.decisionMap(state))
      return []
    }
    guard let map = state.map else { return [] }
    switch command {
    case .openPerson:
      guard let selected = state.selected else { return refuse(.nobodyKnown) }
      return openPerson(selected.person.id)
    case .edit:
      guard let selected = state.selected else { return refuse(.nobodyKnown) }
      return openForm(.edit(selected, in: map.application, now: now))
    case .addPerson:
      return openForm(.addPerson(named: "", to: map.application, role: map.missingRole, now: now))
    case .planFollowUp: return planNext(on: map)
    default: return []
    }
  }

  private mutating func planNext(on map: DecisionMap) -> [Effect] {
    switch map.next {
    case .plan(let outreach): openForm(.plan(outreach, for: map.application, now: now))
    case .planned: refuse(.outreachIsPlanned)
    case .rest: refuse(.noOutreachSuggested)
    }
  }
}

extension DecisionMap {
  /// What somebody who is added now most likely is.
  fileprivate var missingRole: RoleKind {
    people.contains { [.department, .manager].contains($0.role.kind) } ? .interviewer : .department
  }
}
