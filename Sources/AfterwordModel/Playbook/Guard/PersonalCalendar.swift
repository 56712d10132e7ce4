internal import Foundation

/// The person's own days: where they are, and which days are no business days.
public struct PersonalCalendar: Sendable, Hashable {
  /// An IANA time zone identifier; nil where only the offset from UTC is known.
  public var zone: String?
  /// Seconds east of UTC, where the zone is not known.
  public var utcOffset: Int
  public var holidays: Set<CalendarDay>

  public init(zone: String? = nil, utcOffset: Int = 0, holidays: Set<CalendarDay> = []) {
    self.zone = zone
    self.utcOffset = utcOffset
    self.holidays = holidays
  }
}
