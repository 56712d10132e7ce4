/// A note on its way to the person's own editor.
public struct OutsideEdit: Sendable, Hashable {
  public var interviewID: InterviewID
  /// What the journal holds by then.
  public var text: String

  public init(interviewID: InterviewID, text: String) {
    self.interviewID = interviewID
    self.text = text
  }
}
