/// What was open when the program ended, offered to go on with.
public struct ResumeOffer: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case checkIn
    case debrief(InterviewDetail)
    case message(FollowUpDetail)
  }

  public var subject: Subject
  /// Where the person was: a card, a question, a place in the text.
  public var place: String

  public init(_ subject: Subject, place: String) {
    self.subject = subject
    self.place = place
  }

  func isAbout(_ id: InterviewID) -> Bool {
    if case .debrief(let detail) = subject { detail.interview.id == id } else { false }
  }

  func isAbout(_ id: FollowUpID) -> Bool {
    if case .message(let detail) = subject { detail.followUp.id == id } else { false }
  }
}
