import AfterwordModel
import Testing

@Suite("The guard, between two messages to one person")
struct SpacingTests {
  private static let wrote =
    "You wrote to Dana on Tue 24 Nov; leave 5 business days between two messages."

  static let days = [
    GuardCase(
      name: "the fourth business day is early",
      touch: .planned(.statusCheck, on: nov(30)),
      others: [.sent(.outreach, on: nov(24))],
      standing: .early(until: dec(1)),
      reasons: [wrote]
    ),
    GuardCase(
      name: "the fifth business day is fine",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.sent(.outreach, on: nov(24))],
      standing: .fine
    ),
    GuardCase(
      name: "a holiday between them makes it later by a day",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.sent(.outreach, on: nov(24))],
      holidays: [nov(26)],
      standing: .early(until: dec(2)),
      reasons: [wrote]
    ),
    GuardCase(
      name: "a holiday on a weekend changes nothing",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.sent(.outreach, on: nov(24))],
      holidays: [nov(28), nov(29)],
      standing: .fine
    ),
    GuardCase(
      name: "written on a Saturday, the next Friday is the fifth",
      touch: .planned(.custom, on: nov(26)),
      others: [.sent(.outreach, on: nov(21))],
      standing: .early(until: nov(27)),
      reasons: ["You wrote to Dana on Sat 21 Nov; leave 5 business days between two messages."]
    ),
    GuardCase(
      name: "one that is planned for later keeps its distance too",
      touch: .planned(.custom, on: nov(24)),
      others: [.planned(.outreach, on: nov(30))],
      standing: .early(until: dec(7)),
      reasons: [
        "A message to Dana is planned for Mon 30 Nov; leave 5 business days between two messages."
      ]
    ),
    GuardCase(
      name: "five business days before one that is planned are fine",
      touch: .planned(.custom, on: nov(24)),
      others: [.planned(.outreach, on: dec(1))],
      standing: .fine
    ),
    GuardCase(
      name: "between two that are too near, with both as reasons",
      touch: .planned(.custom, on: nov(26)),
      others: [
        .planned(.toldYouSo, on: dec(1)), .sent(.outreach, on: nov(24), repliedOn: nov(25)),
      ],
      standing: .early(until: dec(8)),
      reasons: [
        wrote,
        "A message to Dana is planned for Tue 1 Dec; leave 5 business days between two messages.",
      ]
    ),
    GuardCase(
      name: "two of the same day are one reason",
      touch: .planned(.custom, on: nov(26)),
      others: [
        .sent(.noShow, on: nov(24), repliedOn: nov(24)), .sent(.promise, on: nov(24)),
      ],
      standing: .early(until: dec(1)),
      reasons: [wrote]
    ),
    GuardCase(
      name: "even after a reply",
      touch: .planned(.custom, on: nov(26)),
      others: [.sent(.statusCheck, on: nov(24), repliedOn: nov(25))],
      standing: .early(until: dec(1)),
      reasons: [wrote]
    ),
    GuardCase(
      name: "whatever the application",
      touch: .planned(.custom, on: nov(26), at: Cast.platform),
      others: [.sent(.statusCheck, on: nov(24))],
      standing: .early(until: dec(1)),
      reasons: [wrote]
    ),
    GuardCase(
      name: "with a number of its own",
      touch: GuardedTouch.planned(.toldYouSo, on: nov(26)).with { $0.businessDaysBetween = 2 },
      others: [.sent(.statusCheck, on: nov(24))],
      standing: .fine
    ),
    GuardCase(
      name: "the number is that of the later one: too near before it",
      touch: GuardedTouch.planned(.toldYouSo, on: nov(24)).with { $0.businessDaysBetween = 2 },
      others: [.planned(.statusCheck, on: nov(30))],
      standing: .early(until: dec(2)),
      reasons: [
        "A message to Dana is planned for Mon 30 Nov; leave 5 business days between two messages."
      ]
    ),
    GuardCase(
      name: "the number is that of the later one: near enough before it",
      touch: .planned(.statusCheck, on: nov(24)),
      others: [GuardedTouch.planned(.toldYouSo, on: nov(26)).with { $0.businessDaysBetween = 2 }],
      standing: .fine
    ),
    GuardCase(
      name: "a number of 1 is said as one",
      touch: GuardedTouch.planned(.toldYouSo, on: nov(24)).with { $0.businessDaysBetween = 1 },
      others: [.sent(.statusCheck, on: nov(24))],
      standing: .early(until: nov(25)),
      reasons: ["You wrote to Dana on Tue 24 Nov; leave 1 business day between two messages."]
    ),
    GuardCase(
      name: "a number of 0 allows the same day",
      touch: GuardedTouch.planned(.toldYouSo, on: nov(24)).with { $0.businessDaysBetween = 0 },
      others: [.sent(.statusCheck, on: nov(24))],
      standing: .fine
    ),
  ]

  static let counted = [
    GuardCase(
      name: "a message to somebody else doesn't matter",
      touch: .planned(.custom, on: nov(24)),
      others: [.sent(.outreach, to: Cast.priya, on: nov(24))],
      standing: .fine
    ),
    GuardCase(
      name: "an invitation is no message",
      touch: .planned(.custom, on: nov(24)),
      others: [.sent(.connect, on: nov(24))],
      standing: .fine
    ),
    GuardCase(
      name: "and none keeps an invitation away",
      touch: .planned(.connect, on: nov(24)),
      others: [.sent(.custom, on: nov(24))],
      standing: .fine
    ),
    GuardCase(
      name: "a thank-you in time keeps nothing away",
      touch: .planned(.custom, on: nov(24)),
      others: [thankYou(on: nov(23), timelyThrough: nov(23))],
      standing: .fine
    ),
    GuardCase(
      name: "a late thank-you does",
      touch: .planned(.custom, on: nov(30)),
      others: [thankYou(on: nov(24), timelyThrough: nov(23))],
      standing: .early(until: dec(1)),
      reasons: [wrote]
    ),
    GuardCase(
      name: "a thank-you is kept away from the day on which it is late",
      touch: thankYou(on: nov(25), timelyThrough: nov(24)).with { $0.isSent = false },
      others: [.sent(.custom, on: nov(24))],
      standing: .early(until: dec(1)),
      reasons: [wrote]
    ),
    GuardCase(
      name: "and not on the last day on which it is in time",
      touch: thankYou(on: nov(24), timelyThrough: nov(24)).with { $0.isSent = false },
      others: [.sent(.custom, on: nov(24))],
      standing: .fine
    ),
    GuardCase(
      name: "to nobody by name, nothing keeps its distance",
      touch: .planned(.statusCheck, to: nil, on: nov(24)),
      others: [.sent(.statusCheck, to: nil, on: nov(24))],
      standing: .fine
    ),
  ]

  /// What is always welcome is never early, and keeps the next message away.
  static let welcome = [FollowUpKind.promise, .rejectionReply, .noShow].flatMap { kind in
    [
      GuardCase(
        name: "\(kind.rawValue) is never early",
        touch: .planned(kind, on: nov(24)),
        others: [.sent(.custom, on: nov(24)), .sent(.custom, on: nov(23))],
        standing: .fine
      ),
      GuardCase(
        name: "\(kind.rawValue) keeps others away",
        touch: .planned(.custom, on: nov(30)),
        others: [.sent(kind, on: nov(24))],
        standing: .early(until: dec(1)),
        reasons: [wrote]
      ),
    ]
  }

  private static func thankYou(on day: CalendarDay, timelyThrough: CalendarDay) -> GuardedTouch {
    .sent(.thankYou, on: day, of: Cast.onsite).with { $0.timelyThrough = timelyThrough }
  }

  @Test("leaves five business days", arguments: days + counted + welcome)
  func spacing(_ example: GuardCase) {
    #expect(example.verdict.standing == example.standing)
    #expect(example.verdict.reasons.map(\.sentence) == example.reasons)
  }
}
