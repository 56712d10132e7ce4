/// What the person promised, on its day.
public struct PromiseRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the interview, where the line names no day.
  public var businessDays = 1
}
