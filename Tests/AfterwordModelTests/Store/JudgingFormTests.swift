import AfterwordModel
import Testing

@Suite("The guard's verdict on what is typed, and whom one knows")
struct JudgingFormTests {
  let folder: TemporaryFolder
  let journal: Journal
  let application: ApplicationID
  private let later = Moment.start.later(minutes: 1)

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.open()
    application = try journal.add(people: [PersonDraft(name: "Dana Whitfield")]).applicationID
  }

  private func question(
    _ name: String,
    kind: FollowUpKind = .custom,
    on day: String
  ) -> VerdictQuestion {
    VerdictQuestion(
      applicationID: application,
      personName: name,
      kind: kind,
      channel: .email,
      day: .of(day)
    )
  }

  /// A message to Dana that was sent now, on 22 November 2026.
  private func write() throws {
    let id = try journal.plan(
      application,
      person: "Dana Whitfield",
      kind: .outreach,
      due: "2026-11-22"
    )
    _ = try journal.perform(.markSent(id), at: .start)
  }

  @Test("A name means the person of that name, or of that first name; a new name means nobody yet")
  func names() throws {
    try write()
    for name in ["Dana Whitfield", "dana"] {
      let verdict = try journal.verdict(on: question(name, on: "2026-11-23"), at: later)
      #expect(verdict.standing != .fine, "\(name)")
    }
    let other = try journal.verdict(on: question("Omar", on: "2026-11-23"), at: later)
    #expect(!other.reasons.contains { if case .tooSoon = $0 { true } else { false } })
  }

  @Test("Before the day of its rule a planned follow-up is early, for the rule's reason")
  func beforeItsRule() throws {
    let entries = try journal.timeline(of: application, utcOffset: 3600)
    let planned = try #require(
      entries.compactMap { entry -> FollowUp? in
        guard case .followUp(let detail) = entry.content else { return nil }
        return detail.followUp.kind == .statusCheck ? detail.followUp : nil
      }.first
    )
    let earliest = try #require(planned.planning.earliest)
    let before = try journal.verdict(of: planned.id, on: earliest.adding(days: -1), at: later)
    #expect(before.standing == .early(until: earliest))
    #expect(before.reasons == [.ofItsRule(planned.planning.reason)])
    #expect(try journal.verdict(of: planned.id, on: earliest, at: later) == Verdict(.fine))
  }

  @Test("A follow-up is not in its own way, whatever is changed of it")
  func notInItsOwnWay() throws {
    let id = try journal.plan(
      application,
      person: "Dana Whitfield",
      kind: .custom,
      due: "2026-12-21"
    )
    let detail = try #require(try journal.followUp(id))
    var asked = VerdictQuestion(detail, on: .of("2026-12-22"))
    asked.channel = .phone
    #expect(try journal.verdict(on: asked, at: later).standing == .fine)
    asked.followUpID = nil
    asked.kind = .outreach
    #expect(try journal.verdict(on: asked, at: later).standing != .fine)
  }

  @Test("Whom one knows at a company is told with when one last wrote, those written to first")
  func acquaintances() throws {
    _ = try journal.add("ACME", "Manager", people: [PersonDraft(name: "Omar Haddad")], now: later)
    _ = try journal.add("Globex", people: [PersonDraft(name: "Søren Åkesson")])
    try write()
    let known = try journal.acquaintances(at: "acme")
    #expect(known.map(\.name) == ["Dana Whitfield", "Omar Haddad"])
    #expect(known.map(\.lastWrittenAt) == [Moment.start.instant, nil])
    #expect(try journal.acquaintances(at: "Initech").isEmpty)
  }

  @Test("A day with nothing due knows what comes next; on any other it is not asked for")
  func next() throws {
    let other = try TemporaryFolder()
    let bare = try other.open()
    defer { withExtendedLifetime(other) {} }
    let application = try bare.add(at: "2027-03-01T14:00").applicationID
    let id = try bare.plan(application, kind: .custom, due: "2026-12-21")
    #expect(try bare.overview(today: .of("2026-12-01")).next?.followUp.id == id)
    #expect(try bare.overview(today: .of("2026-12-22")).next == nil)
  }
}
