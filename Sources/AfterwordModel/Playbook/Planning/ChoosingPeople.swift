/// Whom of an application to write to. Somebody who asked not to be written to is never chosen.
struct ChoosingPeople {
  private let application: ApplicationFacts
  private let people: [PersonID: Person]
  /// Who took part in a round that is over: those of the latest round first, each once.
  let met: [PersonID]
  /// The same, then everybody else with a part in the application as they came in.
  let all: [PersonID]

  /// Counts as met whoever took part in a round that was over by `instant`.
  init(_ application: ApplicationFacts, people: [PersonID: Person], metBy instant: Instant) {
    self.application = application
    self.people = people
    let tookPart = application.endedInterviews(by: instant).reversed().flatMap(\.people)
    met = Self.eachOnce(tookPart, of: people)
    all = Self.eachOnce(tookPart + application.roles.map(\.personID), of: people)
  }

  init(_ application: ApplicationFacts, in context: PlanningContext) {
    self.init(application, people: context.facts.people, metBy: context.now)
  }

  /// Everybody from HR, whom they met last first.
  var hr: [PersonID] { all.filter { isHR($0) } }

  /// Everybody from HR, first who took part in this round.
  func hr(of round: InterviewFacts) -> [PersonID] {
    Self.eachOnce(round.people.filter { isHR($0) } + hr, of: people)
  }

  /// Who passes messages on after a round: HR, else a participant; only who has an e-mail address.
  func coordinator(of round: InterviewFacts) -> PersonID? {
    Self.eachOnce(hr(of: round) + round.people, of: people).first {
      people[$0]?.email.isEmpty == false
    }
  }

  /// Whom to tell that nobody came: HR, else the first who was to take part.
  func contact(forMissed round: InterviewFacts) -> PersonID? {
    Self.eachOnce(hr(of: round) + round.people, of: people).first
  }

  /// Whom to ask how things stand, the best first.
  var forStatus: [PersonID] {
    Self.eachOnce(hr + all.filter { isManager($0) } + met, of: people)
  }

  /// Who knows best who is writing, of those who were met.
  var bestKnown: PersonID? {
    met.first { isHR($0) } ?? met.first { isManager($0) } ?? met.first
  }

  /// Whom to keep in touch with, of those who were met: who is in favour, the manager, who has most
  /// to say, who was met last. HR only if there is nobody else.
  var toKeepInTouchWith: PersonID? {
    let others = met.filter { !isHR($0) }
    let candidates = others.isEmpty ? met : others
    return candidates.max { worth($0) < worth($1) }
  }

  /// Who helped: everybody who took part, and who referred.
  var helpers: [PersonID] { met + all.filter { !met.contains($0) && isReferrer($0) } }

  /// E-mail, or LinkedIn where nothing else is known of them.
  func channel(to person: PersonID?) -> Channel {
    guard let person = person.flatMap({ people[$0] }) else { return .email }
    let isOnlyOnLinkedIn = person.email.isEmpty && !person.linkedIn.isEmpty
    return isOnlyOnLinkedIn && !person.wishes.isEmailOnly ? .linkedin : .email
  }

  private func isHR(_ id: PersonID) -> Bool { application.role(of: id)?.kind == .hr }
  private func isManager(_ id: PersonID) -> Bool { application.role(of: id)?.kind == .manager }
  private func isReferrer(_ id: PersonID) -> Bool { application.role(of: id)?.kind == .referrer }

  private func worth(_ id: PersonID) -> (Int, Int, Int) {
    let role = application.role(of: id) ?? Role()
    return (role.stance == .inFavour ? 1 : 0, role.kind == .manager ? 1 : 0, Self.weight(role.say))
  }

  private static func weight(_ say: Say) -> Int {
    switch say {
    case .decides: 4
    case .strong: 3
    case .some: 2
    case .unknown: 1
    case .none: 0
    }
  }

  private static func eachOnce(_ ids: [PersonID], of people: [PersonID: Person]) -> [PersonID] {
    var seen: Set<PersonID> = []
    return ids.filter { id in
      people[id]?.wishes.doNotContact == false && seen.insert(id).inserted
    }
  }
}
