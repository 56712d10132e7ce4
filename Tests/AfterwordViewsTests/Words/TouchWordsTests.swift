import AfterwordModel
import Testing

@testable import AfterwordViews

@Suite("What takes the hurry out of a touch")
struct TouchWordsTests {
  private let now: Moment

  init() throws { now = try #require(Moment(iso: "2026-11-22T18:40:00+01:00")) }

  /// Of a touch whose own hour is so many minutes from now.
  private func calm(_ kind: FollowUpKind, minutes: Int) -> String {
    let followUp = FollowUp(
      id: FollowUpID(at: now.instant),
      applicationID: ApplicationID(at: now.instant),
      kind: kind,
      channel: .email,
      due: now.today,
      planning: FollowUp.Planning(earliestAt: now.instant.adding(minutes: minutes))
    )
    return TouchWords(followUp: followUp, now: now, playbook: Playbook()).calm
  }

  @Test("A no of today is answered tomorrow, and one of yesterday at once")
  func rejection() {
    #expect(calm(.rejectionReply, minutes: -60) == "Tomorrow is soon enough.")
    #expect(calm(.rejectionReply, minutes: -24 * 60).isEmpty)
  }

  @Test("Who is not there yet may only be late, until the message's own minute")
  func noShow() {
    #expect(calm(.noShow, minutes: 10) == "Wait until 18:50: they may only be late.")
    #expect(calm(.noShow, minutes: 0).isEmpty)
  }

  @Test("Of a thank-you there is nothing to calm")
  func others() {
    #expect(calm(.thankYou, minutes: 10).isEmpty && calm(.thankYou, minutes: -10).isEmpty)
  }
}
