import AfterwordModel

/// What a check-in may ask about, from words: "promise Dana Acme -2".
///
/// A word for the kind, the person (`-` for nobody), the company, and a number: of `touch`, `status`,
/// `promise`, `no` and `action` the days until it is due, of `answer` those until the day that they
/// named, of `silent` those since which nobody writes; of `debrief` the hours since the round ended, of
/// `round` those until it begins.
struct DealtTable {
  /// Sunday, 22 November 2026, 18:40 in Berlin.
  static let now = Moment.start

  private(set) var facts = CheckInFacts()
  private var names: [CheckInCard.ID: String] = [:]
  private var people: [String: PersonID] = [:]
  private var companies: [String: Application] = [:]

  init(_ text: String) throws {
    for words in text.split(separator: ",") {
      try add(words.split(separator: " ").map(String.init))
    }
  }

  /// "promise Dana Acme, touch Priya Globex"
  func dealt() -> String {
    CheckInDeal(facts, at: Self.now, calendar: PersonalCalendar(utcOffset: 3600)).cards()
      .map { names[$0.id] ?? "?" }.joined(separator: ", ")
  }

  struct UnknownWord: Error {
    let words: [String]
  }

  private mutating func add(_ words: [String]) throws {
    guard words.count == 4, let number = Int(words[3]) else { throw UnknownWord(words: words) }
    let person = words[1] == "-" ? nil : person(words[1])
    let application = application(words[2])
    let day = Self.now.today.adding(days: number)
    switch words[0] {
    case "touch": add(.thankYou, person, application, day)
    case "status": add(.statusCheck, person, application, day)
    case "promise": add(.promise, person, application, day)
    case "no": add(.rejectionReply, person, application, day)
    case "action":
      facts.actions.append(improvement(of: application, saidBy: person, due: day))
    case "debrief":
      facts.debriefs.append(round(of: application, with: person, beginsIn: -number - 1))
    case "round":
      let detail = round(of: application, with: person, beginsIn: number)
      facts.rounds.append(CheckInFacts.Round(detail: detail))
    case "answer":
      let promise = Promise(
        id: .init(at: Self.now.instant),
        by: .them,
        text: "",
        line: nil,
        due: day
      )
      let interview = round(of: application, with: nil, beginsIn: -200).interview
      facts.awaited.append(
        AwaitedAnswer(
          application: application,
          ground: .promise(promise, in: interview),
          since: day.adding(days: -7),
          until: day
        )
      )
    case "silent":
      facts.silences.append(CheckInFacts.Silence(application: application, since: day))
    default: throw UnknownWord(words: words)
    }
    name(words.dropLast().joined(separator: " "))
  }

  /// What was added last.
  private mutating func name(_ words: String) {
    let ids =
      facts.followUps.map { CheckInCard.followUp($0).id }
      + facts.actions.map { CheckInCard.action($0).id }
      + facts.debriefs.map { CheckInCard.debrief($0).id }
      + facts.awaited.map { CheckInCard.passedAnswer($0).id }
      + facts.silences.map { CheckInCard.noAnswer($0.application, since: $0.since).id }
      + facts.rounds.map { CheckInCard.interview($0.detail, people: []).id }
    for id in ids where names[id] == nil { names[id] = words }
  }

  private mutating func add(
    _ kind: FollowUpKind,
    _ person: PersonID?,
    _ application: Application,
    _ due: CalendarDay
  ) {
    // A "no" of this morning, to be answered by tomorrow.
    let isToday = kind == .rejectionReply && due >= Self.now.today
    let planning = FollowUp.Planning(
      earliestAt: isToday ? Self.now.instant.adding(minutes: -9 * 60) : nil
    )
    let followUp = FollowUp(
      id: .init(at: Self.now.instant),
      applicationID: application.id,
      personID: person,
      kind: kind,
      channel: .email,
      due: due,
      planning: planning
    )
    facts.followUps.append(
      FollowUpDetail(
        followUp: followUp,
        personName: nil,
        company: application.company,
        position: application.position,
        reply: nil
      )
    )
  }

  private func improvement(
    of application: Application,
    saidBy: PersonID?,
    due: CalendarDay
  ) -> Improvement {
    Improvement(
      id: .init(at: Self.now.instant),
      text: "too quiet",
      application: application,
      interview: round(of: application, with: nil, beginsIn: -100).interview,
      action: Action(state: .open, due: due),
      saidBy: saidBy
    )
  }

  private func round(of application: Application, with person: PersonID?, beginsIn hours: Int)
    -> InterviewDetail
  {
    let instant = Self.now.instant.adding(minutes: hours * 60)
    return InterviewDetail(
      application: application,
      interview: Interview(
        id: .init(at: Self.now.instant),
        applicationID: application.id,
        round: "Onsite",
        start: ZonedTime(
          local: LocalTime(instant, utcOffset: 3600),
          zone: "Europe/Berlin",
          instant: instant
        )
      ),
      people: person.map { [Participant(person: Person(id: $0, name: ""), role: Role())] } ?? [],
      note: ""
    )
  }

  private mutating func person(_ name: String) -> PersonID {
    let id = people[name] ?? PersonID(at: Self.now.instant)
    people[name] = id
    return id
  }

  private mutating func application(_ company: String) -> Application {
    let known = companies[company]
    let application =
      known
      ?? Application(id: .init(at: Self.now.instant), company: company, position: "Engineer")
    companies[company] = application
    return application
  }
}
