/// Thanks after a rejection that followed a real conversation, asking for advice.
public struct RejectedRule: Sendable, Hashable {
  public var isOn = true
  /// Hours after the outcome was set.
  public var dueHours = 24
}
