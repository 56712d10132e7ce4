/// Where in the journal a text stands that a person writes at length.
public enum WrittenPlace: Sendable, Hashable {
  case note(InterviewID)
  case draft(FollowUpID)

  /// Of what the text belongs to.
  public var letters: String {
    switch self {
    case .note(let id): id.letters
    case .draft(let id): id.letters
    }
  }
}
