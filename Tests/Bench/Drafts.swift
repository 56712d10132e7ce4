import AfterwordModel

/// What the checks of a draft cost, which run after every key: a thank-you of 120 words, with a note of
/// twelve lines, ten people who are known and three messages to others of the same round.
func draftTable(rounds: Int) throws -> String {
  let rows = try [Channel.email, .letter].map { channel in
    let facts = try BenchDraft.facts()
    var found = 0
    let times = (0..<rounds).map { _ in
      ContinuousClock().measure {
        let warnings = DraftCheck.warnings(
          of: BenchDraft.text(to: "Dana"),
          channel: channel,
          facts: facts,
          limits: DraftLimits(sender: Sender(name: "Sam Doe", address: "Torstr. 1\n10119 Berlin"))
        )
        found += warnings.count
      }
    }
    return [
      channel.rawValue, milliseconds(times.percentile(50)), milliseconds(times.percentile(99)),
    ]
  }
  return table(["all checks of a draft, ms", "median", "p99"], rows)
}

/// What was measured did not do its work.
private struct NoWarnings: Error {}

private enum BenchDraft {
  private static let names = ["Dana Whitfield", "Priya Nair", "Łukasz Żółtowski", "Chidi Okafor"]
  private static let note = [
    "liked the migration story, asked for the numbers twice", "wants more Kubernetes depth",
    "you explain failure without blaming anybody", "answer by next Friday",
    "I talked too long about the old queue", "send the lab link by Tuesday",
    "what happens to the on-call rota after the merger", "who carries the pager for Payments",
    "likes that I have run migrations, not only planned them", "knows the team well",
    "next step is an onsite, half a day, four people at most", "send two dates for the onsite",
  ]

  static func text(to name: String) -> String {
    """
    Subject: Thank you for Thursday

    Hi \(name),

    thank you for making time on Thursday. Your questions about the numbers of the migration made me
    look at them again, and I enjoyed that. I am working on the Kubernetes networking that Łukasz asked
    about, and will send you the link to the lab by Tuesday, as promised.

    What you told me about the rota after the merger stayed with me: I have carried a pager through two
    of them, and know how much depends on who writes the first page of the new plan. It would be a
    pleasure to help with that.

    I look forward to hearing from you by next Friday.

    Best regards,
    Sam Doe
    """
  }

  static func facts() throws -> DraftFacts {
    let day = LargeJournal.now.today
    let application = Application(
      id: try id(0),
      company: "Acme",
      position: "Staff SRE",
      department: "Payments"
    )
    let people = try names.enumerated().map { place, name in
      Person(
        id: try id(place + 1),
        name: name,
        title: "Senior SRE",
        company: "Acme",
        email: "somebody@acme.example",
        address: "Torstr. 1\n10119 Berlin"
      )
    }
    let start = LocalTime(day: day.adding(days: -1), minuteOfDay: 840)
    let interview = Interview(
      id: try id(0),
      applicationID: application.id,
      round: "Onsite",
      start: ZonedTime(local: start, zone: "Etc/UTC", instant: Instant(seconds: start.secondsAtUTC))
    )
    let followUp = FollowUp(
      id: try id(0),
      applicationID: application.id,
      interviewID: interview.id,
      personID: people[0].id,
      kind: .thankYou,
      channel: .email,
      due: day
    )
    return DraftFacts(
      detail: FollowUpDetail(
        followUp: followUp,
        personName: names[0],
        company: application.company,
        position: application.position,
        reply: nil
      ),
      application: application,
      person: people[0],
      interview: interview,
      panel: people.map { Participant(person: $0, role: Role()) },
      lines: try note.enumerated().map { place, line in
        DraftLine(id: try id(place), mark: .praise, text: line, interviewID: interview.id)
      },
      siblings: names.dropFirst().map { DraftSibling(personName: $0, text: text(to: $0)) },
      otherCompanies: ["Globex", "Next", "Initech GmbH", "Umbrella", "Hooli", "Stark Industries"],
      knownNames: names + [
        "Tom Berg", "Ines Koch", "Wei Li", "Anna Rossi", "Olu Adeyemi", "Karim Haddad",
      ],
      today: day
    )
  }

  private struct NoSuchID: Error {
    let number: Int
  }

  /// The same letters but for the last.
  private static func id<Kind>(_ number: Int) throws -> RecordID<Kind> {
    let last = Character(Unicode.Scalar(UInt8(ascii: "k") + UInt8(number % 16)))
    guard let id = RecordID<Kind>(letters: String(repeating: "k", count: 31) + String(last)) else {
      throw NoSuchID(number: number)
    }
    return id
  }
}
