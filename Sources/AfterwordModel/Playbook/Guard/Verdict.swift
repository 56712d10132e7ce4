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

/// A reason of the guard's to wait, or to leave it. `sentence` says it to a person.
public enum GuardReason: Sendable, Hashable {
  /// They asked not to be written to.
  case doNotContact(name: String)
  case emailOnly(name: String, channel: Channel)
  case notBefore(name: String, CalendarDay)
  /// So many messages in a row that they left unanswered.
  case unanswered(name: String, count: Int, limit: Int)
  case tooSoon(name: String, after: CalendarDay, isPlanned: Bool, businessDays: Int)
  case statusMessages(company: String, count: Int, limit: Int)
  case companyWeek(company: String, count: Int, limit: Int)
  case keepInTouchUnanswered(name: String, count: Int)
}
