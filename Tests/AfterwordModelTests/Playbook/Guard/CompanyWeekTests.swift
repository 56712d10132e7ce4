import AfterwordModel
import Testing

@Suite("The guard, within a company's week")
struct CompanyWeekTests {
  private static let two = "Acme gets 2 messages within that week already, and 2 is the most."

  static let windows = [
    GuardCase(
      name: "a second message is fine",
      touch: custom(on: nov(24)),
      others: [.sent(.outreach, on: nov(24))],
      standing: .fine
    ),
    GuardCase(
      name: "a third is early on the sixth day after the first",
      touch: custom(on: nov(24)),
      others: [dana(nov(18)), dana(nov(20))],
      standing: .early(until: nov(25)),
      reasons: [two]
    ),
    GuardCase(
      name: "the seventh day after the first is fine",
      touch: custom(on: nov(25)),
      others: [dana(nov(18)), dana(nov(20))],
      standing: .fine
    ),
    GuardCase(
      name: "a day between two of one week is early, though both its sides have room",
      touch: custom(on: nov(24)),
      others: [.planned(.custom, on: nov(27)), dana(nov(21))],
      standing: .early(until: nov(30)),
      reasons: [two]
    ),
    GuardCase(
      name: "two that lie seven days apart with it between them are no week",
      touch: custom(on: nov(24)),
      others: [.planned(.custom, on: nov(27)), dana(nov(20))],
      standing: .fine
    ),
    GuardCase(
      name: "two that are planned for the days after count",
      touch: custom(on: nov(24)),
      others: [.planned(.custom, on: nov(30)), .planned(.custom, on: nov(25))],
      standing: .early(until: dec(2)),
      reasons: [two]
    ),
    GuardCase(
      name: "a day that a holiday makes no business day is passed over",
      touch: custom(on: nov(24)),
      others: [dana(nov(18)), dana(nov(20))],
      holidays: [nov(25), nov(26)],
      standing: .early(until: nov(27)),
      reasons: [two]
    ),
    GuardCase(
      name: "the fullest week is told",
      touch: custom(on: nov(24)),
      others: [dana(nov(20)), dana(nov(20)), dana(nov(23)), dana(nov(30))],
      standing: .early(until: nov(27)),
      reasons: ["Acme gets 3 messages within that week already, and 2 is the most."]
    ),
    GuardCase(
      name: "a limit of 0 is never fine",
      touch: custom(on: nov(24)),
      cadence: CadenceGuard(companyMessagesAWeek: 0),
      standing: .enough,
      reasons: ["Acme gets 0 messages within that week already, and 0 is the most."]
    ),
  ]

  static let units = [
    GuardCase(
      name: "thank-yous of one round on one day are one",
      touch: custom(on: nov(24)),
      others: (0..<5).map { _ in .sent(.thankYou, on: nov(20), of: Cast.onsite) },
      standing: .fine
    ),
    GuardCase(
      name: "of two rounds they are two",
      touch: custom(on: nov(24)),
      others: [
        .sent(.thankYou, on: nov(20), of: Cast.onsite),
        .sent(.thankYou, on: nov(20), of: Cast.phoneScreen),
      ],
      standing: .early(until: nov(27)),
      reasons: [two]
    ),
    GuardCase(
      name: "on two days they are two",
      touch: custom(on: nov(24)),
      others: [
        .sent(.thankYou, on: nov(19), of: Cast.onsite),
        .sent(.thankYou, on: nov(20), of: Cast.onsite),
      ],
      standing: .early(until: nov(26)),
      reasons: [two]
    ),
    GuardCase(
      name: "a late thank-you joins those of its round on that day",
      touch: .planned(.thankYou, to: Cast.priya, on: nov(24), of: Cast.onsite),
      others: [.sent(.thankYou, on: nov(24), of: Cast.onsite), dana(nov(20))],
      standing: .fine
    ),
    GuardCase(
      name: "without a round each thank-you is one",
      touch: custom(on: nov(24)),
      others: [.sent(.thankYou, on: nov(20)), .sent(.thankYou, on: nov(20))],
      standing: .early(until: nov(27)),
      reasons: [two]
    ),
    GuardCase(
      name: "thanks all round of one application are one",
      touch: custom(on: nov(24)),
      others: (19...22).map { .sent(.thanksAllRound, on: nov($0)) },
      standing: .fine
    ),
    GuardCase(
      name: "and the week doesn't limit them",
      touch: .planned(.thanksAllRound, to: Cast.priya, on: nov(24)),
      others: [dana(nov(23)), dana(nov(23))],
      standing: .fine
    ),
    GuardCase(
      name: "invitations, promises and the errand of finding somebody are no messages",
      touch: custom(on: nov(24)),
      others: [.connect, .promise].flatMap { [.sent($0, on: nov(23)), .sent($0, on: nov(24))] }
        + [.planned(.outreach, to: nil, on: nov(24)), .planned(.outreach, to: nil, on: nov(24))],
      standing: .fine
    ),
    GuardCase(
      name: "and nothing makes them early",
      touch: .planned(.outreach, to: nil, on: nov(24)),
      others: [dana(nov(23)), dana(nov(23))],
      standing: .fine
    ),
    GuardCase(
      name: "what is always welcome counts",
      touch: custom(on: nov(24)),
      others: [.sent(.rejectionReply, on: nov(23)), .sent(.noShow, on: nov(23))],
      standing: .early(until: nov(30)),
      reasons: [two]
    ),
    GuardCase(
      name: "a message to nobody by name counts",
      touch: custom(on: nov(24)),
      others: [.sent(.custom, to: nil, on: nov(23)), dana(nov(23))],
      standing: .early(until: nov(30)),
      reasons: [two]
    ),
    GuardCase(
      name: "two applications at one company share its week",
      touch: .planned(.custom, to: Cast.priya, on: nov(24), at: Cast.platform),
      others: [dana(nov(23)), dana(nov(23))],
      standing: .early(until: nov(30)),
      reasons: [two]
    ),
    GuardCase(
      name: "another company has its own",
      touch: custom(on: nov(24)),
      others: [dana(nov(23)), dana(nov(23))].map { touch in touch.with { $0.company = "globex" } },
      standing: .fine
    ),
  ]

  private static func custom(on day: CalendarDay) -> GuardedTouch {
    .planned(.custom, to: Cast.priya, on: day)
  }

  private static func dana(_ day: CalendarDay) -> GuardedTouch { .sent(.custom, on: day) }

  @Test("allows two messages", arguments: windows + units)
  func week(_ example: GuardCase) {
    #expect(example.verdict.standing == example.standing)
    #expect(example.verdict.reasons.map(\.sentence) == example.reasons)
  }
}
