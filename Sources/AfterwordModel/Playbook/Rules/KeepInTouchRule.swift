/// The slow relationship with one person after the end.
public struct KeepInTouchRule: Sendable, Hashable {
  public var isOn = true
  /// Days after the outcome.
  public var firstDays = 35
  /// Days from one to the next.
  public var everyDays = 90
}
