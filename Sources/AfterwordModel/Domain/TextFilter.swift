/// A text on its way through a program of the person's, such as a spell checker.
public struct FilterOrder: Sendable, Hashable {
  /// Tells the tries of one run of the program apart.
  public let number: Int
  public let command: String
  public let text: String

  public init(number: Int, command: String, text: String) {
    self.number = number
    self.command = command
    self.text = text
  }
}

/// What the program made of it.
public enum FilterResult: Sendable, Hashable {
  case changed(String)
  case unchanged
  case failed(OutgoingProblem)
}
