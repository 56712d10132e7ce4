import AfterwordModel

extension RandomHistory {
  mutating func setOutcome() {
    let index = number(below: facts.applications.count)
    guard let outcome = pick(Outcome.allCases + [.open, .rejected]) else { return }
    guard facts.applications[index].application.outcome != outcome else { return }
    facts.applications[index].application.outcome = outcome
    facts.applications[index].outcomes.append(OutcomeChange(outcome: outcome, at: now))
    tell("\(company(index)): \(outcome)")
  }

  /// Sends, skips or puts off something that is planned, by the playbook or by hand.
  mutating func doPlanned() {
    guard let followUp = pick(planned()) else { return }
    var changed = followUp
    switch number(below: 6) {
    case 0:
      changed.state = .skipped(at: now, reason: "not needed")
    case 1:
      changed.due = max(today, followUp.due).adding(days: number(below: 15))
      changed.planning.isByHand = true
    case 2:
      send(&changed)
    default:
      wait(for: followUp.due)
      send(&changed)
    }
    tell("\(name(followUp.personID)) \(followUp.kind) \(followUp.due.iso): \(changed.state)")
    keep(changed)
  }

  private mutating func wait(for day: CalendarDay) {
    guard day > today else { return }
    now = now.adding(minutes: today.days(until: day) * 24 * 60)
  }

  private mutating func send(_ followUp: inout FollowUp) {
    if oneIn(4) { now = now.adding(minutes: number(below: 12 * 24 * 60)) }
    followUp.state = .sent(at: now)
  }

  /// Everything that is still to be sent, the playbook's own with an id.
  private mutating func planned() -> [FollowUp] {
    let byHand = facts.applications.flatMap(\.touches).map(\.followUp)
      .filter { $0.state == .planned }
    let id: FollowUpID = newID()
    return byHand + plan().touches.map { FollowUp($0, id: id) }
  }

  /// Replaces it among the facts, or adds it.
  private mutating func keep(_ followUp: FollowUp) {
    guard
      let application = facts.applications.firstIndex(where: {
        $0.application.id == followUp.applicationID
      })
    else { return }
    let touches = facts.applications[application].touches
    if let index = touches.firstIndex(where: { $0.followUp.id == followUp.id }) {
      facts.applications[application].touches[index].followUp = followUp
    } else {
      let fact = TouchFacts(followUp: followUp, madeAt: now)
      facts.applications[application].touches.append(fact)
    }
  }

  mutating func touchByHand() {
    guard let kind = pick(FollowUpKind.allCases) else { return }
    let application = facts.applications[number(below: facts.applications.count)]
    var followUp = FollowUp(
      id: newID(),
      applicationID: application.application.id,
      interviewID: oneIn(2) ? pick(application.interviews)?.interview.id : nil,
      personID: oneIn(6) ? nil : pick(cast.people),
      kind: kind,
      channel: pick([.email, .email, .linkedin, .letter]) ?? .email,
      due: today.adding(days: number(below: 20))
    )
    if oneIn(2) { followUp.state = .sent(at: now) }
    keep(followUp)
    let company = application.application.company
    tell("by hand \(kind) to \(name(followUp.personID)) at \(company) \(followUp.due.iso)")
    tell("  \(followUp.state)")
  }

  mutating func receiveReply() {
    let application = number(below: facts.applications.count)
    let sent = facts.applications[application].touches.indices.filter {
      facts.applications[application].touches[$0].followUp.state.word == "sent"
    }
    guard let index = pick(sent) else { return }
    let followUp = facts.applications[application].touches[index].followUp
    let reply = Reply(
      id: newID(),
      followUpID: followUp.id,
      receivedAt: now,
      text: pick(["", "Thanks!", "You will hear from us by Friday."]) ?? ""
    )
    facts.applications[application].touches[index].replies.append(reply)
    tell("\(name(followUp.personID)) replies to \(followUp.kind): \(reply.text)")
  }
}

extension FollowUp {
  /// A follow-up of the playbook's, as the journal would keep it.
  fileprivate init(_ touch: PlannedTouch, id: FollowUpID) {
    self.init(
      id: id,
      applicationID: touch.applicationID,
      interviewID: touch.interviewID,
      personID: touch.personID,
      kind: touch.kind,
      channel: touch.channel,
      due: touch.due,
      note: touch.note,
      planning: Planning(
        ground: touch.ground,
        isByHand: false,
        lineID: touch.lineID,
        dueAt: touch.dueAt,
        earliestAt: touch.earliestAt,
        earliest: touch.earliest,
        reason: touch.reason,
        source: touch.source
      )
    )
  }
}
