/// Thanks to everybody who helped, after an offer or a withdrawal.
public struct ThanksAllRoundRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the outcome was set.
  public var businessDays = 2
}
