import AfterwordModel
import Testing

@Suite("Which interview is at hand")
struct InterviewAtHandTests {
  /// When an interview begins, in minutes from now, and how long it takes.
  struct Times: Sendable {
    var begun: (start: Int, minutes: Int)?
    var next: Int?
  }

  enum Chosen: Sendable { case begun, next, askAboutBegun, askAboutNext, none }

  private static let now = Instant(seconds: 1_795_369_200)
  private static let day = 24 * 60

  @Test(
    "On now, begun within a day or beginning within two hours is near, else one is asked",
    arguments: [
      (Times(), Chosen.none),
      (Times(begun: (-10, 60)), .begun),
      (Times(begun: (-day, 60)), .begun),
      (Times(begun: (-day - 1, 60)), .askAboutBegun),
      (Times(begun: (-day - 60, day)), .askAboutBegun),
      (Times(begun: (-day + 1, day)), .begun),
      (Times(next: 120), .next),
      (Times(next: 121), .askAboutNext),
      (Times(begun: (-3 * day, 60), next: 60), .next),
      (Times(begun: (-3 * day, 60), next: 180), .askAboutBegun),
      (Times(begun: (-10, 60), next: 1), .begun),
      (Times(begun: (-70, 60), next: 11), .begun),
      (Times(begun: (-70, 60), next: 10), .begun),
      (Times(begun: (-70, 60), next: 9), .next),
      (Times(begun: (-20 * 60, 60), next: 90), .next),
    ]
  )
  func choice(_ times: Times, _ expected: Chosen) {
    let begun = times.begun.map { detail(at: $0.start, minutes: $0.minutes) }
    let next = times.next.map { detail(at: $0, minutes: 60) }
    let found = InterviewAtHand(begun: begun, next: next, at: Self.now)
    let wanted: InterviewAtHand? =
      switch expected {
      case .none: InterviewAtHand.none
      case .begun: begun.map { .near($0.interview.id) }
      case .next: next.map { .near($0.interview.id) }
      case .askAboutBegun: begun.map(InterviewAtHand.far)
      case .askAboutNext: next.map(InterviewAtHand.far)
      }
    #expect(found == wanted)
  }

  private func detail(at start: Int, minutes: Int) -> InterviewDetail {
    let instant = Self.now.adding(minutes: start)
    let application = Application(id: .init(at: Self.now), company: "Acme", position: "SRE")
    let interview = Interview(
      id: .init(at: Self.now),
      applicationID: application.id,
      round: "Onsite",
      start: ZonedTime(
        local: LocalTime(instant, utcOffset: 0),
        zone: "UTC",
        instant: instant
      ),
      minutes: minutes
    )
    return InterviewDetail(application: application, interview: interview, people: [], note: "")
  }
}
