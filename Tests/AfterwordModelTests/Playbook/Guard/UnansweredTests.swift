import AfterwordModel
import Testing

@Suite("The guard, when nobody answers")
struct UnansweredTests {
  private static let two = "2 messages to Dana have no answer yet, and 2 is the most."

  /// Two status checks of long ago.
  private static let twoSent: [GuardedTouch] = [
    .sent(.outreach, on: nov(2)), .sent(.toldYouSo, on: nov(9)),
  ]

  static let counts = [
    GuardCase(
      name: "one is not enough",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.sent(.outreach, on: nov(2))],
      standing: .fine
    ),
    GuardCase(
      name: "two are enough",
      touch: .planned(.statusCheck, on: dec(1)),
      others: twoSent,
      standing: .enough,
      reasons: [two]
    ),
    GuardCase(
      name: "one that is planned counts",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.sent(.outreach, on: nov(2)), .planned(.toldYouSo, on: nov(16))],
      standing: .enough,
      reasons: [two]
    ),
    GuardCase(
      name: "of any application",
      touch: .planned(.statusCheck, on: dec(1), at: Cast.platform),
      others: twoSent,
      standing: .enough,
      reasons: [two]
    ),
    GuardCase(
      name: "those to somebody else don't count",
      touch: .planned(.statusCheck, to: Cast.priya, on: dec(1)),
      others: twoSent,
      standing: .fine
    ),
    GuardCase(
      name: "thanks, invitations, kept promises and the answer to a no don't count",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.thankYou, .connect, .promise, .rejectionReply].flatMap {
        [.sent($0, on: nov(2)), .sent($0, on: nov(9))]
      },
      standing: .fine
    ),
    GuardCase(
      name: "and they are never enough",
      touch: .planned(.rejectionReply, on: dec(1)),
      others: twoSent,
      standing: .fine
    ),
    GuardCase(
      name: "too early as well: both reasons, and no day",
      touch: .planned(.statusCheck, on: nov(10)),
      others: twoSent,
      standing: .enough,
      reasons: [
        two, "You wrote to Dana on Mon 9 Nov; leave 5 business days between two messages.",
      ]
    ),
    GuardCase(
      name: "a limit of 1",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.sent(.outreach, on: nov(2))],
      cadence: CadenceGuard(unanswered: 1),
      standing: .enough,
      reasons: ["1 message to Dana has no answer yet, and 1 is the most."]
    ),
  ]

  static let answers = [
    GuardCase(
      name: "a reply sets the count back, whichever message it answers",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.sent(.outreach, on: nov(2), repliedOn: nov(10)), .sent(.toldYouSo, on: nov(9))],
      standing: .fine
    ),
    GuardCase(
      name: "those after it count again",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [
        .sent(.outreach, on: nov(2), repliedOn: nov(3)), .sent(.toldYouSo, on: nov(9)),
        .sent(.custom, on: nov(17)),
      ],
      standing: .enough,
      reasons: [two]
    ),
    GuardCase(
      name: "a reply to a thank-you is a reply",
      touch: .planned(.statusCheck, on: dec(1)),
      others: twoSent + [.sent(.thankYou, on: nov(1), repliedOn: nov(11))],
      standing: .fine
    ),
    GuardCase(
      name: "a reply on the day of the message answers it",
      touch: .planned(.statusCheck, on: dec(1)),
      others: twoSent + [.sent(.thankYou, on: nov(1), repliedOn: nov(9))],
      standing: .fine
    ),
    GuardCase(
      name: "one that was planned before the reply and has not gone yet is not answered by it",
      touch: .planned(.statusCheck, on: dec(15)),
      others: [
        .sent(.outreach, on: nov(2), repliedOn: nov(20)), .planned(.custom, on: nov(16)),
        .planned(.toldYouSo, on: nov(24)),
      ],
      standing: .enough,
      reasons: [two]
    ),
    GuardCase(
      name: "an outcome is the company's answer",
      touch: GuardedTouch.planned(.toldYouSo, on: dec(1)).with { $0.outcomeOn = nov(20) },
      others: twoSent,
      standing: .fine
    ),
    GuardCase(
      name: "but not to what came after it",
      touch: GuardedTouch.planned(.toldYouSo, on: dec(1)).with { $0.outcomeOn = nov(5) },
      others: twoSent + [.sent(.custom, on: nov(17))],
      standing: .enough,
      reasons: [two]
    ),
    GuardCase(
      name: "a reply of somebody else is none",
      touch: .planned(.statusCheck, on: dec(1)),
      others: twoSent + [.sent(.outreach, to: Cast.priya, on: nov(2), repliedOn: nov(20))],
      standing: .enough,
      reasons: [two]
    ),
  ]

  static let keepingInTouch = [
    GuardCase(
      name: "keeping in touch is not stopped by what was sent before the end",
      touch: .planned(.keepInTouch, on: dec(15)),
      others: twoSent,
      standing: .fine
    ),
    GuardCase(
      name: "one without an answer doesn't stop it",
      touch: .planned(.keepInTouch, on: dec(15)),
      others: [.sent(.keepInTouch, on: nov(2))],
      standing: .fine
    ),
    GuardCase(
      name: "two do",
      touch: .planned(.keepInTouch, on: dec(15)),
      others: [.sent(.keepInTouch, on: nov(2)), .sent(.keepInTouch, on: nov(10))],
      standing: .enough,
      reasons: ["Dana has left 2 messages unanswered that were to keep in touch."]
    ),
    GuardCase(
      name: "an answer sets them back",
      touch: .planned(.keepInTouch, on: dec(15)),
      others: [
        .sent(.keepInTouch, on: nov(2)), .sent(.keepInTouch, on: nov(10), repliedOn: nov(12)),
      ],
      standing: .fine
    ),
    GuardCase(
      name: "those that are planned don't count for other messages",
      touch: .planned(.toldYouSo, on: nov(16)),
      others: [.sent(.outreach, on: nov(2)), .planned(.keepInTouch, on: dec(15))],
      standing: .fine
    ),
    GuardCase(
      name: "those that were sent do",
      touch: .planned(.toldYouSo, on: dec(15)),
      others: [.sent(.keepInTouch, on: nov(2)), .sent(.keepInTouch, on: nov(10))],
      standing: .enough,
      reasons: [two]
    ),
  ]

  static let statusChecks = [
    GuardCase(
      name: "a second status check is fine",
      touch: .planned(.statusCheck, on: dec(1)),
      others: [.sent(.statusCheck, on: nov(2))],
      standing: .fine
    ),
    GuardCase(
      name: "a third is not, whoever gets it and whatever was answered",
      touch: .planned(.statusCheck, to: Cast.priya, on: dec(1)),
      others: [
        .sent(.statusCheck, on: nov(2), repliedOn: nov(3)), .planned(.statusCheck, on: nov(16)),
      ],
      standing: .enough,
      reasons: ["Acme gets 2 status checks already, and 2 is the most."]
    ),
    GuardCase(
      name: "of another application they don't count",
      touch: .planned(.statusCheck, to: Cast.priya, on: dec(1)),
      others: [
        .sent(.statusCheck, on: nov(2), at: Cast.platform),
        .sent(.statusCheck, on: nov(16), at: Cast.platform),
      ],
      standing: .fine
    ),
    GuardCase(
      name: "to nobody by name they count as well",
      touch: .planned(.statusCheck, to: nil, on: dec(1)),
      others: [
        .sent(.statusCheck, to: nil, on: nov(2)), .sent(.statusCheck, to: nil, on: nov(16)),
      ],
      standing: .enough,
      reasons: ["Acme gets 2 status checks already, and 2 is the most."]
    ),
  ]

  @Test(
    "says when it is enough",
    arguments: counts + answers + keepingInTouch + statusChecks
  )
  func enough(_ example: GuardCase) {
    #expect(example.verdict.standing == example.standing)
    #expect(example.verdict.reasons.map(\.sentence) == example.reasons)
  }
}
