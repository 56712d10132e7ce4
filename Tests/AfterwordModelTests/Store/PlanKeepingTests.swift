import GRDB
import Testing

@testable import AfterwordModel

@Suite("Plans in the journal")
struct PlanKeepingTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID
  let interview: InterviewID

  /// Sunday, 22 November 2026; the interview was on Thursday.
  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    let dana = PersonDraft(name: "Dana Whitfield", email: "dana@acme.example", role: .hr)
    let receipt = try journal.add(people: [dana])
    application = receipt.applicationID
    interview = try #require(receipt.interviewID)
  }

  private func planned(_ kind: FollowUpKind, in journal: Journal? = nil) throws -> FollowUp? {
    try (journal ?? self.journal).planned(kind, in: application)
  }

  private func told() throws -> [PlanNotice] { try journal.notices(of: application) }

  private func change(_ change: JournalChange, at now: Moment = .start) throws {
    _ = try journal.perform(change, at: now)
  }

  @Test("are made by the change that gives rise to them, and taken back with it")
  func withTheChange() throws {
    let thanks = try #require(try planned(.thankYou))
    #expect(thanks.planning.ground?.rule == .thankYou)
    #expect(!thanks.planning.isByHand)
    #expect(!thanks.planning.reason.isEmpty)
    _ = try journal.undo(at: .start)
    #expect(try journal.overview(today: .of("2026-11-22")).dueCount == 0)
    _ = try journal.redo(at: .start)
    #expect(try planned(.thankYou) == thanks)
  }

  @Test(
    "follow the time: a round gets its thank-you once it has ended, and that is no step of undo"
  )
  func catchingUp() throws {
    let other = try journal.add(
      "Globex",
      at: "2026-11-23T10:00",
      people: [.init(name: "Ada Byron")]
    )
    #expect(try journal.planned(.thankYou, in: other.applicationID) == nil)
    #expect(try !journal.catchUp(at: .start))
    let morning = Moment(ZonedTime.berlin("2026-11-23T10:59").instant, utcOffset: 3600)
    #expect(try !journal.catchUp(at: morning))
    #expect(try journal.catchUp(at: morning.later(minutes: 1)))
    #expect(try journal.planned(.thankYou, in: other.applicationID) != nil)
    #expect(try !journal.catchUp(at: morning.later(minutes: 1)))
    #expect(try journal.undo(at: morning.later(minutes: 2)).subject == "Globex · Onsite")
  }

  @Test("stay when the clock is set back")
  func clockSetBack() throws {
    let thanks = try planned(.thankYou)
    let weekBefore = Moment.start.later(minutes: -7 * 1440)
    #expect(try !journal.catchUp(at: weekBefore))
    try change(.editInterview(interview, InterviewEdit(place: "here")), at: weekBefore)
    #expect(try planned(.thankYou) == thanks)
  }

  @Test("are told of where they move or go, once, and not any more when they come back")
  func moving() throws {
    let first = try #require(try planned(.thankYou))
    let later = ZonedTime.berlin("2026-11-20T14:00")
    try change(.editInterview(interview, InterviewEdit(start: later)))
    let moved = try #require(try planned(.thankYou))
    #expect(moved.id == first.id)
    let move = PlanNotice.Change.moved(from: first.due, to: moved.due)
    #expect(try told().filter { $0.kind == .thankYou }.map(\.change) == [move])
    let ahead = ZonedTime.berlin("2026-11-30T14:00")
    try change(
      .editInterview(interview, InterviewEdit(start: ahead)),
      at: .start.later(minutes: 60)
    )
    #expect(try planned(.thankYou) == nil)
    let gone = try told().filter { $0.kind == .thankYou }
    #expect(gone.map(\.change) == [move, .withdrawn])
    #expect(gone.allSatisfy { $0.reason.hasSuffix(".") && $0.personName == "Dana Whitfield" })
    try change(
      .editInterview(interview, InterviewEdit(start: later)),
      at: .start.later(minutes: 90)
    )
    #expect(try planned(.thankYou)?.id == first.id)
    #expect(try told().filter { $0.kind == .thankYou }.map(\.change) == [move])
  }

  @Test("are told of once where they move several times in a few minutes")
  func oneMove() throws {
    let first = try #require(try planned(.thankYou)).due
    for day in ["2026-11-20", "2026-11-21"] {
      let start = ZonedTime.berlin("\(day)T14:00")
      try change(.editInterview(interview, InterviewEdit(start: start)))
    }
    let move = PlanNotice.Change.moved(from: first, to: .of("2026-11-22"))
    #expect(try told().filter { $0.kind == .thankYou }.map(\.change) == [move])
    let start = ZonedTime.berlin("2026-11-19T14:00")
    try change(.editInterview(interview, InterviewEdit(start: start)))
    #expect(try told().isEmpty)
  }

  @Test("of the person's own hand are never changed, and not made twice")
  func byHand() throws {
    let id = try #require(try planned(.thankYou)).id
    try change(.snooze(id, until: .of("2026-11-27")))
    let start = ZonedTime.berlin("2026-11-20T14:00")
    try change(.editInterview(interview, InterviewEdit(start: start)))
    let thanks = try #require(try planned(.thankYou))
    #expect(thanks.id == id && thanks.due == .of("2026-11-27") && thanks.planning.isByHand)
    #expect(thanks.planning.dueAt == nil)
    try change(.skip(id, reason: "met them"))
    #expect(try planned(.thankYou) == nil)
    #expect(try !journal.replanEverything(at: .start))
  }

  @Test("are taken over when the person plans the same by hand")
  func takenOver() throws {
    let thanks = try #require(try planned(.thankYou))
    let id = try journal.plan(
      application,
      interview: interview,
      person: "Dana Whitfield",
      due: "2026-11-25",
      note: "by hand"
    )
    #expect(id == thanks.id)
    let own = try #require(try planned(.thankYou))
    #expect(own.planning.isByHand && own.note == "by hand" && own.due == .of("2026-11-25"))
    #expect(own.planning.ground == thanks.planning.ground)
    #expect(own.planning.reason == thanks.planning.reason)
    #expect(try told().filter { $0.kind == .thankYou }.isEmpty)
  }

  @Test("of an application that has ended are withdrawn, by hand too, and come back with it")
  func ended() throws {
    let check = try #require(try planned(.statusCheck))
    let own = try journal.plan(application, kind: .custom, due: "2026-12-01")
    try change(.setOutcome(application, .rejected), at: .start.later(minutes: 1))
    #expect(try planned(.statusCheck) == nil)
    #expect(try journal.followUp(own) == nil)
    #expect(try planned(.rejectionReply) != nil)
    #expect(try Set(told().map(\.change)) == [.withdrawn])
    try change(.setOutcome(application, .open), at: .start.later(minutes: 2))
    #expect(try planned(.statusCheck)?.id == check.id)
    #expect(try journal.followUp(own) != nil)
    #expect(try planned(.rejectionReply) == nil)
  }

  @Test("of another application of the company or the person are made anew too")
  func wholeCase() throws {
    let other = try journal.add("Globex", people: [.init(name: "Dana Whitfield")]).applicationID
    let people = try journal.participants(of: other).map(\.person.id)
    let dana = try #require(people.first)
    try change(.editApplication(other, ApplicationEdit(company: "ACME")))
    let wishes = Wishes(doNotContact: true)
    let all = try journal.participants(of: application).map(\.person.id)
    for id in all + [dana] { try change(.editPerson(id, PersonEdit(wishes: wishes))) }
    #expect(try planned(.thankYou) == nil)
    #expect(try journal.planned(.thankYou, in: other) == nil)
    #expect(try !journal.replanEverything(at: .start))
  }

  @Test("are made anew by another playbook, once")
  func otherPlaybook() throws {
    var playbook = Playbook()
    playbook.rules.thankYou.isOn = false
    let configured = try Journal.open(at: folder.journalPath, now: .start, playbook: playbook)
    #expect(try configured.catchUp(at: .start))
    #expect(try planned(.thankYou, in: configured) == nil)
    #expect(try planned(.statusCheck, in: configured) != nil)
    #expect(try !configured.catchUp(at: .start))
    #expect(try journal.catchUp(at: .start))
    #expect(try planned(.thankYou) != nil)
  }

  @Test("by the same playbook have the same fingerprint, whatever the order of its holidays")
  func fingerprint() {
    let days = (0..<50).map { CalendarDay.of("2026-12-24").adding(days: $0) }
    let one = Playbook(calendar: PersonalCalendar(holidays: Set(days)))
    let other = Playbook(calendar: PersonalCalendar(holidays: Set(days.reversed())))
    #expect(one.fingerprint == other.fingerprint)
    #expect(one.fingerprint != Playbook().fingerprint)
  }

  @Test("have every number and switch of the playbook in its fingerprint")
  func wholeFingerprint() {
    func count(_ value: Any) -> Int {
      let parts = Mirror(reflecting: value).children
      return parts.isEmpty ? 1 : parts.map { count($0.value) }.reduce(0, +)
    }
    let playbook = Playbook()
    #expect(playbook.rules.words.count == count(playbook.rules))
    #expect(playbook.cadence.words.count == count(playbook.cadence))
    var other = playbook
    other.rules.noAnswer.businessDays += 1
    #expect(other.fingerprint != playbook.fingerprint)
  }

  @Test("do not bring up what was left open in a journal from before there were plans")
  func oldJournal() throws {
    for week in 1...20 {
      let start = CalendarDay.of("2026-11-20").adding(days: -7 * week).iso + "T10:00"
      let people = [PersonDraft(name: "Ada Byron"), PersonDraft(name: "Sam Lee", role: .hr)]
      let moment = Moment(ZonedTime.berlin(start).instant, utcOffset: 3600)
      try journal.add("Company \(week)", at: start, people: people, now: moment)
    }
    try folder.rawDatabase().write { database in
      try database.execute(
        sql: "DELETE FROM followUp; DELETE FROM setting WHERE name LIKE 'planned%'"
      )
    }
    let old = try folder.open()
    #expect(try old.catchUp(at: .start))
    #expect(try old.overview(today: Moment.start.today).dueCount == 0)
    #expect(try planned(.thankYou, in: old) == nil)
    #expect(try planned(.statusCheck, in: old)?.due == .of("2026-11-27"))
    #expect(try !old.replanEverything(at: .start.later(minutes: 60)))
    let new = try old.add("Initech", people: [.init(name: "Peter")], now: .start.later(minutes: 1))
    #expect(try old.planned(.thankYou, in: new.applicationID) != nil)
  }

  @Test("do not thank for a round that is entered months later")
  func enteredLate() throws {
    let people = [PersonDraft(name: "Ada Byron", role: .hr)]
    let late = try journal.add("Globex", at: "2026-09-01T10:00", people: people)
    let dueKinds: [FollowUpKind] = [.thankYou, .connect, .statusCheck, .outreach]
    for kind in dueKinds { #expect(try journal.planned(kind, in: late.applicationID) == nil) }
  }

  @Test("know the outcome that was set last, also in one moment or by a clock that was set back")
  func outcomesOfOneMoment() throws {
    for number in 0..<8 {
      let id = try journal.add("Company \(number)", people: [.init(name: "Ada")]).applicationID
      try change(.setOutcome(id, .noAnswer))
      try change(
        .setOutcome(id, .rejected),
        at: .start.later(minutes: number.isMultiple(of: 2) ? 0 : -60)
      )
      #expect(try journal.planned(.rejectionReply, in: id) != nil)
    }
  }

  @Test("of a round that nobody came to begin anew when it is put off")
  func noShowPutOff() throws {
    try change(.setNoShow(interview, true))
    #expect(try planned(.noShow) != nil)
    let ahead = ZonedTime.berlin("2026-11-30T14:00")
    try change(.editInterview(interview, InterviewEdit(start: ahead)))
    #expect(try journal.interview(interview)?.interview.isNoShow == false)
    #expect(try planned(.noShow) == nil)
    let after = Moment(ahead.instant.adding(minutes: 120), utcOffset: 3600)
    #expect(try journal.catchUp(at: after))
    #expect(try planned(.thankYou) != nil)
  }
}

extension Journal {
  /// The only planned follow-up of its kind.
  func planned(_ kind: FollowUpKind, in application: ApplicationID) throws -> FollowUp? {
    let found = try timeline(of: application).compactMap { entry -> FollowUp? in
      guard case .followUp(let detail) = entry.content else { return nil }
      return detail.followUp
    }.filter { $0.kind == kind && $0.state == .planned }
    #expect(found.count < 2)
    return found.first
  }

  func notices(of application: ApplicationID) throws -> [PlanNotice] {
    try timeline(of: application).compactMap { entry in
      if case .planNotice(let notice) = entry.content { notice } else { nil }
    }
  }
}
