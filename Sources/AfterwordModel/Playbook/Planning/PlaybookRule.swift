/// A rule of the playbook: a pure function from facts to wishes. Its numbers are its properties, with
/// their defaults.
protocol PlaybookRule: Sendable, Hashable {
  static var name: RuleName { get }
  var isOn: Bool { get }

  /// What the rule wants for one application, whatever the guard says of it.
  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish]
}

/// What all rules are told besides the application.
struct PlanningContext {
  let facts: CaseFacts
  /// Interviews that have ended by then are over.
  let now: Instant
  let calendar: PersonalCalendar
}

/// A touch that a rule wants, before the guard has found its day.
struct PlanWish: Hashable {
  var ground: PlanGround
  var applicationID: ApplicationID
  var interviewID: InterviewID?
  var personID: PersonID?
  var lineID: NoteLineID?
  var kind: FollowUpKind
  var channel: Channel
  /// The day on which the rule would have it; the guard may make it later.
  var day: CalendarDay
  /// The moment, where the rule counts hours or minutes; `day` is its day.
  var dueAt: Instant?
  var earliestAt: Instant?
  var note = ""
  /// One sentence without its full stop, with the real names and days.
  var reason: String
  var source = ""
}
