import Testing

@testable import AfterwordModel

@Suite("The day that a reply names")
struct ReplyDayTests {
  /// Received on Sunday 22 November 2026.
  @Test(
    "is theirs where it says something, and not where it asks for something",
    arguments: [
      ("You will hear from us by Friday.", "2026-11-27"),
      ("Could you send two references by Friday?", nil),
      ("Please send two references by Friday.", nil),
      ("We decide by Friday. Could you send two references by Tuesday?", "2026-11-27"),
      ("Could you send two references by Tuesday? We decide by Friday.", "2026-11-27"),
      ("Thanks!\nWe are back on 5. Dec.", "2026-12-05"),
      ("Thank you, that was kind.", nil),
    ] as [(String, String?)]
  )
  func named(text: String, day: String?) {
    let reply = Reply(
      id: ReplyID(at: Moment.start.instant),
      followUpID: FollowUpID(at: Moment.start.instant),
      receivedAt: Moment.start.instant,
      text: text
    )
    let named = reply.namedDay(PersonalCalendar(zone: "Europe/Berlin", utcOffset: 3600), order: nil)
    #expect(named?.iso == day)
  }
}
