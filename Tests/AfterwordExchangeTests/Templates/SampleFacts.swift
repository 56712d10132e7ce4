import AfterwordModel
import Testing

/// Facts of a message, told in a few words.
struct SampleFacts {
  static let sender = Sender(
    name: "Alex Morgan",
    email: "alex@example.org",
    phone: "+49 30 5550 0199",
    link: "https://alex.example.org"
  )

  var kind = FollowUpKind.thankYou
  var names = ["Dana Whitfield"]
  var roles: [RoleKind] = []
  /// Without an e-mail address.
  var unreachable: Set<String> = []
  /// Which of the names it goes to; nil: to nobody.
  var to: Int? = 0
  var company = "Acme"
  var position = "Staff SRE"
  var department = "Payments"
  var round: String? = "Final"
  var roundDay = "2026-11-19"
  /// Lines of the note, with their marks.
  var note: [String] = []
  var criticism: String?
  var proof = ""
  var promise: String?
  var promisedDay: String?
  var about = ""
  var isLate = false
  var isReminder = false
  var outcome = Outcome.open
  var today = "2026-11-22"

  func facts() throws -> DraftFacts {
    let people = try names.enumerated().map { place, name in
      Participant(
        person: Person(
          id: try id(100 + place),
          name: name,
          email: unreachable.contains(name) ? "" : "\(place)@acme.example"
        ),
        role: Role(kind: place < roles.count ? roles[place] : .interviewer)
      )
    }
    let recipient = to.flatMap { $0 < people.count ? people[$0] : nil }
    let application = Application(
      id: try id(1),
      company: company,
      position: position,
      department: department,
      outcome: outcome
    )
    let interview = try interview()
    let touch = try detail(id: 3, person: recipient?.person)
    return DraftFacts(
      detail: touch,
      application: application,
      person: recipient?.person,
      role: recipient?.role,
      interview: interview,
      panel: interview == nil ? [] : people,
      lines: try lines(),
      improvement: try improvement(application, interview),
      promise: try promise.map {
        Promise(id: try id(50), by: .me, text: $0, line: 0, due: nil)
      },
      promisedDay: promisedDay.flatMap(CalendarDay.init(iso:)),
      lastTouch: isReminder ? try lastTouch(to: recipient?.person) : nil,
      knownNames: names,
      isLate: isLate,
      today: try #require(CalendarDay(iso: today))
    )
  }

  private func id<Kind>(_ number: Int) throws -> RecordID<Kind> {
    let digits = String(1000 + number)
    return try #require(RecordID(uuid: "019a0000-0000-7000-8000-00000000\(digits)"))
  }

  private func interview() throws -> Interview? {
    guard let round else { return nil }
    let local = try #require(LocalTime(iso: "\(roundDay)T14:00"))
    let start = try #require(ZonedTime(local: local, zone: "Europe/Berlin"))
    return Interview(id: try id(2), applicationID: try id(1), round: round, start: start)
  }

  private func detail(id number: Int, person: Person?) throws -> FollowUpDetail {
    let followUp = FollowUp(
      id: try id(number),
      applicationID: try id(1),
      interviewID: try id(2),
      personID: person?.id,
      kind: kind,
      channel: .email,
      due: try #require(CalendarDay(iso: today)),
      note: about
    )
    return FollowUpDetail(
      followUp: followUp,
      personName: person?.name,
      company: company,
      position: position,
      reply: nil
    )
  }

  private func lastTouch(to person: Person?) throws -> FollowUpDetail {
    var last = try detail(id: 4, person: person)
    last.followUp.state = .sent(at: Instant(seconds: 1_795_000_000))
    return last
  }

  private func lines() throws -> [DraftLine] {
    try MarkedLine.all(in: note.joined(separator: "\n")).map { line in
      DraftLine(
        id: try id(200 + line.line),
        mark: line.mark,
        text: line.text,
        interviewID: try id(2)
      )
    }
  }

  private func improvement(_ application: Application, _ interview: Interview?) throws
    -> Improvement?
  {
    guard let criticism, let interview else { return nil }
    return Improvement(
      id: try id(60),
      text: criticism,
      application: application,
      interview: interview,
      action: Action(state: .done, proof: proof)
    )
  }
}
