/// A neutral message when they did not come.
public struct NoShowRule: Sendable, Hashable {
  public var isOn = true
  /// Minutes after the start.
  public var minutes = 15
}
