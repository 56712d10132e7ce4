/// A rule of the playbook: a pure function from facts to wishes. Its numbers are its properties, with
/// their defaults.
protocol PlaybookRule: Sendable, Hashable {
  static var name: RuleName { get }
  var isOn: Bool { get }

  /// What the rule wants for one application, whatever the guard says of it.
  func wishes(for application: ApplicationFacts, in context: PlanningContext) -> [PlanWish]
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
  /// When its ground arose: what the person planned or sent by hand since then covers the wish.
  var since: Instant
  /// When the journal was told of its ground, where that may be long after.
  var toldAt: Instant?
  /// The day on which the rule would have it; the guard may make it later.
  var day: CalendarDay
  /// The moment, where the rule counts hours or minutes; `day` is its day.
  var dueAt: Instant?
  var earliestAt: Instant?
  /// The day from which on it may go, where neither `day` nor `earliestAt` says it.
  var earliestDay: CalendarDay?
  var note = ""
  /// One sentence without its full stop, with the real names and days.
  var reason: String
  var source = ""
  /// Several applications may want it for the same person, but only the first of them gets it.
  var isOncePerPerson = false
  /// The same touch to others, in this order, where the guard says enough of this one.
  var instead: [PlanWish] = []
}
