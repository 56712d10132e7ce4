/// Suggests the outcome "no answer" when both status checks went unanswered; the person decides.
public struct NoAnswerRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the second status check.
  public var businessDays = 10
}
