import AfterwordModel

/// A line under `plan`.
enum SituationExpectation {
  case nothing
  case planned(PlannedExpectation)
  case byHand(TouchName, earliest: CalendarDay?)
  case withdrawn(TouchName, because: String)
  case verdict(VerdictExpectation)
  case gone(GoneExpectation)
  case noAnswer(since: CalendarDay?)

  init(_ line: SituationLine, in situation: PlanSituation) throws {
    if line.text == "nothing" {
      self = .nothing
      return
    }
    var clauses = try SituationClauses(line.text, of: line)
    let first = try clauses.first("a touch")
    switch first.prefix(while: { $0 != " " }) {
    case "by-hand":
      let touch = try TouchName(first.dropFirst("by-hand ".count).trimmed, line, situation)
      let earliest = clauses.after("earliest")
      if earliest == nil, !clauses.has("enough") { throw line.problem("earliest or enough?") }
      self = .byHand(touch, earliest: try earliest.map(line.day))
    case "withdrawn":
      let touch = try TouchName(first.dropFirst("withdrawn ".count).trimmed, line, situation)
      guard let reason = try clauses.text(after: "because") else { throw line.problem("why?") }
      self = .withdrawn(touch, because: reason)
    case "verdict":
      let touch = try TouchName(first.dropFirst("verdict ".count).trimmed, line, situation)
      self = .verdict(try VerdictExpectation(touch, &clauses))
    case "gone":
      let touch = try TouchName(first.dropFirst("gone ".count).trimmed, line, situation)
      self = .gone(try GoneExpectation(touch, &clauses, in: situation))
    case "no-answer":
      let since = first.dropFirst("no-answer ".count)
      self = .noAnswer(since: since == "not yet" ? nil : try line.day(String(since)))
    default:
      let touch = try TouchName(first, line, situation)
      self = .planned(try PlannedExpectation(touch, &clauses, in: situation))
    }
    try clauses.finish()
  }
}

/// `status-check → Dana Whitfield`
struct TouchName: Equatable {
  let kind: FollowUpKind
  let personID: PersonID?

  init(_ text: String, _ line: SituationLine, _ situation: PlanSituation) throws {
    let parts = text.split(separator: "→").map { $0.trimmed }
    guard parts.count == 2 else { throw line.problem("not KIND → PERSON") }
    kind = try line.word(parts[0], FollowUpKind.self)
    personID = try situation.names.person(parts[1], of: line)
  }

  init(kind: FollowUpKind, personID: PersonID?) {
    self.kind = kind
    self.personID = personID
  }
}

/// `…, due Fri 2026-11-20 15:00, earliest Thu 2026-11-19, by letter, of Globex, for Onsite,
/// note "…", source "…", because "…"`. Without `earliest` it is the due day; without `by`, e-mail.
struct PlannedExpectation {
  let touch: TouchName
  let due: CalendarDay
  let dueAt: Instant?
  let earliest: CalendarDay
  let channel: Channel
  let applicationID: ApplicationID?
  let interviewID: InterviewID?
  let ground: PlanGround?
  let note: String?
  let source: String?
  let reason: String

  init(_ touch: TouchName, _ clauses: inout SituationClauses, in situation: PlanSituation) throws {
    let line = clauses.line
    self.touch = touch
    guard let due = clauses.after("due") else { throw line.problem("due when?") }
    if due.contains(":") {
      let instant = try line.time(due, zone: situation.zone).instant
      dueAt = instant
      self.due = situation.playbook.calendar.day(of: instant)
    } else {
      dueAt = nil
      self.due = try line.day(due)
    }
    earliest = try clauses.after("earliest").map { try line.day($0) } ?? self.due
    channel = try clauses.after("by").map { try line.word($0, Channel.self) } ?? .email
    applicationID = try clauses.after("of").map { name in
      guard let id = situation.names.companies[name] else { throw line.problem("no \(name)") }
      return id
    }
    interviewID = try clauses.after("for").map { try situation.names.round($0, of: line) }
    ground = try clauses.after("as").map {
      try situation.names.ground($0, zone: situation.zone, of: line)
    }
    note = try clauses.text(after: "note")
    source = try clauses.text(after: "source")
    guard let reason = try clauses.text(after: "because") else { throw line.problem("why?") }
    self.reason = reason
  }

  func isMet(by planned: PlannedTouch) -> Bool {
    touch == TouchName(kind: planned.kind, personID: planned.personID)
      && due == planned.due && (dueAt == nil || dueAt == planned.dueAt)
      && earliest == planned.earliest && channel == planned.channel
      && (applicationID == nil || applicationID == planned.applicationID)
      && (interviewID == nil || interviewID == planned.interviewID)
      && (ground == nil || ground == planned.ground)
      && (note == nil || note == planned.note)
      && source.map { planned.source.contains($0) } != false
      && planned.reason.contains(reason)
  }
}

/// `verdict status-check → Dana Whitfield, on Tue 2026-11-24, by email, early until Tue 2026-12-01,
/// because "…"`; `fine` and `enough` for the other two.
struct VerdictExpectation {
  let touch: TouchName
  let day: CalendarDay
  let channel: Channel
  let standing: Verdict.Standing
  let reason: String?
  let line: SituationLine

  init(_ touch: TouchName, _ clauses: inout SituationClauses) throws {
    let line = clauses.line
    self.line = line
    self.touch = touch
    guard let day = clauses.after("on") else { throw line.problem("on which day?") }
    self.day = try line.day(day)
    channel = try clauses.after("by").map { try line.word($0, Channel.self) } ?? .email
    reason = try clauses.text(after: "because")
    if let until = clauses.after("early until") {
      standing = .early(until: try line.day(until))
    } else if clauses.has("fine") {
      standing = .fine
    } else if clauses.has("enough") {
      standing = .enough
    } else {
      throw line.problem("fine, early until DAY, or enough?")
    }
  }
}
