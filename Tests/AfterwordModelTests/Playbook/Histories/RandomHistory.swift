import AfterwordModel
import SeededRandom

/// What may happen to somebody's applications, step by step. A step is a number that it is made of, so
/// that others can be left out to find the few that matter.
struct RandomHistory {
  let cast: HistoryCast
  var facts = CaseFacts()
  var now: Instant
  var playbook: Playbook
  /// Where what happens is written down, if it is told.
  private let story: Story?
  private var generator: SeededGenerator

  init(_ cast: HistoryCast, seed: UInt64, story: Story? = nil) {
    self.cast = cast
    self.story = story
    generator = SeededGenerator(seed: seed)
    // Somewhere in 400 days from September 2026 on: a year's end and all changes of clocks.
    now = Instant(seconds: 1_790_000_000 + Int64(generator.number(below: 400 * 86_400)))
    playbook = Playbook(calendar: PersonalCalendar(zone: generator.pick(Self.zones)))
    for _ in 0..<generator.number(below: 8) {
      playbook.calendar.holidays.insert(today.adding(days: generator.number(below: 60)))
    }
    for (id, name) in zip(cast.people, cast.names) { facts.people[id] = newPerson(id, name: name) }
    let count = min(cast.companies.count, [1, 1, 1, 2, 2, 3][number(below: 6)])
    for (id, company) in zip(cast.applications, cast.companies).prefix(count) {
      let application = Application(id: id, company: company, position: "SRE", department: "Data")
      facts.applications.append(ApplicationFacts(application: application))
    }
    tell("in \(playbook.calendar.zone ?? "UTC"), holidays \(holidays)")
  }

  static let zones = [
    "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Tokyo", "Australia/Lord_Howe",
  ]

  var today: CalendarDay { playbook.calendar.day(of: now) }

  private var holidays: String {
    playbook.calendar.holidays.sorted().map(\.iso).joined(separator: " ")
  }

  private mutating func newPerson(_ id: PersonID, name: String) -> Person {
    var person = Person(id: id, name: name)
    switch number(below: 8) {
    case 0...3: person.email = "a@b.example"
    case 4: person.address = "1 Main Street"
    case 5: person.linkedIn = "https://linkedin.example/in/a"
    default: break
    }
    person.agreedToLinkedIn = oneIn(3)
    return person
  }

  /// What the playbook plans, as things are.
  func plan() -> Plan { playbook.plan(facts, now: now) }

  /// Lets something happen; some steps find nothing to happen to.
  mutating func take(_ step: UInt64) {
    generator = SeededGenerator(seed: step)
    switch number(below: 24) {
    case 0...3: passTime()
    case 4...6: arrangeInterview()
    case 7: changeInterview()
    case 8, 9: changePeople()
    case 10, 11: writeInNote()
    case 12: act()
    case 13, 14: setOutcome()
    case 15...18: doPlanned()
    case 19: touchByHand()
    case 20, 21: receiveReply()
    case 22: changeWishes()
    default: travel()
    }
  }
}

/// What happened, for a person to read.
final class Story {
  var sentences: [String] = []
}

/// What the steps are made with.
extension RandomHistory {
  mutating func number(below limit: Int) -> Int { generator.number(below: limit) }

  mutating func oneIn(_ count: Int) -> Bool { number(below: count) == 0 }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : generator.pick(elements)
  }

  mutating func newID<Kind>() -> RecordID<Kind> { RecordID(at: now, using: &generator) }

  func tell(_ sentence: @autoclosure () -> String) {
    story?.sentences.append("\(today.iso) \(sentence())")
  }

  func name(_ person: PersonID?) -> String {
    person.flatMap { facts.people[$0]?.name } ?? "nobody by name"
  }

  func company(_ application: Int) -> String { facts.applications[application].application.company }

  /// The place of an interview among the facts.
  struct RoundPlace {
    let application: Int
    let interview: Int
  }

  mutating func pickRound() -> RoundPlace? {
    let places = facts.applications.indices.flatMap { application in
      facts.applications[application].interviews.indices.map {
        RoundPlace(application: application, interview: $0)
      }
    }
    return pick(places)
  }

  subscript(_ place: RoundPlace) -> InterviewFacts {
    get { facts.applications[place.application].interviews[place.interview] }
    set { facts.applications[place.application].interviews[place.interview] = newValue }
  }
}
