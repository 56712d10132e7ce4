import AfterwordModel

/// A round of Thursday, 19 November 2026, as the journal holds it before a debrief.
struct DebriefTable {
  private static let now = Instant(seconds: 1_795_369_200)

  static let application = Application(id: .init(at: now), company: "Acme", position: "Staff SRE")

  static let interview = Interview(
    id: .init(at: now),
    applicationID: application.id,
    round: "Onsite",
    start: .berlin("2026-11-19T14:00")
  )

  /// Of whom everything is known.
  static let dana = Participant(
    person: Person(
      id: .init(at: now),
      name: "Dana Whitfield",
      title: "Talent partner",
      email: "dana@acme.example",
      address: "Street 1\n10115 Berlin",
      agreedToLinkedIn: true
    ),
    role: Role(kind: .hr, say: .some)
  )

  /// Of whom nothing is known but the name.
  static let priya = Participant(
    person: Person(id: .init(at: now), name: "Priya Nair"),
    role: Role()
  )

  /// What the journal would read of such a note.
  static func facts(
    _ people: [Participant] = [],
    note: String = "",
    known: [Participant] = []
  ) -> DebriefFacts {
    var records = NoteRecords()
    let day = interview.start.local.day
    for line in MarkedLine.all(in: note) {
      let id = NoteLineID(at: now)
      let due = LineDate.find(in: line.text, from: day, order: nil).flatMap { found in
        if case .day(let day) = found.meaning { day } else { nil as CalendarDay? }
      }
      switch line.mark {
      case .praise, .improvement:
        let kind: Feedback.Kind = line.mark == .praise ? .praise : .improvement
        records.feedback.append(Feedback(id: id, kind: kind, text: line.text, line: line.line))
      case .promise:
        records.promises.append(
          Promise(id: id, by: .me, text: line.text, line: line.line, due: due)
        )
      case .statement where due != nil:
        records.promises.append(
          Promise(id: id, by: .them, text: line.text, line: line.line, due: due)
        )
      case .statement, .question: break
      }
    }
    let names = (people + known).map(\.person.name)
    records.mentions = note.split(separator: "\n").flatMap { line in
      Mention.all(in: String(line), knownNames: names).map(\.name)
    }
    return DebriefFacts(
      detail: InterviewDetail(
        application: application,
        interview: interview,
        people: people,
        note: note
      ),
      records: records,
      known: people + known
    )
  }

  /// The questions in words, in their order.
  static func asked(_ facts: DebriefFacts) -> [String] {
    Debrief.questions(for: facts).map { question in
      switch question {
      case .about(let guest, let detail): "\(facts.guests[guest].name): \(detail.rawValue)"
      case .others: "others"
      case .line(let mark): String(mark.rawValue)
      case .speakerAbove: "who said that"
      case .speaker(let id):
        "who said " + (facts.records.feedback.first { $0.id == id }?.text ?? "nothing")
      case .feeling: "feeling"
      }
    }
  }
}
