/// When to remind outside the screen: config.toml's `[reminders]`.
public struct Reminders: Sendable, Hashable {
  /// The hours of the day, 0 to 24, from which on and until which nothing is said.
  public var quietFrom = 20
  public var quietUntil = 8

  public init() {}

  /// Whether nothing is said in this hour of the day, 0 to 23. The quiet time may go over midnight; from
  /// an hour until the same hour there is none.
  public func isQuiet(atHour hour: Int) -> Bool {
    if quietFrom <= quietUntil { return (quietFrom..<quietUntil).contains(hour) }
    return hour >= quietFrom || hour < quietUntil
  }
}
