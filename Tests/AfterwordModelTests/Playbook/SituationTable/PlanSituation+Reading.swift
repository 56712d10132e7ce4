import AfterwordModel

extension PlanSituation {
  /// `Acme, Staff SRE, Payments`
  mutating func readApplication(_ clauses: inout SituationClauses) throws {
    let company = try clauses.first("a company")
    let position = try clauses.first("a position")
    let department = clauses.rest()
    guard department.count < 2 else { throw clauses.line.problem("not understood") }
    let application = Application(
      id: try names.newID(of: clauses.line),
      company: company,
      position: position,
      department: department.first ?? ""
    )
    names.companies[company] = application.id
    names.companies[position] = application.id
    names.rounds = [:]
    facts.applications.append(ApplicationFacts(application: application))
  }

  /// `Dana Whitfield, hr, email, say decides, not-before 2026-12-05`
  mutating func readPerson(_ clauses: inout SituationClauses) throws {
    let line = clauses.line
    let name = try clauses.first("a name")
    let role = try line.word(try clauses.first("a role"), RoleKind.self)
    let id: PersonID = try names.people[name] ?? names.newID(of: line)
    names.people[name] = id
    var person = facts.people[id] ?? Person(id: id, name: name)
    person.company = try application(line).application.company
    if clauses.has("email") { person.email = "\(name.filter(\.isLetter))@example.com" }
    if clauses.has("linkedin") { person.linkedIn = "https://linkedin.example/in/somebody" }
    if clauses.has("phone") { person.phone = "+49 30 1234" }
    if clauses.has("address") { person.address = "Torstr. 1\n10119 Berlin" }
    if clauses.has("agreed") { person.agreedToLinkedIn = true }
    if clauses.has("email-only") { person.wishes.isEmailOnly = true }
    if clauses.has("do-not-contact") { person.wishes.doNotContact = true }
    if let day = clauses.after("not-before") { person.wishes.notBefore = try line.day(day) }
    if let department = clauses.after("of") { person.department = department }
    let since = clauses.after("since") ?? "2026-11-01 09:00"
    let say = try clauses.after("say").map { try line.word($0, Say.self) }
    let stance = try clauses.after("stance").map { try line.word($0, Stance.self) }
    let part = PersonRole(
      personID: id,
      role: Role(kind: role, say: say ?? .unknown, stance: stance ?? .unknown),
      since: try line.time(since, zone: zone).instant
    )
    facts.people[id] = person
    try changeApplication(line) { $0.roles.append(part) }
  }

  /// `Onsite, 2026-11-19 14:00 Asia/Tokyo, 60 min, no-show, with Dana Whitfield, Priya Nair`
  mutating func readRound(_ clauses: inout SituationClauses) throws {
    let line = clauses.line
    let name = try clauses.first("a name")
    let start = try line.time(try clauses.first("a start"), zone: zone)
    let people = try clauses.list(after: "with").compactMap { try names.person($0, of: line) }
    let isNoShow = clauses.has("no-show")
    let toldAt = try clauses.after("told").map { try line.time($0, zone: zone).instant }
    let length = clauses.rest()
    guard length.count <= 1, length.allSatisfy({ $0.hasSuffix(" min") }) else {
      throw line.problem("not understood: \(length)")
    }
    let interview = Interview(
      id: try names.newID(of: line),
      applicationID: try application(line).application.id,
      round: name,
      start: start,
      minutes: try length.first.map { try line.number(String($0.dropLast(4))) } ?? 60,
      isNoShow: isNoShow
    )
    names.rounds[name] = interview.id
    try changeApplication(line) {
      $0.interviews.append(InterviewFacts(interview: interview, people: people, toldAt: toldAt))
      $0.interviews.sort { $0.interview.start.instant < $1.interview.start.instant }
    }
  }

  /// `rejected, 2026-12-01 10:00`
  mutating func readOutcome(_ clauses: inout SituationClauses) throws {
    let line = clauses.line
    let outcome = try line.word(try clauses.first("an outcome"), Outcome.self)
    let at = try line.time(try clauses.first("a time"), zone: zone).instant
    try changeApplication(line) {
      $0.application.outcome = outcome
      $0.outcomes.append(OutcomeChange(outcome: outcome, at: at))
    }
  }
}
