import Testing

@testable import AfterwordModel

@Suite("Who decides, and whom to write to next")
struct DecisionMapTests {
  /// Sunday, 22 November 2026.
  private let now = Moment.start.instant
  private let application: Application

  init() {
    application = Application(
      id: .init(at: now),
      company: "Acme",
      position: "Staff SRE",
      department: "Payments"
    )
  }

  private func person(
    _ name: String,
    _ kind: RoleKind,
    _ say: Say = .unknown,
    _ stance: Stance = .unknown,
    wishes: Wishes = Wishes()
  ) -> Participant {
    Participant(
      person: Person(id: .init(at: now), name: name, wishes: wishes),
      role: Role(kind: kind, say: say, stance: stance)
    )
  }

  private func map(
    _ people: [Participant],
    outcome: Outcome = .open,
    touches: [FollowUp] = [],
    playbook: Playbook = Playbook()
  ) throws -> DecisionMap {
    var application = application
    application.outcome = outcome
    let facts = CaseFacts(
      applications: [
        ApplicationFacts(
          application: application,
          roles: people.map { PersonRole(personID: $0.person.id, role: $0.role, since: now) },
          touches: touches.map { TouchFacts(followUp: $0, madeAt: now) }
        )
      ],
      people: Dictionary(uniqueKeysWithValues: people.map { ($0.person.id, $0.person) })
    )
    // Without the rules that would plan something for them: only the map is looked at.
    let map = playbook.decisionMap(of: application.id, in: facts, plan: Plan(), now: now)
    return try #require(map)
  }

  private func touch(to person: Participant, _ state: FollowUp.State, due: String) -> FollowUp {
    FollowUp(
      id: .init(at: now),
      applicationID: application.id,
      personID: person.person.id,
      kind: .custom,
      channel: .email,
      due: .of(due),
      state: state
    )
  }

  /// "NAME on DAY: REASON"
  private func suggestion(_ map: DecisionMap) -> String {
    switch map.next {
    case .plan(let outreach):
      "\(outreach.person?.name ?? outreach.note) on \(outreach.day.iso): \(outreach.reason)"
    case .planned(let outreach):
      "planned for \(outreach.person?.name ?? outreach.note) on \(outreach.day.iso)"
    case .rest(let reason): reason
    }
  }

  @Test("groups people by what they have to say and what they think")
  func groups() throws {
    let map = try map([
      person("Unknown", .interviewer), person("Doubting", .interviewer, .some, .doubts),
      person("Deciding", .manager, .decides, .inFavour), person("Neutral", .hr, .none, .neutral),
      person("For", .department, .strong, .inFavour),
    ])
    #expect(map.groups.map(\.standing) == [.decides, .inFavour, .doubts, .neutral, .unknown])
    #expect(
      map.people.map(\.person.name) == ["Deciding", "For", "Doubting", "Neutral", "Unknown"]
    )
  }

  @Test("HR alone is known: somebody of the department is to be found")
  func onlyHR() throws {
    let map = try map([person("Dana", .hr, .some, .inFavour)])
    #expect(
      suggestion(map)
        == "find someone in Payments on 2026-11-23: You know only Dana from HR, and Payments decides."
    )
    #expect(
      suggestion(try self.map([]))
        == "find someone in Payments on 2026-11-23: You know nobody at Acme yet, and Payments decides."
    )
  }

  @Test("whoever decides comes first, then a strong say, then who is new, then the unknown")
  func order() throws {
    let everybody = [
      person("Unknown", .interviewer), person("New", .department, .some),
      person("Strong", .interviewer, .strong), person("Decider", .manager, .decides),
    ]
    var left = everybody
    var names: [String] = []
    while !left.isEmpty {
      let known = left + [person("Friend", .manager, .decides, .inFavour)]
      guard case .plan(let outreach) = try map(known).next, let person = outreach.person else {
        break
      }
      names.append(person.name)
      left.removeAll { $0.person.id == person.id }
    }
    #expect(names == ["Decider", "Strong", "New", "Unknown"])
  }

  @Test("a doubt of whoever decides is named in the reason")
  func doubts() throws {
    let map = try map([person("Priya", .manager, .decides, .doubts)])
    #expect(
      suggestion(map)
        == "Priya on 2026-11-23: Priya decides and has doubts: show what you did about them."
    )
  }

  @Test("the day is the guard's first fine one, and who has heard enough is passed over")
  func guarded() throws {
    let priya = person("Priya", .manager, .decides)
    let monday = Instant(seconds: now.seconds - 6 * 86_400)
    let once = touch(to: priya, .sent(at: monday), due: "2026-11-16")
    #expect(suggestion(try map([priya], touches: [once])).hasPrefix("Priya on 2026-11-23"))
    let friday = Instant(seconds: now.seconds - 2 * 86_400)
    let lately = touch(to: priya, .sent(at: friday), due: "2026-11-20")
    #expect(suggestion(try map([priya], touches: [lately])).hasPrefix("Priya on 2026-11-27"))
    #expect(
      suggestion(try map([priya], touches: [once, lately]))
        == "Everybody whom a message could win has heard enough from you for now."
    )
    let other = person("Chidi", .interviewer)
    #expect(
      suggestion(try map([priya, other], touches: [once, lately])).hasPrefix("Chidi on ")
    )
  }

  @Test("a message that is planned is not suggested again")
  func planned() throws {
    let priya = person("Priya", .manager, .decides)
    let next = touch(to: priya, .planned, due: "2026-12-02")
    #expect(suggestion(try map([priya], touches: [next])) == "planned for Priya on 2026-12-02")
  }

  @Test("whoever has said that nobody need be found is not told so again")
  func declined() throws {
    let dana = person("Dana", .hr, .some, .inFavour)
    var find = touch(to: dana, .skipped(at: now, reason: "no time"), due: "2026-11-23")
    find.personID = nil
    find.kind = .outreach
    #expect(
      suggestion(try map([dana], touches: [find]))
        == "Everybody with a say whom you know is for you."
    )
  }

  @Test("nobody is suggested who asked not to be contacted, nor after the end")
  func rest() throws {
    let silent = person("Priya", .manager, .decides, wishes: Wishes(doNotContact: true))
    #expect(suggestion(try map([silent])).hasPrefix("Everybody whom a message could win"))
    #expect(
      suggestion(try map([person("Dana", .hr)], outcome: .rejected))
        == "This application has ended."
    )
    let friend = person("Priya", .manager, .decides, .inFavour)
    #expect(suggestion(try map([friend])) == "Everybody with a say whom you know is for you.")
  }

  @Test("with the department rule off, nobody is to be found")
  func ruleOff() throws {
    var playbook = Playbook()
    playbook.rules.department.isOn = false
    let map = try map([person("Dana", .hr)], playbook: playbook)
    #expect(suggestion(map).hasPrefix("Dana on 2026-11-23"))
  }
}
