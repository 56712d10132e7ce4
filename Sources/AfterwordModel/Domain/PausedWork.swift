/// What was open when the program ended, kept in the journal to go on with at the next start.
public struct PausedWork: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case checkIn = "check-in"
    case debrief, compose
  }

  public var kind: Kind
  /// The letters of the follow-up or the interview; empty for a check-in.
  public var subject: String
  /// Where the person was: a card, a question, a place in the text.
  public var place: String

  public init(kind: Kind, subject: String, place: String) {
    self.kind = kind
    self.subject = subject
    self.place = place
  }
}

/// An answer in a debrief or a check-in that is under way.
public struct PausedAnswer: Sendable, Hashable {
  public var kind: PausedWork.Kind
  public var subject: String
  /// Which question or card.
  public var question: String
  public var answer: String

  public init(kind: PausedWork.Kind, subject: String, question: String, answer: String) {
    self.kind = kind
    self.subject = subject
    self.question = question
    self.answer = answer
  }
}
