/// Touches as the guard sees them, found by the person and by the company that get them.
struct GuardedTouchBook {
  private var byPerson: [PersonID: [GuardedTouch]] = [:]
  private var byCompany: [String: [GuardedTouch]] = [:]

  init(_ touches: [GuardedTouch]) { touches.forEach { add($0) } }

  mutating func add(_ touch: GuardedTouch) {
    byCompany[touch.company, default: []].append(touch)
    if let personID = touch.personID { byPerson[personID, default: []].append(touch) }
  }

  /// All that may bear on a touch: what the same person gets, and what the same company gets. Its own
  /// place among them, if it has one, doesn't count.
  func bearing(on touch: GuardedTouch, without own: GuardedTouch? = nil) -> [GuardedTouch] {
    var bearing = byCompany[touch.company] ?? []
    if let personID = touch.personID {
      bearing += (byPerson[personID] ?? []).filter { $0.company != touch.company }
    }
    if let own, let index = bearing.firstIndex(of: own) { bearing.remove(at: index) }
    return bearing
  }
}
