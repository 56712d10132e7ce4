import AfterwordModel

/// Facts, and what is to be planned for them.
struct PlanSituation {
  var playbook = Playbook(calendar: PersonalCalendar(zone: "Europe/Berlin"))
  var now: Instant?
  var facts = CaseFacts()
  var names = SituationNames()
  var expectations: [SituationExpectation] = []

  var zone: String { playbook.calendar.zone ?? "UTC" }

  init(_ text: SituationText) throws {
    var isPlan = false
    for line in text.lines {
      if line.text == "plan" {
        isPlan = true
      } else if isPlan {
        expectations.append(try SituationExpectation(line, in: self))
      } else {
        try readFact(line)
      }
    }
    guard let last = text.lines.last else {
      throw SituationLine(file: text.file, number: 0, text: text.title).problem("nothing in it")
    }
    if now == nil { throw last.problem("it has no line `now`") }
    if expectations.isEmpty { throw last.problem("it says nothing under `plan`") }
  }

  private mutating func readFact(_ line: SituationLine) throws {
    if let mark = NoteMark(ofLine: line.text) { return try readNoteLine(line, mark: mark) }
    let keyword = line.text.prefix { $0 != " " }
    var clauses = try SituationClauses(line.text.dropFirst(keyword.count).trimmed, of: line)
    switch keyword {
    case "zone": playbook.calendar.zone = try zone(named: try clauses.first("a zone"), line)
    case "now": now = try line.time(try clauses.first("a time"), zone: zone).instant
    case "first-planned":
      facts.firstPlannedAt = try line.time(try clauses.first("a time"), zone: zone).instant
    case "holidays": playbook.calendar.holidays = Set(try clauses.rest().map(line.day))
    case "only": try turnOn(try clauses.rest().map { try line.word($0, RuleName.self) }, line)
    case "off": try turnOff(try clauses.rest().map { try line.word($0, RuleName.self) }, line)
    case "number": try setNumber(try clauses.first("a number"), line)
    case "letters": playbook.rules.thankYou.channel = .letter
    case "application": try readApplication(&clauses)
    case "person": try readPerson(&clauses)
    case "round": try readRound(&clauses)
    case "sent", "skipped", "by-hand": try readTouch(String(keyword), &clauses)
    case "reply": try readReply(&clauses)
    case "outcome": try readOutcome(&clauses)
    default: throw line.problem("not understood: \(keyword)")
    }
    try clauses.finish()
  }

  private func zone(named name: String, _ line: SituationLine) throws -> String {
    guard ZonedTime.isKnown(zone: name) else { throw line.problem("no such zone: \(name)") }
    return name
  }

  private mutating func turnOn(_ rules: [RuleName], _ line: SituationLine) throws {
    try turnOff(RuleName.allCases.filter { !rules.contains($0) }, line)
  }

  private mutating func turnOff(_ rules: [RuleName], _ line: SituationLine) throws {
    for rule in rules {
      guard let path = SituationNumbers.switches[rule] else { throw line.problem("no switch") }
      playbook[keyPath: path] = false
    }
  }

  /// `status-check second-days 5`
  private mutating func setNumber(_ text: String, _ line: SituationLine) throws {
    var words = text.split(separator: " ").map(String.init)
    let value = try line.number(words.popLast() ?? "")
    guard let path = SituationNumbers.numbers[words.joined(separator: " ")] else {
      throw line.problem("no number of this name")
    }
    playbook[keyPath: path] = value
  }
}

extension PlanSituation {
  /// The application that was named last.
  mutating func changeApplication(
    _ line: SituationLine,
    _ change: (inout ApplicationFacts) -> Void
  ) throws {
    guard !facts.applications.isEmpty else { throw line.problem("no application yet") }
    change(&facts.applications[facts.applications.count - 1])
  }

  func application(_ line: SituationLine) throws -> ApplicationFacts {
    guard let application = facts.applications.last else {
      throw line.problem("no application yet")
    }
    return application
  }
}
