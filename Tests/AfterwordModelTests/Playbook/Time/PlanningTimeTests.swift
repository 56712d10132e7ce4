import AfterwordModel
import Testing

@Suite("Plans over midnights, zones and changes of clocks")
struct PlanningTimeTests {
  /// One interview, and when its thank-you is due, or the message that nobody came.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Where the person is.
    let home: String
    let start: String
    /// Where the interview is; at home if it is not said.
    var zone: String?
    var minutes = 60
    var isNoShow = false
    /// On the person's own calendar.
    let due: String
    /// In UTC.
    let dueAt: String

    var testDescription: String { name }
  }

  static let thanks = [
    Case(
      name: "a Friday evening's is due on the Saturday",
      home: "Europe/Berlin",
      start: "2026-11-20T18:00",
      due: "2026-11-21",
      dueAt: "2026-11-21T18:00:00+00:00"
    ),
    Case(
      name: "over midnight, the day of the end counts",
      home: "Europe/Berlin",
      start: "2026-11-20T23:30",
      due: "2026-11-22",
      dueAt: "2026-11-21T23:30:00+00:00"
    ),
    Case(
      name: "over midnight in another zone, the day at home counts",
      home: "Europe/Berlin",
      start: "2026-11-20T23:30",
      zone: "Asia/Tokyo",
      due: "2026-11-21",
      dueAt: "2026-11-21T15:30:00+00:00"
    ),
    Case(
      name: "on the other side of the date line",
      home: "Pacific/Kiritimati",
      start: "2026-11-20T09:00",
      zone: "Pacific/Pago_Pago",
      due: "2026-11-22",
      dueAt: "2026-11-21T21:00:00+00:00"
    ),
    Case(
      name: "a day with 23 hours: 24 hours later it is the day after the next",
      home: "Europe/Berlin",
      start: "2027-03-27T22:30",
      due: "2027-03-29",
      dueAt: "2027-03-28T22:30:00+00:00"
    ),
    Case(
      name: "a day with 25 hours: 24 hours later it is still the same",
      home: "Europe/Berlin",
      start: "2027-10-30T23:30",
      due: "2027-10-31",
      dueAt: "2027-10-31T22:30:00+00:00"
    ),
    Case(
      name: "a start that the clocks skip is as much later",
      home: "Europe/Berlin",
      start: "2027-03-28T02:30",
      due: "2027-03-29",
      dueAt: "2027-03-29T02:30:00+00:00"
    ),
    Case(
      name: "a start that comes twice is the first",
      home: "Europe/Berlin",
      start: "2027-10-31T02:30",
      due: "2027-11-01",
      dueAt: "2027-11-01T01:30:00+00:00"
    ),
    Case(
      name: "a clock that changes by half an hour",
      home: "Australia/Lord_Howe",
      start: "2027-10-02T23:00",
      due: "2027-10-04",
      dueAt: "2027-10-03T13:30:00+00:00"
    ),
    Case(
      name: "the midnight that São Paulo skipped",
      home: "America/Sao_Paulo",
      start: "2018-11-04T00:00",
      due: "2018-11-05",
      dueAt: "2018-11-05T04:00:00+00:00"
    ),
    Case(
      name: "the evening before the midnight that São Paulo skipped",
      home: "America/Sao_Paulo",
      start: "2018-11-03T22:30",
      due: "2018-11-05",
      dueAt: "2018-11-05T02:30:00+00:00"
    ),
    Case(
      name: "the day before a leap day",
      home: "Europe/Berlin",
      start: "2028-02-28T10:00",
      due: "2028-02-29",
      dueAt: "2028-02-29T10:00:00+00:00"
    ),
    Case(
      name: "the last day of a year",
      home: "America/New_York",
      start: "2026-12-31T16:00",
      due: "2027-01-01",
      dueAt: "2027-01-01T22:00:00+00:00"
    ),
  ]

  static let missed = [
    Case(
      name: "15 minutes after the start it may be the next day",
      home: "Europe/Berlin",
      start: "2026-11-20T23:50",
      isNoShow: true,
      due: "2026-11-21",
      dueAt: "2026-11-20T23:05:00+00:00"
    ),
    Case(
      name: "15 minutes over the hour that the clocks skip",
      home: "Europe/Berlin",
      start: "2027-03-28T01:50",
      isNoShow: true,
      due: "2027-03-28",
      dueAt: "2027-03-28T01:05:00+00:00"
    ),
    Case(
      name: "15 minutes after a midnight in another zone",
      home: "America/New_York",
      start: "2026-11-21T00:00",
      zone: "Asia/Tokyo",
      isNoShow: true,
      due: "2026-11-20",
      dueAt: "2026-11-20T15:15:00+00:00"
    ),
  ]

  @Test("count hours as they pass, and days where the person is", arguments: thanks + missed)
  func due(_ example: Case) throws {
    let touch = try #require(try plan(of: example, at: example.home).touches.first)
    #expect(touch.kind == (example.isNoShow ? .noShow : .thankYou))
    #expect(touch.due.iso == example.due)
    #expect(touch.dueAt?.iso(utcOffset: 0) == example.dueAt)
    #expect(touch.earliest <= touch.due)
  }

  @Test("move with the person's zone by day, and never by the hour")
  func travel() throws {
    let example = try #require(Self.thanks.first)
    // Due at 18:00 in London, which is a day later on Kiritimati, and a day earlier nowhere.
    let zones = ["Europe/Berlin": "2026-11-21", "Pacific/Kiritimati": "2026-11-22"]
    for (zone, day) in zones {
      let touch = try #require(try plan(of: example, at: zone).touches.first)
      #expect(touch.due.iso == day, "\(zone)")
      #expect(touch.dueAt?.iso(utcOffset: 0) == example.dueAt, "\(zone)")
    }
  }

  @Test("go round a week of holidays over the year's end")
  func holidays() throws {
    var playbook = Playbook(calendar: PersonalCalendar(zone: "Europe/Berlin"))
    playbook.calendar.holidays = Set((0...10).map { dec(24).adding(days: $0) })
    let facts = try facts(
      Case(name: "", home: "", start: "2026-12-23T10:00", due: "", dueAt: ""),
      zone: "Europe/Berlin"
    )
    let plan = playbook.plan(facts, now: Self.muchLater)
    let check = plan.touches.first { $0.kind == .statusCheck }
    // Six business days after Wednesday 23 December, the first of them Monday 4 January.
    #expect(check?.due.iso == "2027-01-11")
  }

  @Test("where no zone is known, follow the offset from UTC")
  func offset() {
    let evening = Instant(seconds: 1_795_213_600)
    #expect(evening.iso(utcOffset: 0) == "2026-11-20T22:26:40+00:00")
    #expect(PersonalCalendar(utcOffset: 3600).day(of: evening) == nov(20))
    #expect(PersonalCalendar(utcOffset: 7200).day(of: evening) == nov(21))
    #expect(PersonalCalendar(zone: "Nowhere/Atlantis", utcOffset: 7200).day(of: evening) == nov(21))
    #expect(PersonalCalendar(zone: "UTC", utcOffset: 7200).day(of: evening) == nov(20))
  }

  private static let muchLater = Instant(seconds: 1_900_000_000)

  private func plan(of example: Case, at home: String) throws -> Plan {
    var rules = Playbook.Rules()
    rules.connect.isOn = false
    rules.department.isOn = false
    rules.statusCheck.isOn = false
    let playbook = Playbook(rules: rules, calendar: PersonalCalendar(zone: home))
    let facts = try facts(example, zone: example.zone ?? example.home)
    return playbook.plan(facts, now: Self.muchLater)
  }

  private func facts(_ example: Case, zone: String) throws -> CaseFacts {
    let local = try #require(LocalTime(iso: example.start))
    let interview = Interview(
      id: Cast.onsite,
      applicationID: Cast.sre,
      round: "Onsite",
      start: try #require(ZonedTime(local: local, zone: zone)),
      minutes: example.minutes,
      isNoShow: example.isNoShow
    )
    let application = ApplicationFacts(
      application: Application(id: Cast.sre, company: "Acme", position: "SRE"),
      interviews: [InterviewFacts(interview: interview, people: [Cast.dana])],
      roles: [PersonRole(personID: Cast.dana, role: Role(), since: interview.start.instant)]
    )
    let dana = Person(id: Cast.dana, name: "Dana", email: "dana@acme.example")
    return CaseFacts(applications: [application], people: [Cast.dana: dana])
  }
}
