/// Why a planned follow-up is withdrawn.
struct Withdrawal {
  let followUp: FollowUp
  let application: ApplicationFacts
  let context: PlanningContext
  /// What is known of it as a fact; nil of what the playbook alone has planned.
  private let touch: TouchFacts?

  /// One sentence with its full stop; nil while it stands.
  ///
  /// What is a fact, such as what the person planned or changed, stands until its ground is gone or an
  /// outcome ends it. Of what the playbook alone has planned it is asked when the playbook plans it no
  /// more, and so there is always a sentence.
  static func sentence(
    for followUp: FollowUp,
    in application: ApplicationFacts,
    context: PlanningContext
  ) -> String? {
    let touch = application.touches.first { $0.followUp.id == followUp.id }
    let withdrawal = Withdrawal(
      followUp: followUp,
      application: application,
      context: context,
      touch: touch
    )
    return withdrawal.clause.map { $0 + "." }
  }

  private var clause: String? {
    if touch != nil || followUp.planning.isByHand { return lasting }
    return ruleIsOff ?? lasting ?? wish ?? answer ?? doneByHand ?? "Nothing calls for it any more"
  }

  /// What ends even a follow-up that the person planned or changed.
  private var lasting: String? { outcome ?? round ?? lostGround ?? person }
}

extension Withdrawal {
  private var ruleIsOff: String? {
    guard let rule = followUp.planning.ground?.rule, !context.rules.isOn(rule) else { return nil }
    return "The rule \"\(rule.rawValue)\" is switched off"
  }

  /// An outcome that was set after the follow-up was made.
  private var outcome: String? {
    guard let ending = application.ending, !ending.outcome.allows(followUp.kind),
      touch.map({ $0.madeAt < ending.at }) ?? true
    else { return nil }
    let company = application.application.company
    let day = words(context.day(of: ending.at))
    switch ending.outcome {
    case .open: return nil
    case .offer: return "\(company) made you an offer on \(day)"
    case .rejected: return "\(company) said no on \(day)"
    case .withdrawn: return "You withdrew from \(company) on \(day)"
    case .noAnswer: return "You gave \(company) up on \(day), as no answer came"
    }
  }

  private var round: String? {
    guard let id = followUp.interviewID, application.interview(id) == nil else { return nil }
    return "The round that it came from was removed"
  }

  private var lostGround: String? {
    guard let ground = followUp.planning.ground, touch?.hasLostItsLine != true else { return nil }
    return LostGround(
      ground: ground,
      followUp: followUp,
      application: application,
      context: context
    ).clause
  }

  private var person: String? {
    guard followUp.planning.ground != nil, let id = followUp.personID else { return nil }
    guard let person = context.person(id) else { return "The person that it was for was removed" }
    return application.hasPart(id) ? nil : "\(person.name) has no part in this application any more"
  }

  private var wish: String? {
    guard let person = followUp.personID.flatMap(context.person), person.wishes.doNotContact
    else { return nil }
    return "\(person.name) asked not to be written to"
  }

  private var answer: String? {
    guard followUp.kind == .statusCheck || followUp.kind == .outreach else { return nil }
    return application.lastReply.map { context.clause(of: $0, year: followUp.due) }
  }

  private var doneByHand: String? {
    let own = application.touches(of: followUp.kind).last { touch in
      touch.followUp.personID == followUp.personID && touch.skippedAt == nil
        && (followUp.kind != .thankYou || touch.followUp.interviewID == followUp.interviewID)
    }
    guard let own else { return nil }
    guard let sentAt = own.sentAt else {
      return "You planned one yourself for \(words(own.followUp.due))"
    }
    return "You sent one on \(words(context.day(of: sentAt))) already"
  }

  /// With the year where it is not that of the due day: the same sentence whenever it is made.
  private func words(_ day: CalendarDay) -> String { day.words(today: followUp.due) }
}

extension PlanningContext {
  /// "Dana Whitfield replied on Thu 26 Nov", with the year where it is not that of `year`.
  func clause(of reply: ReceivedReply, year: CalendarDay) -> String {
    let name = reply.personID.map(name) ?? "They"
    return "\(name) replied on \(day(of: reply.at).words(today: year))"
  }
}

extension Playbook {
  /// Why it plans no more what it alone had planned, by the plan that does without it: one sentence
  /// with its full stop.
  func withdrawalSentence(
    for followUp: FollowUp,
    in facts: CaseFacts,
    plan: Plan,
    now: Instant
  ) -> String {
    if let declined = followUp.planning.ground.flatMap({ plan.declined[$0] }) { return declined }
    let application = facts.applications.first { $0.id == followUp.applicationID }
    let sentence = application.flatMap {
      Withdrawal.sentence(for: followUp, in: $0, context: context(facts, now: now))
    }
    return sentence ?? "Its application is not there any more."
  }
}
