/// Asking how things stand, twice at most.
public struct StatusCheckRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the day that they named.
  public var businessDaysAfterPromise = 2
  /// Business days after the interview, where they named none.
  public var businessDays = 6
  /// The same after a final round.
  public var businessDaysAfterFinal = 8
  /// Days from the first to the second.
  public var secondDays = 7
}
