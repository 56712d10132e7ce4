/// When to write to the new people of a company, so that not too many of them hear from one person in
/// seven days.
struct NewPeople {
  /// Of each whom nobody has written to yet.
  private(set) var days: [PersonID: CalendarDay] = [:]

  init(of application: ApplicationFacts, rule: DepartmentRule, in context: PlanningContext) {
    let applications = context.applications(atCompanyOf: application)
    let written = Self.firstMessages(in: applications, context)
    var taken = Array(written.values)
    for (wished, person) in Self.waiting(in: applications, context)
    where written[person] == nil && days[person] == nil {
      let day = Self.firstDay(onOrAfter: wished, taken: taken, rule.newPeopleAWeek, context)
      days[person] = day
      taken.append(day)
    }
  }

  /// The day of the first message to each who was new, sent or planned by hand.
  private static func firstMessages(
    in applications: [ApplicationFacts],
    _ context: PlanningContext
  ) -> [PersonID: CalendarDay] {
    var days: [PersonID: CalendarDay] = [:]
    for touch in applications.flatMap({ $0.touches(of: .outreach) }) where touch.skippedAt == nil {
      guard let person = touch.followUp.personID else { continue }
      let day = touch.sentAt.map(context.calendar.day(of:)) ?? touch.followUp.due
      days[person] = min(day, days[person] ?? day)
    }
    return days
  }

  /// Everybody new, with the business day after they came in; the earliest first.
  private static func waiting(
    in applications: [ApplicationFacts],
    _ context: PlanningContext
  ) -> [(day: CalendarDay, person: PersonID)] {
    applications.filter(\.isOpen).flatMap { application in
      application.strangersOfItsDepartment(in: context).map { part, person in
        let cameIn = context.day(of: part.since)
        return (context.calendar.adding(businessDays: 1, to: cameIn), person.id)
      }
    }.sorted { ($0.day, $0.person.letters) < ($1.day, $1.person.letters) }
  }

  private static func firstDay(
    onOrAfter wished: CalendarDay,
    taken: [CalendarDay],
    _ limit: Int,
    _ context: PlanningContext
  ) -> CalendarDay {
    var day = wished
    while taken.count(where: { abs($0.days(until: day)) < 7 }) >= max(limit, 1) {
      day = context.calendar.adding(businessDays: 1, to: day)
    }
    return day
  }
}
