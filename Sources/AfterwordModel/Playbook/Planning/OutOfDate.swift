/// What was out of date when the journal was told of it is not planned: nobody is thanked months later,
/// and a journal of years does not wake up with all that they have left open.
extension [PlanWish] {
  /// The sentences that say so, of those that are.
  func outOfDate(in context: PlanningContext) -> [PlanGround: String] {
    let sentences = compactMap { wish in
      wish.outOfDate(in: context).map { (wish.ground, $0) }
    }
    return Dictionary(sentences) { first, _ in first }
  }
}

extension PlanWish {
  /// What is late by so many days when it is told is still planned.
  private static let lateDays = 14

  fileprivate func outOfDate(in context: PlanningContext) -> String? {
    let told = Swift.max(toldAt ?? since, since)
    let date = context.words(day, at: told)
    if day.days(until: context.day(of: told)) > Self.lateDays {
      return
        "Its day was \(date), and the journal was told of it more than \(Self.lateDays) days later."
    }
    guard let first = context.facts.firstPlannedAt, told <= first, day < context.day(of: first)
    else { return nil }
    return "Its day was \(date), before the playbook began to plan."
  }
}

extension ApplicationFacts {
  /// When the journal was told that a person took part in a round, as far as that is known.
  func told(of person: PersonID, in round: InterviewFacts) -> Instant? {
    let since = roles.first { $0.personID == person }?.since
    return round.toldAt.map { told in since.map { Swift.max($0, told) } ?? told }
  }
}
