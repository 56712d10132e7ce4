/// Everything that the journal knows for the debrief of one round: what it need not ask.
public struct DebriefFacts: Sendable, Hashable {
  /// The round with who took part, and its note.
  public var detail: InterviewDetail
  /// What the marked lines of the note have become.
  public var records: NoteRecords
  /// Everybody of the application or the company, those who took part among them.
  public var known: [Participant]
  /// How a date such as 5/12 is read; nil while nobody has said.
  public var dayOrder: DayOrder?

  public init(
    detail: InterviewDetail,
    records: NoteRecords = NoteRecords(),
    known: [Participant] = [],
    dayOrder: DayOrder? = nil
  ) {
    self.detail = detail
    self.records = records
    self.known = known
    self.dayOrder = dayOrder
  }
}

/// A debrief to begin, or to go on with: what the journal knows, and what was answered so far.
public struct DebriefSheet: Sendable, Hashable {
  public var facts: DebriefFacts
  public var answers: [PausedAnswer]
  /// The question that the person was at; empty at the beginning.
  public var place: String

  public init(facts: DebriefFacts, answers: [PausedAnswer] = [], place: String = "") {
    self.facts = facts
    self.answers = answers
    self.place = place
  }
}
