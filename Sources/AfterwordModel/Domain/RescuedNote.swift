public import TextEditing

/// The words of a note that the journal did not take, with what is needed to put them back.
public struct RescuedNote: Sendable, Hashable {
  public var interviewID: InterviewID
  /// What a person calls the note.
  public var title: String
  /// The journal's file, from the root.
  public var journalPath: String
  /// When they were kept.
  public var time: LocalTime
  /// What the note was in the journal when these words were typed.
  public var base: TextChecksum
  public var text: String

  public init(
    interviewID: InterviewID,
    title: String,
    journalPath: String,
    time: LocalTime,
    base: TextChecksum,
    text: String
  ) {
    self.interviewID = interviewID
    self.title = title
    self.journalPath = journalPath
    self.time = time
    self.base = base
    self.text = text
  }

  /// The note with these words in it. If nobody has changed it since, these words are the note;
  /// else no line of either is left out.
  public func merged(into note: String) -> String {
    TextChecksum(of: note) == base ? text : LineMerge.union(note, text)
  }

  /// Whether every line of it is in a note, in this order.
  public func isContained(in note: String) -> Bool {
    LineMerge.isContained(text, in: note)
  }
}

/// Where words went that the journal did not take.
public enum RescuePlace: Sendable, Hashable {
  case file(path: String)
  /// `reason` is the system's own word.
  case nowhere(reason: String)
}

/// Words in a file, to be put back into the journal.
public struct RescueOffer: Sendable, Hashable {
  public var path: String
  public var note: RescuedNote
  /// False if its interview is not in the journal any more.
  public var hasInterview: Bool

  public init(path: String, note: RescuedNote, hasInterview: Bool) {
    self.path = path
    self.note = note
    self.hasInterview = hasInterview
  }
}
