/// Why what a follow-up was planned for holds no more.
struct LostGround {
  let ground: PlanGround
  let followUp: FollowUp
  let application: ApplicationFacts
  let context: PlanningContext

  /// A sentence without its full stop; nil while the ground holds.
  var clause: String? {
    switch ground.rule {
    case .thankYou: thankYou
    case .noShow: noShow
    case .connect: connect
    case .department: department
    case .statusCheck: statusCheck
    case .promise: promise
    case .toldYouSo: toldYouSo
    case .rejected, .keepInTouch, .thanksAllRound: reopened
    case .noAnswer: nil
    }
  }
}

extension LostGround {
  private var thankYou: String? {
    guard let round = groundRound else { return "The round that it was for was removed" }
    if round.interview.isNoShow { return "Nobody came to \(named(round))" }
    if round.interview.end > context.now { return arranged(round) }
    guard let person = followUp.personID, !round.people.contains(person),
      ChoosingPeople(application, in: context).coordinator(of: round) != person
    else { return nil }
    return "\(context.name(person)) is not among those who took part in \(named(round)) any more"
  }

  private var noShow: String? {
    guard let round = groundRound else { return "The round that it was for was removed" }
    if !round.interview.isNoShow { return "They did come to \(named(round))" }
    return application.interview(startingAfter: round).map(arranged)
  }

  private var connect: String? {
    guard let person = followUp.personID, context.person(person) != nil,
      application.lastInterview(with: person, by: context.now) == nil
    else { return nil }
    return "\(context.name(person)) took part in no round that has taken place"
  }

  /// To find somebody, to write to somebody, or to remind them.
  private var department: String? {
    guard let person = followUp.personID else { return somebodyOfTheDepartment }
    if let round = application.lastInterview(with: person, by: context.now) {
      return "You met \(context.name(person)) on \(words(context.day(of: round)))"
    }
    guard ground.parts.count > 2 else { return nil }
    return application.lastReply(of: person).map { context.clause(of: $0, year: followUp.due) }
  }

  private var somebodyOfTheDepartment: String? {
    let found = application.roles.first { [.department, .manager].contains($0.role.kind) }
    return found.map { part in
      let department = application.application.department
      let place = department.isEmpty ? "of the department" : "of \(department)"
      return "\(context.name(part.personID)) \(place) is known now"
    }
  }

  /// A check that the person put off has lost its sense only once its day has gone by.
  private var statusCheck: String? {
    if let round = application.interviewAhead(at: context.now) { return arranged(round) }
    guard followUp.planning.isByHand else { return nil }
    if let round = application.endedInterviews(by: context.now).last,
      context.day(of: round.interview.end) >= followUp.due
    {
      return "\(named(round)) has taken place since"
    }
    guard let reply = application.lastReply, context.day(of: reply.at) >= followUp.due
    else { return nil }
    return context.clause(of: reply, year: followUp.due)
  }

  /// One without a line was settled after its line had been deleted.
  private var promise: String? {
    guard followUp.planning.lineID != nil else { return nil }
    let isThere = application.interviews.contains { round in
      round.promises.contains { $0.by == .me && $0.id.letters == ground.parts.first }
    }
    return isThere ? nil : "The line with this promise was deleted"
  }

  private var toldYouSo: String? {
    let lines = application.interviews.lazy.flatMap { round in
      round.improvements.lazy.map { (round: round, feedback: $0) }
    }
    guard let line = lines.first(where: { $0.feedback.id.letters == ground.parts.first }) else {
      return "The line that it was about was deleted"
    }
    let quote = LineQuote(line.feedback.text).quoted
    guard line.feedback.doneAt != nil else { return "The action on \(quote) is open again" }
    guard !followUp.planning.isByHand else { return nil }
    guard let speaker = line.round.speaker(of: line.feedback) else {
      return "It is open again who said \(quote)"
    }
    return speaker == followUp.personID ? nil : "It was \(context.name(speaker)) who said \(quote)"
  }

  private var reopened: String? {
    guard application.isOpen else { return nil }
    let company = application.application.company
    guard let change = application.outcomes.last, change.outcome == .open else {
      return "\(company) is open"
    }
    return "\(company) is open again since \(words(context.day(of: change.at)))"
  }
}

extension LostGround {
  private var groundRound: InterviewFacts? {
    ground.parts.first.flatMap(InterviewID.init(letters:)).flatMap(application.interview)
  }

  /// With the year where it is not that of the due day: the same sentence whenever it is made.
  private func words(_ day: CalendarDay) -> String { day.words(today: followUp.due) }

  /// "Onsite on Thu 19 Nov"
  private func named(_ round: InterviewFacts) -> String {
    "\(round.interview.round) on \(words(context.day(of: round.interview)))"
  }

  private func arranged(_ round: InterviewFacts) -> String {
    "\(round.interview.round) is arranged for \(words(context.day(of: round.interview)))"
  }
}
