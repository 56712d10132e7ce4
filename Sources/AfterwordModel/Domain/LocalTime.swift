/// What a clock on the wall shows: a day and a minute, without saying where the wall is.
public struct LocalTime: Sendable, Hashable, Comparable {
  public var day: CalendarDay
  /// Minutes since midnight, 0 to 1439.
  public var minuteOfDay: Int

  public init(day: CalendarDay, minuteOfDay: Int) {
    self.day = day
    self.minuteOfDay = minuteOfDay
  }

  public init(_ instant: Instant, utcOffset: Int) {
    let seconds = instant.seconds + Int64(utcOffset)
    let days = seconds.flooredQuotient(by: 86_400)
    day = CalendarDay(daysSinceEpoch: Int(days))
    minuteOfDay = Int(seconds - days * 86_400) / 60
  }

  public var hour: Int { minuteOfDay / 60 }
  public var minute: Int { minuteOfDay % 60 }

  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.day, left.minuteOfDay) < (right.day, right.minuteOfDay)
  }

  /// Seconds since 1970 that a clock at UTC would count for this time.
  public var secondsAtUTC: Int64 {
    Int64(day.daysSinceEpoch) * 86_400 + Int64(minuteOfDay) * 60
  }

  /// `HH:MM`
  public var clock: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }

  /// `YYYY-MM-DDTHH:MM` (ISO 8601).
  public var iso: String { "\(day.iso)T\(clock)" }

  /// Nil unless the text is exactly `YYYY-MM-DDTHH:MM`.
  public init?(iso: some StringProtocol) {
    let halves = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CalendarDay(iso: halves[0]) else { return nil }
    let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2], let hour = wholeNumber(parts[0]),
      let minute = wholeNumber(parts[1]), hour < 24, minute < 60
    else { return nil }
    self.init(day: day, minuteOfDay: hour * 60 + minute)
  }
}
