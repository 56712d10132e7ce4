import AfterwordModel
import Testing

@Suite("When a message was sent")
struct SentTimeTests {
  /// Thursday, 19 November 2026, 14:00 to 15:00 in Berlin.
  private let round = Interview(
    id: .init(at: Moment.start.instant),
    applicationID: .init(at: Moment.start.instant),
    round: "Onsite",
    start: .berlin("2026-11-19T14:00")
  )

  private func read(
    _ text: String,
    about round: Interview? = nil
  ) throws(SentTimeProblem) -> Instant {
    try SentTime.read(
      text,
      now: .start,
      zone: "Europe/Berlin",
      order: nil,
      round: round
    )
  }

  @Test(
    "is understood as days and times are everywhere",
    arguments: [
      ("yesterday 18:30", "2026-11-21T18:30"), ("14:00", "2026-11-22T14:00"),
      ("today 8am", "2026-11-22T08:00"), ("thu 19 nov 16:00", "2026-11-19T16:00"),
      ("2026-11-20", "2026-11-20T12:00"), ("20 Oct 9:15", "2026-10-20T09:15"),
      ("today", "2026-11-22T18:40"),
    ]
  )
  func understood(_ text: String, _ time: String) throws {
    #expect(try read(text) == ZonedTime.berlin(time).instant)
  }

  @Test("is never in time to come")
  func toCome() {
    for text in ["18:41", "tomorrow 10:00", "2026-12-01"] {
      #expect(throws: SentTimeProblem.isToCome) { try read(text) }
    }
  }

  @Test("is not before the round that it is about")
  func beforeRound() throws {
    let problem = SentTimeProblem.beforeRound(round.start.local)
    #expect(throws: problem) { try read("thu 19 nov 13:59", about: round) }
    #expect(throws: problem) { try read("2026-11-18", about: round) }
    #expect(try read("thu 19 nov 14:00", about: round) == round.start.instant)
    #expect(try read("2026-11-18") == ZonedTime.berlin("2026-11-18T12:00").instant)
  }

  @Test("on the day of the round, without an hour, is right after it")
  func dayOfRound() throws {
    #expect(try read("2026-11-19", about: round) == round.end)
  }

  @Test("says what is wrong with it")
  func wrong() {
    #expect(throws: SentTimeProblem.phrase(.empty)) { try read("") }
    #expect(throws: SentTimeProblem.phrase(.notUnderstood("soonish"))) { try read("soonish") }
  }
}
