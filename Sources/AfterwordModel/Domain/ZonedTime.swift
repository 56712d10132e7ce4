internal import Foundation

/// When something happens, as it was agreed: a time on the wall of a place, and the instant that
/// this is. Both are kept (RFC 5545, section 3.3.5, form 3), so that showing it needs no time zone
/// data and comparing it needs no calendar.
public struct ZonedTime: Sendable, Hashable {
  public let local: LocalTime
  /// An IANA time zone identifier, such as `Europe/Berlin`.
  public let zone: String
  public let instant: Instant

  /// For what is read back from the journal.
  public init(local: LocalTime, zone: String, instant: Instant) {
    self.local = local
    self.zone = zone
    self.instant = instant
  }

  /// The instant of a time on the wall. A time that the clock skips (daylight saving begins) is
  /// moved later by what was skipped; one that comes twice is the first of the two, as RFC 5545
  /// says.
  ///
  /// Nil if no such zone is known.
  public init?(local: LocalTime, zone: String) {
    guard let timeZone = TimeZone(identifier: zone) else { return nil }
    func offset(at seconds: Int64) -> Int64 {
      Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
    }
    let wall = local.secondsAtUTC
    let offsetBefore = offset(at: wall - 86_400)
    let offsetAfter = offset(at: wall + 86_400)
    let candidates = [wall - offsetBefore, wall - offsetAfter].filter {
      $0 + offset(at: $0) == wall
    }
    let seconds = candidates.min() ?? (wall - offsetBefore)
    let shown = LocalTime(Instant(seconds: seconds), utcOffset: Int(offset(at: seconds)))
    self.init(local: shown, zone: zone, instant: Instant(seconds: seconds))
  }

  /// Seconds east of UTC at that instant.
  public var utcOffset: Int { Int(local.secondsAtUTC - instant.seconds) }

  public static func isKnown(zone: String) -> Bool { TimeZone(identifier: zone) != nil }
}

extension Instant {
  /// ISO 8601 with the offset, to the second: `2026-11-22T18:40:00+01:00`.
  public func iso(utcOffset: Int) -> String {
    let local = LocalTime(self, utcOffset: utcOffset)
    let second = Int((seconds + Int64(utcOffset)) - local.secondsAtUTC)
    let sign = utcOffset < 0 ? "-" : "+"
    let offset =
      padded(abs(utcOffset) / 3600, to: 2) + ":" + padded(abs(utcOffset) / 60 % 60, to: 2)
    return "\(local.iso):\(padded(second, to: 2))\(sign)\(offset)"
  }
}

extension Moment {
  /// Reads `2026-11-22T18:40:00+01:00`; `Z` for UTC and leaving out the seconds are allowed.
  public init?(iso text: String) {
    guard let local = LocalTime(iso: text.prefix(16)) else { return nil }
    var rest = text.dropFirst(16)
    var second = 0
    if rest.first == ":" {
      guard let value = wholeNumber(rest.dropFirst().prefix(2)), value < 60, rest.count >= 3 else {
        return nil
      }
      second = value
      rest = rest.dropFirst(3)
    }
    guard let offset = Self.offset(rest) else { return nil }
    self.init(
      Instant(seconds: local.secondsAtUTC + Int64(second) - Int64(offset)),
      utcOffset: offset
    )
  }

  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2], let hours = wholeNumber(parts[0]),
      let minutes = wholeNumber(parts[1]), hours <= 18, minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
  }
}

extension LocalTime {
  /// What the clocks of a time zone show at an instant. Nil if no such zone is known.
  public init?(_ instant: Instant, zone: String) {
    guard let timeZone = TimeZone(identifier: zone) else { return nil }
    let date = Date(timeIntervalSince1970: TimeInterval(instant.seconds))
    self.init(instant, utcOffset: timeZone.secondsFromGMT(for: date))
  }
}
