/// Why a message to somebody would help a decision, the most urgent first.
struct DecisionNeed {
  let person: Person
  let rank: Rank
  /// One sentence with its full stop.
  let reason: String
  /// What the message is about, in a few words.
  let note: String

  enum Rank: Int, Comparable {
    case decidesUnheard, decidesDoubting, decidesUndecided, strongUnheard, strongDoubting
    case newFromDepartment, doubting, unknown

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Nil if there is none: they are for the person already, or have nothing to say.
  init?(_ participant: Participant, in application: ApplicationFacts) {
    person = participant.person
    let name = person.name
    let isUnheard =
      participant.role.kind == .department && !application.hasHeardFrom(participant.person.id)
    switch (participant.role.say, participant.role.stance) {
    case (_, .inFavour): return nil
    case (.decides, .unknown):
      rank = .decidesUnheard
      reason = "\(name) decides, and you don't know what they think of you."
      note = "ask what matters most in this role"
    case (.decides, .doubts):
      rank = .decidesDoubting
      reason = "\(name) decides and has doubts: show what you did about them."
      note = "answer the doubts"
    case (.decides, .neutral):
      rank = .decidesUndecided
      reason = "\(name) decides and is neither for you nor against you."
      note = "ask what would tip it"
    case (.strong, .unknown), (.strong, .neutral):
      rank = .strongUnheard
      reason = "\(name) has a strong say, and you don't know that they are for you."
      note = "ask what matters most in this role"
    case (.strong, .doubts):
      rank = .strongDoubting
      reason = "\(name) has a strong say and doubts: show what you did about them."
      note = "answer the doubts"
    case _ where isUnheard:
      rank = .newFromDepartment
      reason = "\(name) is from the department, and you have not talked yet."
      note = "ask about the work"
    case (.none, _): return nil
    case (_, .doubts):
      rank = .doubting
      reason = "\(name) has doubts, and may be asked about you."
      note = "answer the doubts"
    case (.unknown, .unknown):
      rank = .unknown
      reason = "You don't know what \(name) has to say in it, nor what they think."
      note = "ask how the team decides"
    case (.some, _), (.unknown, .neutral): return nil
    }
  }
}

extension ApplicationFacts {
  /// They took part in a round, or something was sent to them.
  fileprivate func hasHeardFrom(_ person: PersonID) -> Bool {
    interviews.contains { $0.people.contains(person) }
      || touches.contains { $0.followUp.personID == person && $0.sentAt != nil }
  }
}
