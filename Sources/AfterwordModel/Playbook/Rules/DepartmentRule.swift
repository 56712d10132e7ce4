/// Reaching professionals of the department, where only others are known so far.
public struct DepartmentRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the interview to find somebody.
  public var findBusinessDays = 2
  /// Business days after which one reminder is fine.
  public var reminderBusinessDays = 5
  /// New people of one company in seven days.
  public var newPeopleAWeek = 3
  public var wordLimit = 75
}

extension DepartmentRule: PlaybookRule {
  static let name = RuleName.department

  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish] {
    guard application.isOpen else { return [] }
    return finding(for: application, in: context) + outreach(for: application, in: context)
      + reminders(for: application, in: context)
  }

  /// Somebody of the department is to be found.
  private func finding(
    for application: ApplicationFacts,
    in context: PlanningContext
  ) -> [PlanWish] {
    guard let first = application.endedInterviews(by: context.now).first,
      !application.knowsItsDepartment(in: context)
    else { return [] }
    let company = application.application.company
    let end = first.interview.end
    let date = context.words(context.day(of: first.interview), at: end)
    return [
      PlanWish(
        ground: PlanGround(Self.name, [application.id.letters]),
        applicationID: application.id,
        kind: .outreach,
        channel: .linkedin,
        since: end,
        toldAt: first.toldAt,
        day: context.calendar.adding(businessDays: findBusinessDays, to: context.day(of: end)),
        note: "find someone in \(application.departmentWords)",
        reason:
          "Since \(first.interview.round) on \(date) you know nobody of \(application.departmentWords) "
          + "at \(company), where the decision is made"
      )
    ]
  }

  /// A first message to each of the department whom no round has brought, and nobody has written to.
  private func outreach(
    for application: ApplicationFacts,
    in context: PlanningContext
  ) -> [PlanWish] {
    let days = NewPeople(of: application, rule: self, in: context).days
    return application.strangersOfItsDepartment(in: context).compactMap { part, person in
      guard let day = days[person.id] else { return nil }
      let department = application.departmentWords
      return PlanWish(
        ground: PlanGround(Self.name, [application.id.letters, person.id.letters]),
        applicationID: application.id,
        personID: person.id,
        kind: .outreach,
        channel: ChoosingPeople(application, in: context).channel(to: person.id),
        since: part.since,
        day: day,
        note: "one question, \(wordLimit) words at most",
        reason:
          "\(person.name) works in \(department), where the decision is made; studies find that "
          + "people who ask for advice are thought more competent",
        source: "Brooks, Gino and Schweitzer, 2015",
        isOncePerPerson: true
      )
    }
  }

  /// One to each who left the first message unanswered.
  private func reminders(
    for application: ApplicationFacts,
    in context: PlanningContext
  ) -> [PlanWish] {
    application.strangersOfItsDepartment(in: context).compactMap { _, person in
      let messages = application.touches(of: .outreach).filter {
        $0.followUp.personID == person.id && $0.sentAt != nil
      }
      guard let first = messages.first, let sentAt = first.sentAt, messages.count == 1,
        first.replies.isEmpty
      else { return nil }
      let sent = context.day(of: sentAt)
      return PlanWish(
        ground: PlanGround(Self.name, [application.id.letters, person.id.letters, "reminder"]),
        applicationID: application.id,
        personID: person.id,
        kind: .outreach,
        channel: first.followUp.channel,
        since: sentAt,
        day: context.calendar.adding(businessDays: reminderBusinessDays, to: sent),
        note: "one reminder, then it rests",
        reason:
          "You wrote to \(person.name) on \(sent.words(today: sent)), and nothing has come back; "
          + "one reminder is fine"
      )
    }
  }
}
