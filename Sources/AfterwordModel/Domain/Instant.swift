/// A point in time: milliseconds since 1970-01-01T00:00:00Z, without leap seconds (POSIX time).
public struct Instant: Sendable, Hashable, Comparable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public init(seconds: Int64) { milliseconds = seconds * 1000 }

  /// Whole seconds since 1970, rounded down.
  public var seconds: Int64 { milliseconds.flooredQuotient(by: 1000) }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  public func adding(seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
  }

  public func adding(minutes: Int) -> Instant { adding(seconds: minutes * 60) }
}

/// An instant together with what the clock on the wall shows then: all that the model is told
/// about "now". The model has no clock of its own.
public struct Moment: Sendable, Hashable {
  public var instant: Instant
  /// Seconds east of UTC on the person's own clock at that instant.
  public var utcOffset: Int

  public init(_ instant: Instant, utcOffset: Int) {
    self.instant = instant
    self.utcOffset = utcOffset
  }

  public var local: LocalTime { LocalTime(instant, utcOffset: utcOffset) }

  /// The person's own calendar day.
  public var today: CalendarDay { local.day }
}

extension FixedWidthInteger {
  /// The quotient rounded down, where `/` rounds towards zero.
  func flooredQuotient(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
  }
}
