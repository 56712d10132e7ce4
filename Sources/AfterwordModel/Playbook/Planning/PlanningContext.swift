/// What all rules are told besides the application.
struct PlanningContext {
  let facts: CaseFacts
  /// Interviews that have ended by then are over.
  let now: Instant
  let calendar: PersonalCalendar
  let rules: Playbook.Rules
  /// How a date such as 5/12 in a reply is read; nil while nobody has said.
  let dayOrder: DayOrder?
  /// Everybody for whom an invitation was sent, skipped, or planned by hand, in whatever application.
  let invited: Set<PersonID>
  /// By the company as it is compared.
  private let applicationsByCompany: [String: [ApplicationFacts]]

  init(
    facts: CaseFacts,
    now: Instant,
    calendar: PersonalCalendar = PersonalCalendar(),
    rules: Playbook.Rules = Playbook.Rules(),
    dayOrder: DayOrder? = nil
  ) {
    self.facts = facts
    self.now = now
    self.calendar = calendar
    self.rules = rules
    self.dayOrder = dayOrder
    let invitations = facts.applications.flatMap { $0.touches(of: .connect) }
    invited = Set(invitations.compactMap(\.followUp.personID))
    applicationsByCompany = Dictionary(grouping: facts.applications) {
      $0.application.company.folded
    }
  }

  func person(_ id: PersonID) -> Person? { facts.people[id] }

  func name(_ id: PersonID) -> String { person(id)?.name ?? "somebody" }

  /// The applications at the same company, this one among them, in the order of their making.
  func applications(atCompanyOf application: ApplicationFacts) -> [ApplicationFacts] {
    applicationsByCompany[application.application.company.folded] ?? []
  }
}
