/// One thank-you for each person met, once an interview has ended.
public struct ThankYouRule: Sendable, Hashable {
  public var isOn = true
  /// Hours after the end of the interview.
  public var dueHours = 24
  public var earliestHours = 2
  /// After so many hours it is late, and the short form is offered.
  public var lateHours = 48
  /// Days that a letter takes.
  public var letterDays = 3
  public var channel = Channel.email
}

extension ThankYouRule: PlaybookRule {
  static let name = RuleName.thankYou

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    guard application.isOpen else { return [] }
    return application.endedInterviews(by: context.now).flatMap { round in
      let recipients = ThankYouRecipients(of: round, in: application, context: context)
      return recipients.direct.map { person in
        var wish = thanks(
          to: person,
          passingOnTo: recipients.passedOn(by: person),
          for: round,
          in: context
        )
        wish.toldAt = application.told(of: person.id, in: round)
        return wish
      }
    }
  }

  /// `others` have no address: this person is asked to pass the thanks on.
  private func thanks(
    to person: Person,
    passingOnTo others: [Person],
    for round: InterviewFacts,
    in context: PlanningContext
  ) -> PlanWish {
    let end = round.interview.end
    let dueAt = end.adding(minutes: dueHours * 60)
    let letter = ThankYouLetter(
      day: context.calendar.day(of: dueAt),
      days: letterDays,
      answerDay: round.promises.last { $0.by == .them }?.due
    )
    let channel = channel(to: person)
    return PlanWish(
      ground: PlanGround(Self.name, [round.interview.id.letters, person.id.letters]),
      applicationID: round.interview.applicationID,
      interviewID: round.interview.id,
      personID: person.id,
      kind: .thankYou,
      channel: channel,
      since: round.interview.start.instant,
      day: letter.day,
      dueAt: dueAt,
      earliestAt: end.adding(minutes: earliestHours * 60),
      note: [channel == .letter ? letter.note : "", passingOn(to: others)]
        .filter { !$0.isEmpty }.joined(separator: "; "),
      reason: reason(person, others, round, in: context)
        + (channel == .letter ? letter.warning : ""),
      source: "Accountemps survey, 2017"
    )
  }

  private func channel(to person: Person) -> Channel {
    if person.wishes.isEmailOnly { return .email }
    if !person.address.isEmpty, channel == .letter || person.email.isEmpty { return .letter }
    return person.email.isEmpty && !person.linkedIn.isEmpty ? .linkedin : .email
  }

  private func passingOn(to others: [Person]) -> String {
    others.isEmpty ? "" : "pass your thanks on to \(others.map(\.name).inWords)"
  }

  private func reason(
    _ person: Person,
    _ others: [Person],
    _ round: InterviewFacts,
    in context: PlanningContext
  ) -> String {
    let day = context.day(of: round.interview)
    let date = day.words(today: day)
    let survey = "most HR managers say that thank-you notes count"
    if round.people.contains(person.id) {
      return "\(person.name) interviewed you on \(date); \(survey)"
    }
    return "\(others.map(\.name).inWords) interviewed you on \(date); \(survey), "
      + "and \(person.name) can pass them on"
  }
}
