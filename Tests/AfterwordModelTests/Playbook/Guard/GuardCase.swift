import AfterwordModel
import Testing

/// A touch among others, and what the guard is to say of it.
struct GuardCase: Sendable, CustomTestStringConvertible {
  let name: String
  let touch: GuardedTouch
  var others: [GuardedTouch] = []
  var wishes = Wishes()
  var holidays: Set<CalendarDay> = []
  var cadence = CadenceGuard()
  let standing: Verdict.Standing
  /// Sentences, in their order.
  var reasons: [String] = []

  var testDescription: String { name }

  var verdict: Verdict {
    cadence.verdict(on: touch, among: others, person: person, calendar: calendar)
  }

  var person: Person? {
    touch.personID.map { Person(id: $0, name: Cast.name(of: $0), wishes: wishes) }
  }

  var calendar: PersonalCalendar { PersonalCalendar(holidays: holidays) }
}

/// Everybody and everything that the guard's tests speak of.
enum Cast {
  static let dana = PersonID(at: Instant(seconds: 1))
  static let priya = PersonID(at: Instant(seconds: 2))
  static let sre = ApplicationID(at: Instant(seconds: 3))
  static let platform = ApplicationID(at: Instant(seconds: 4))
  static let onsite = InterviewID(at: Instant(seconds: 5))
  static let phoneScreen = InterviewID(at: Instant(seconds: 6))

  static func name(of person: PersonID) -> String { person == dana ? "Dana" : "Priya" }
}

extension GuardedTouch {
  /// A touch at Acme that is planned.
  static func planned(
    _ kind: FollowUpKind,
    to personID: PersonID? = Cast.dana,
    on day: CalendarDay,
    at application: ApplicationID = Cast.sre,
    of interview: InterviewID? = nil,
    by channel: Channel = .email
  ) -> GuardedTouch {
    GuardedTouch(
      personID: personID,
      applicationID: application,
      company: "acme",
      companyName: "Acme",
      interviewID: interview,
      kind: kind,
      channel: channel,
      day: day
    )
  }

  /// A touch at Acme that was sent.
  static func sent(
    _ kind: FollowUpKind,
    to personID: PersonID? = Cast.dana,
    on day: CalendarDay,
    at application: ApplicationID = Cast.sre,
    of interview: InterviewID? = nil,
    repliedOn: CalendarDay? = nil
  ) -> GuardedTouch {
    planned(kind, to: personID, on: day, at: application, of: interview).with {
      $0.isSent = true
      $0.repliedOn = repliedOn
    }
  }

  func with(_ change: (inout GuardedTouch) -> Void) -> GuardedTouch {
    var changed = self
    change(&changed)
    return changed
  }
}

/// A day in November 2026, whose first is a Sunday.
func nov(_ day: Int) -> CalendarDay { day2026(month: 11, day) }

/// A day in December 2026, whose first is a Tuesday.
func dec(_ day: Int) -> CalendarDay { day2026(month: 12, day) }

private func day2026(month: Int, _ day: Int) -> CalendarDay {
  CalendarDay(year: 2026, month: month, day: day) ?? CalendarDay(daysSinceEpoch: 0)
}
