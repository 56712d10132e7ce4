import AfterwordModel
import Testing

@Suite("The guard, and what a person asked for")
struct WishTests {
  /// The kinds that nothing else limits obey too.
  static let everyKind = FollowUpKind.allCases.flatMap { kind in
    [
      GuardCase(
        name: "\(kind.rawValue): not to be contacted",
        touch: .planned(kind, on: nov(24)),
        wishes: Wishes(doNotContact: true),
        standing: .enough,
        reasons: ["Dana asked not to be contacted."]
      ),
      GuardCase(
        name: "\(kind.rawValue): e-mail only",
        touch: .planned(kind, on: nov(24), by: .letter),
        wishes: Wishes(isEmailOnly: true),
        standing: .enough,
        reasons: ["Dana wants e-mail only, and this is a letter."]
      ),
      GuardCase(
        name: "\(kind.rawValue): e-mail only, and it is one",
        touch: .planned(kind, on: nov(24)),
        wishes: Wishes(isEmailOnly: true),
        standing: .fine
      ),
      GuardCase(
        name: "\(kind.rawValue): not before a day",
        touch: .planned(kind, on: nov(24)),
        wishes: Wishes(notBefore: nov(25)),
        standing: .early(until: nov(25)),
        reasons: ["Dana asked not to be written to before Wed 25 Nov 2026."]
      ),
      GuardCase(
        name: "\(kind.rawValue): from that day on",
        touch: .planned(kind, on: nov(25)),
        wishes: Wishes(notBefore: nov(25)),
        standing: .fine
      ),
    ]
  }

  static let together = [
    GuardCase(
      name: "all wishes at once",
      touch: .planned(.custom, on: nov(24), by: .phone),
      wishes: Wishes(isEmailOnly: true, notBefore: dec(1), doNotContact: true),
      standing: .enough,
      reasons: [
        "Dana asked not to be contacted.", "Dana wants e-mail only, and this is a phone call.",
        "Dana asked not to be written to before Tue 1 Dec 2026.",
      ]
    ),
    GuardCase(
      name: "a message that has to wait for a Saturday waits for the Monday",
      touch: .planned(.custom, on: nov(24)),
      wishes: Wishes(notBefore: nov(28)),
      standing: .early(until: nov(30)),
      reasons: ["Dana asked not to be written to before Sat 28 Nov 2026."]
    ),
    GuardCase(
      name: "a promise goes on that Saturday",
      touch: .planned(.promise, on: nov(24)),
      wishes: Wishes(notBefore: nov(28)),
      standing: .early(until: nov(28)),
      reasons: ["Dana asked not to be written to before Sat 28 Nov 2026."]
    ),
    GuardCase(
      name: "the wish's day is early for another reason, which only then comes up",
      touch: .planned(.custom, on: nov(10)),
      others: [.sent(.outreach, on: nov(20), repliedOn: nov(20))],
      wishes: Wishes(notBefore: nov(23)),
      standing: .early(until: nov(27)),
      reasons: ["Dana asked not to be written to before Mon 23 Nov 2026."]
    ),
    GuardCase(
      name: "a thank-you that waits until it is late keeps its distance",
      touch: GuardedTouch.planned(.thankYou, on: nov(20)).with { $0.timelyThrough = nov(21) },
      others: [.sent(.statusCheck, on: nov(20))],
      wishes: Wishes(notBefore: nov(23)),
      standing: .early(until: nov(27)),
      reasons: ["Dana asked not to be written to before Mon 23 Nov 2026."]
    ),
    GuardCase(
      name: "to nobody by name, nobody asked for anything",
      touch: .planned(.custom, to: nil, on: nov(24)),
      wishes: Wishes(doNotContact: true),
      standing: .fine
    ),
  ]

  @Test("is obeyed", arguments: everyKind + together)
  func obeyed(_ example: GuardCase) {
    #expect(example.verdict.standing == example.standing)
    #expect(example.verdict.reasons.map(\.sentence) == example.reasons)
  }

  @Test("leads to the same first fine day as the verdict, which is fine on it")
  func firstFineDay() {
    let examples =
      Self.everyKind + Self.together + SpacingTests.days + UnansweredTests.counts
      + CompanyWeekTests.windows + CompanyWeekTests.units
    for example in examples {
      let day = example.cadence.firstFineDay(
        for: example.touch,
        among: example.others,
        person: example.person,
        calendar: example.calendar
      )
      switch example.standing {
      case .fine: #expect(day == example.touch.day, "\(example.name)")
      case .enough: #expect(day == nil, "\(example.name)")
      case .early(let until):
        #expect(day == until, "\(example.name)")
        let later = example.cadence.verdict(
          on: example.touch.with { $0.day = until },
          among: example.others,
          person: example.person,
          calendar: example.calendar
        )
        #expect(later == Verdict(.fine), "\(example.name)")
      }
    }
  }
}
