/// What the marked lines of a note have become. Each keeps its identity while the note is edited.
public struct NoteRecords: Sendable, Hashable {
  /// In the order of the note; those whose line is gone but that are kept come last.
  public var feedback: [Feedback]
  public var promises: [Promise]
  public var questions: [Question]
  /// The names after an `@`, each once, as they are written first.
  public var mentions: [String]

  public init(
    feedback: [Feedback] = [],
    promises: [Promise] = [],
    questions: [Question] = [],
    mentions: [String] = []
  ) {
    self.feedback = feedback
    self.promises = promises
    self.questions = questions
    self.mentions = mentions
  }
}

/// Praise, or something to improve.
public struct Feedback: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case praise, improvement
  }

  public let id: NoteLineID
  public var kind: Kind
  public var text: String
  /// Its line in the note, counted from 0; nil if the line was deleted while its action was under way.
  public var line: Int?
  /// What is done about it.
  public var action: Action?
  /// Who said it, as far as the person has told.
  public var saidBy: PersonID?

  public init(
    id: NoteLineID,
    kind: Kind,
    text: String,
    line: Int?,
    action: Action? = nil,
    saidBy: PersonID? = nil
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.line = line
    self.action = action
    self.saidBy = saidBy
  }
}

/// What the person does about one improvement.
public struct Action: Sendable, Hashable {
  public enum State: String, Sendable, Hashable, CaseIterable {
    case open, doing, done
  }

  public var state: State
  public var due: CalendarDay?
  /// A link or a sentence that shows what was done.
  public var proof: String
  /// When it was marked done; nil unless it is.
  public var doneAt: Instant?

  public init(
    state: State,
    due: CalendarDay? = nil,
    proof: String = "",
    doneAt: Instant? = nil
  ) {
    self.state = state
    self.due = due
    self.proof = proof
    self.doneAt = doneAt
  }
}

/// Something that one side said it would do: a `!` line, or a `>` line with a date.
public struct Promise: Sendable, Hashable, Identifiable {
  public enum Side: String, Sendable, Hashable, CaseIterable {
    case me, them
  }

  public let id: NoteLineID
  public var by: Side
  public var text: String
  /// Its line in the note, counted from 0; nil where the note itself was not read.
  public var line: Int?
  /// The day that the line names, counted from the interview's day.
  public var due: CalendarDay?

  public init(id: NoteLineID, by: Side, text: String, line: Int?, due: CalendarDay?) {
    self.id = id
    self.by = by
    self.text = text
    self.line = line
    self.due = due
  }
}

public struct Question: Sendable, Hashable, Identifiable {
  public let id: NoteLineID
  public var text: String
  /// Its line in the note, counted from 0.
  public var line: Int

  public init(id: NoteLineID, text: String, line: Int) {
    self.id = id
    self.text = text
    self.line = line
  }
}

/// How a date such as 5/12 is read.
public enum DayOrder: String, Sendable, Hashable, CaseIterable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}
