extension Playbook {
  /// Who decides in an application, and whom to write to next; nil if it is not among the facts.
  public func decisionMap(
    of id: ApplicationID,
    in facts: CaseFacts,
    plan: Plan,
    now: Instant
  ) -> DecisionMap? {
    guard let application = facts.applications.first(where: { $0.id == id }) else { return nil }
    let making = DecisionMapMaking(
      playbook: self,
      facts: facts,
      application: application,
      plan: plan,
      now: now
    )
    return DecisionMap(
      application: application.application,
      groups: making.groups,
      next: making.next
    )
  }
}

private struct DecisionMapMaking {
  let playbook: Playbook
  let facts: CaseFacts
  let application: ApplicationFacts
  let plan: Plan
  let now: Instant

  var groups: [DecisionMap.Group] {
    let byStanding = Dictionary(grouping: participants) { DecisionMap.Standing($0.role) }
    return DecisionMap.Standing.allCases.compactMap { standing in
      byStanding[standing].map { DecisionMap.Group(standing, people: $0) }
    }
  }

  private var participants: [Participant] {
    application.roles.compactMap { part in
      facts.people[part.personID].map { Participant(person: $0, role: part.role) }
    }
  }

  // MARK: The next step

  var next: DecisionMap.NextStep {
    guard application.isOpen else { return .rest(reason: "This application has ended.") }
    if playbook.rules.department.isOn, !knowsDepartment, !hasDeclinedToFind { return findSomebody }
    let needs = participants.compactMap { DecisionNeed($0, in: application) }
      .sorted { $0.rank < $1.rank }
    for need in needs {
      if let step = step(for: need) { return step }
    }
    return .rest(
      reason: needs.isEmpty
        ? "Everybody with a say whom you know is for you."
        : "Everybody whom a message could win has heard enough from you for now."
    )
  }

  private var knowsDepartment: Bool {
    application.roles.contains { [.department, .manager].contains($0.role.kind) }
  }

  /// The person has said once that nobody need be found.
  private var hasDeclinedToFind: Bool {
    application.touches.contains { touch in
      guard case .skipped = touch.followUp.state else { return false }
      return touch.followUp.kind == .outreach && touch.followUp.personID == nil
    }
  }

  private var department: String {
    let name = application.application.department
    return name.isEmpty ? "the department" : name
  }

  private var findSomebody: DecisionMap.NextStep {
    if var planned = plannedTouch(to: nil) {
      planned.reason = reasonToFind
      return .planned(planned)
    }
    return .plan(
      DecisionMap.Outreach(
        person: nil,
        kind: .outreach,
        channel: .email,
        day: nextBusinessDay,
        note: "find someone in \(department)",
        reason: reasonToFind
      )
    )
  }

  private var reasonToFind: String {
    let company = application.application.company
    let known = participants
    if known.isEmpty { return "You know nobody at \(company) yet, and \(department) decides." }
    if known.allSatisfy({ $0.role.kind == .hr }) {
      let names = known.map(\.person.name).joined(separator: " and ")
      return "You know only \(names) from HR, and \(department) decides."
    }
    return "Nobody whom you know at \(company) is from \(department), where it is decided."
  }

  /// Nil where nothing may be sent to them, as things are.
  private func step(for need: DecisionNeed) -> DecisionMap.NextStep? {
    let person = need.person
    if person.wishes.doNotContact { return nil }
    if var planned = plannedTouch(to: person) {
      planned.reason = need.reason
      return .planned(planned)
    }
    let channel = channel(to: person)
    guard let day = firstFineDay(toWriteTo: person, by: channel) else { return nil }
    return .plan(
      DecisionMap.Outreach(
        person: person,
        kind: .outreach,
        channel: channel,
        day: day,
        note: need.note,
        reason: need.reason
      )
    )
  }

  private func channel(to person: Person) -> Channel {
    let context = PlanningContext(facts: facts, now: now, calendar: playbook.calendar)
    return ChoosingPeople(application, in: context).channel(to: person.id)
  }

  private func firstFineDay(toWriteTo person: Person, by channel: Channel) -> CalendarDay? {
    let day = nextBusinessDay
    let touch = GuardedTouchMaking(playbook, facts: facts).touch(
      applicationID: application.id,
      interviewID: nil,
      personID: person.id,
      kind: .outreach,
      channel: channel,
      day: day
    )
    let verdict = playbook.verdict(for: touch, in: facts, plan: plan)
    return switch verdict.standing {
    case .fine: day
    case .early(let until): until
    case .enough: nil
    }
  }

  private var nextBusinessDay: CalendarDay {
    playbook.calendar.adding(businessDays: 1, to: playbook.calendar.day(of: now))
  }

  // MARK: What is planned

  /// The next message that is planned to them; to nobody by name where the person is nil.
  private func plannedTouch(to person: Person?) -> DecisionMap.Outreach? {
    let byHand = application.touches.map(\.followUp).filter {
      $0.state == .planned && $0.personID == person?.id && isMessage($0.kind, to: person)
    }.map {
      DecisionMap.Outreach(
        person: person,
        kind: $0.kind,
        channel: $0.channel,
        day: $0.due,
        note: $0.note,
        reason: $0.planning.reason
      )
    }
    let byPlan = plan.touches.filter {
      $0.applicationID == application.id && $0.personID == person?.id
        && isMessage($0.kind, to: person)
    }.map {
      DecisionMap.Outreach(
        person: person,
        kind: $0.kind,
        channel: $0.channel,
        day: $0.due,
        note: $0.note,
        reason: $0.reason
      )
    }
    return (byHand + byPlan).min { $0.day < $1.day }
  }

  /// An invitation says nothing, and what goes to nobody by name is only meant where somebody is to
  /// be found.
  private func isMessage(_ kind: FollowUpKind, to person: Person?) -> Bool {
    person == nil ? kind == .outreach : kind != .connect
  }
}
