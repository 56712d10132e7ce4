import AfterwordModel

extension RandomHistory {
  mutating func changePeople() {
    guard let person = pick(cast.people) else { return }
    switch number(below: 4) {
    case 0:
      guard let place = pickRound(), !self[place].people.contains(person) else { return }
      self[place].people.append(person)
      bringIn(person, to: place.application)
      tell("\(name(person)) takes part in \(self[place].interview.round)")
    case 1:
      guard let place = pickRound() else { return }
      self[place].people.removeAll { $0 == person }
      tell("\(name(person)) takes no part in \(self[place].interview.round)")
    case 2:
      bringIn(person, to: number(below: facts.applications.count))
    default:
      changeRole(of: person)
    }
  }

  /// Gives them a part in an application, if they have none yet.
  mutating func bringIn(_ person: PersonID, to application: Int) {
    guard !facts.applications[application].roles.contains(where: { $0.personID == person }) else {
      return
    }
    let kind = pick(RoleKind.allCases) ?? .interviewer
    facts.applications[application].roles.append(
      PersonRole(personID: person, role: Role(kind: kind), since: now)
    )
    tell("\(name(person)) is \(kind) at \(company(application))")
  }

  private mutating func changeRole(of person: PersonID) {
    let application = number(below: facts.applications.count)
    let roles = facts.applications[application].roles
    guard let index = roles.firstIndex(where: { $0.personID == person }) else { return }
    let role = Role(
      kind: pick(RoleKind.allCases) ?? .hr,
      say: pick(Say.allCases) ?? .unknown,
      stance: pick(Stance.allCases) ?? .unknown
    )
    facts.applications[application].roles[index].role = role
    tell("\(name(person)) is now \(role.kind) at \(company(application))")
  }

  mutating func changeWishes() {
    guard let person = pick(cast.people) else { return }
    var wishes = Wishes(isEmailOnly: oneIn(3), doNotContact: oneIn(4))
    if oneIn(2) { wishes.notBefore = today.adding(days: number(below: 40)) }
    facts.people[person]?.wishes = wishes
    if oneIn(2) { facts.people[person]?.email = "a@b.example" }
    tell("\(name(person)) wishes \(wishes)")
  }
}
