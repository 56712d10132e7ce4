import AfterwordModel

/// A draft of the table with its facts, and the warnings that it is to give.
struct DraftCase {
  var facts: DraftFacts
  var limits = DraftLimits(sender: Sender(name: "Sam Doe"))
  var channel = Channel.email
  private(set) var text = ""
  private(set) var expected: [String] = []

  init(_ source: SituationText) throws {
    var names = SituationNames()
    facts = try Self.usualFacts(of: source, names: &names)
    var isExpectation = false
    for line in source.lines {
      if line.text == "warns" {
        isExpectation = true
      } else if isExpectation {
        expected.append(try Self.expectation(line))
      } else {
        try readFact(line, names: &names)
      }
    }
    guard let last = source.lines.last else {
      throw SituationLine(file: source.file, number: 0, text: source.title)
        .problem("nothing in it")
    }
    if text.isEmpty { throw last.problem("it has no text") }
    if expected.isEmpty { throw last.problem("it says nothing under `warns`") }
    if expected == ["nothing"] { expected = [] }
  }

  /// In the words of the table.
  var warnings: [String] {
    DraftCheck.warnings(of: text, channel: channel, facts: facts, limits: limits)
      .map { $0.tableWords(in: text) }
  }
}

extension DraftCase {
  private mutating func readFact(_ line: SituationLine, names: inout SituationNames) throws {
    if let written = line.written {
      text += text.isEmpty ? written : "\n" + written
      return
    }
    if let mark = NoteMark(ofLine: line.text) {
      return try addLine(mark, line, names: &names)
    }
    let keyword = line.text.prefix { $0 != " " }
    var clauses = try SituationClauses(line.text.dropFirst(keyword.count).trimmed, of: line)
    switch keyword {
    case "kind":
      facts.detail.followUp.kind = try line.word(clauses.first("a kind"), FollowUpKind.self)
    case "channel": channel = try line.word(clauses.first("a channel"), Channel.self)
    case "to": try readRecipient(&clauses, names: &names)
    case "company": facts.application.company = try clauses.first("a company")
    case "position": facts.application.position = try clauses.first("a position")
    case "outcome": facts.application.outcome = try line.word(clauses.first("one"), Outcome.self)
    case "others": facts.otherCompanies = clauses.rest()
    case "known": facts.knownNames = clauses.rest()
    case "panel": try readPanel(&clauses, names: &names)
    case "empty-note": facts.lines = []
    case "about": facts.detail.followUp.note = try clauses.first("what it is about")
    case "promise": try readPromise(line, names: &names)
    case "advice": try readAdvice(line, names: &names)
    case "answer-by": facts.promisedDay = try line.day(try clauses.first("a day"))
    case "guard": try readVerdict(&clauses)
    case "sibling": try readSibling(line)
    case "paper": limits.paper = try line.word(clauses.first("a paper"), Paper.self)
    case "letter-days": limits.letterDays = try line.number(try clauses.first("a number"))
    case "premium": limits.invitationCharacters = 300
    default: throw line.problem("not understood: \(keyword)")
    }
    if !Self.takesWholeLine.contains(String(keyword)) { try clauses.finish() }
  }

  /// Commas in these are a part of the text.
  private static let takesWholeLine: Set = ["promise", "advice", "sibling"]

  private mutating func addLine(
    _ mark: NoteMark,
    _ line: SituationLine,
    names: inout SituationNames
  ) throws {
    guard let interview = facts.interview else { throw line.problem("no round") }
    facts.lines.append(
      DraftLine(
        id: try names.newID(of: line),
        mark: mark,
        text: line.text.dropFirst().trimmed,
        interviewID: interview.id
      )
    )
  }

  /// `Dana Whitfield, no email`
  private mutating func readRecipient(
    _ clauses: inout SituationClauses,
    names: inout SituationNames
  ) throws {
    let name = try clauses.first("a name")
    if name == "nobody" {
      facts.person = nil
      facts.detail.personName = nil
      return
    }
    var person = try Self.person(name, of: clauses.line, names: &names)
    if clauses.has("no email") { person.email = "" }
    if clauses.has("no linkedin") { person.linkedIn = "" }
    if clauses.has("no phone") { person.phone = "" }
    if clauses.has("no address") { person.address = "" }
    if let title = clauses.after("title") { person.title = title }
    if let company = clauses.after("of") { person.company = company }
    facts.person = person
    facts.detail.personName = name
    facts.knownNames = facts.knownNames.filter { $0 != "Dana Whitfield" } + [name]
  }

  private mutating func readPanel(
    _ clauses: inout SituationClauses,
    names: inout SituationNames
  ) throws {
    let people = try clauses.rest().map { try Self.person($0, of: clauses.line, names: &names) }
    facts.panel = people.map { Participant(person: $0, role: Role()) }
    facts.knownNames = people.map(\.name)
  }

  private mutating func readPromise(_ line: SituationLine, names: inout SituationNames) throws {
    facts.promise = Promise(
      id: try names.newID(of: line),
      by: .me,
      text: line.text.dropFirst("promise ".count).trimmed,
      line: 0,
      due: nil
    )
  }

  private mutating func readAdvice(_ line: SituationLine, names: inout SituationNames) throws {
    guard let interview = facts.interview else { throw line.problem("no round") }
    facts.improvement = Improvement(
      id: try names.newID(of: line),
      text: line.text.dropFirst("advice ".count).trimmed,
      application: facts.application,
      interview: interview
    )
  }

  /// `early until 2026-12-01` or `enough`
  private mutating func readVerdict(_ clauses: inout SituationClauses) throws {
    if let day = clauses.after("early until") {
      facts.verdict = Verdict(.early(until: try clauses.line.day(day)))
    } else if clauses.has("enough") {
      facts.verdict = Verdict(.enough)
    }
  }

  /// `sibling Priya Nair: Hi Priya,|thank you …`, with a bar for each line break.
  private mutating func readSibling(_ line: SituationLine) throws {
    let parts = line.text.dropFirst("sibling ".count).split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { throw line.problem("a sibling has a name and a text") }
    facts.siblings.append(
      DraftSibling(
        personName: parts[0].trimmed,
        text: parts[1].split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
          .joined(separator: "\n")
      )
    )
  }
}

extension SituationLine {
  /// What stands behind the `|` of a line of a draft.
  fileprivate var written: String? {
    if text == "|" { return "" }
    return text.hasPrefix("| ") ? String(text.dropFirst(2)) : nil
  }
}
