/// Which improvement the journal is asked for, and what for.
public struct ActionRequest: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case line(NoteLineID)
    /// The line of a note where it stands, counted from 0, with its text without the mark.
    case written(line: Int, text: String, in: InterviewID)
  }

  public enum Purpose: Sendable, Hashable {
    /// To change what is done about it.
    case edit
    /// To say how far its circle has come, and to ask what is not clear.
    case report
  }

  public var subject: Subject
  public var purpose: Purpose

  public init(_ subject: Subject, for purpose: Purpose) {
    self.subject = subject
    self.purpose = purpose
  }
}
