/// An action on criticism is done: telling whoever said it.
public struct ToldYouSoRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after any other message to the same person, at least.
  public var businessDaysBetween = 5
}
