import AfterwordModel

extension DraftCase {
  /// A thank-you to Dana Whitfield, on the day after an onsite with four people of Acme.
  static func usualFacts(
    of source: SituationText,
    names: inout SituationNames
  ) throws -> DraftFacts {
    let line = SituationLine(file: source.file, number: 0, text: source.title)
    let people = try ["Dana Whitfield", "Priya Nair", "Łukasz Żółtowski", "Chidi Okafor"].map {
      try person($0, of: line, names: &names)
    }
    let application = Application(
      id: try names.newID(of: line),
      company: "Acme",
      position: "Staff SRE",
      department: "Payments"
    )
    let interview = Interview(
      id: try names.newID(of: line),
      applicationID: application.id,
      round: "Onsite",
      start: try line.time("Thu 2026-11-19 14:00", zone: "Europe/Berlin"),
      minutes: 180
    )
    let followUp = FollowUp(
      id: try names.newID(of: line),
      applicationID: application.id,
      interviewID: interview.id,
      personID: people[0].id,
      kind: .thankYou,
      channel: .email,
      due: try line.day("Fri 2026-11-20")
    )
    return DraftFacts(
      detail: FollowUpDetail(
        followUp: followUp,
        personName: people[0].name,
        company: application.company,
        position: application.position,
        reply: nil
      ),
      application: application,
      person: people[0],
      interview: interview,
      panel: people.map { Participant(person: $0, role: Role()) },
      otherCompanies: ["Globex", "Next", "Initech GmbH"],
      knownNames: people.map(\.name),
      today: try line.day("Fri 2026-11-20")
    )
  }

  /// Somebody of Acme who can be reached in every way.
  static func person(
    _ name: String,
    of line: SituationLine,
    names: inout SituationNames
  ) throws -> Person {
    let id: PersonID = try names.people[name] ?? names.newID(of: line)
    names.people[name] = id
    return Person(
      id: id,
      name: name,
      company: "Acme",
      email: "somebody@acme.example",
      linkedIn: "https://linkedin.example/in/somebody",
      phone: "+49 30 1234",
      address: "Torstr. 1\n10119 Berlin"
    )
  }

  /// What a line under `warns` says, if it begins with a word that stands for a warning.
  static func expectation(_ line: SituationLine) throws -> String {
    let word = String(line.text.prefix { $0 != " " })
    guard words.contains(word) else { throw line.problem("no such warning: \(word)") }
    return line.text
  }

  private static let words: Set = [
    "nothing", "near-name", "greets", "other-company", "placeholder", "missing-attachment",
    "mentions-attachment", "nothing-specific", "alike", "disliked", "characters", "words", "page",
    "no-thanks", "no-subject", "no-address", "arrives-late", "guard",
  ]
}

extension DraftWarning {
  /// As the table writes it. What stands at the warning's place in the text is a part of it.
  func tableWords(in text: String) -> String {
    switch self {
    case .nearName(let written, let known, let place):
      "near-name \(place.quoted(written, in: text)) → \(known)"
    case .greetsSomebodyElse(let name, let place): "greets \(place.quoted(name, in: text))"
    case .otherCompany(let company, let place):
      "other-company \(place.quoted(company, in: text))"
    case .placeholder(let gap, let place): "placeholder \(place.quoted(gap, in: text))"
    case .missingAttachment(let promise): "missing-attachment \(promise)"
    case .mentionsAttachment: "mentions-attachment"
    case .nothingSpecific: "nothing-specific"
    case .alike(let percent, let name): "alike \(percent) % to \(name)"
    case .dislikedPhrase(let phrase, let place): "disliked \(place.quoted(phrase, in: text))"
    case .tooManyCharacters(let count, let limit): "characters \(count) of \(limit)"
    case .tooManyWords(let count, let limit): "words \(count) of \(limit)"
    case .longerThanPage(let lines): "page \(lines) too many"
    case .noThanks: "no-thanks"
    case .noSubject: "no-subject"
    case .noAddress(let channel): "no-address \(channel.rawValue)"
    case .arrivesLate(let arrival, let promised):
      "arrives-late \(arrival.iso) after \(promised.iso)"
    case .guarded(let verdict): "guard \(verdict.tableWords)"
    }
  }
}

extension Range<Int> {
  /// The words, and what really stands at the place where that is something else.
  fileprivate func quoted(_ words: String, in text: String) -> String {
    let found = String(text.dropFirst(lowerBound).prefix(count)).replacing("\n", with: " ")
    return found == words ? words : "\(words) (at \(found))"
  }
}

extension Verdict {
  fileprivate var tableWords: String {
    switch standing {
    case .fine: "fine"
    case .early(let day): "early until \(day.iso)"
    case .enough: "enough"
    }
  }
}
