/// What the guard says of a touch on a day, with every reason that applies.
public struct Verdict: Sendable, Hashable {
  public enum Standing: Sendable, Hashable {
    case fine
    /// The first day that is fine.
    case early(until: CalendarDay)
    /// No day is fine, as things are.
    case enough
  }

  public var standing: Standing
  public var reasons: [GuardReason]

  public init(_ standing: Standing, reasons: [GuardReason] = []) {
    self.standing = standing
    self.reasons = reasons
  }
}
