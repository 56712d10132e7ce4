/// What a person has chosen, kept in the journal.
public struct Settings: Sendable, Hashable {
  /// How a date such as 5/12 is read; nil until it was asked.
  public var dayOrder: DayOrder?
  public var usesMouse: Bool
  /// The last day on which the check-in was offered; nil if it never was.
  public var checkInOfferedOn: CalendarDay?

  public init(
    dayOrder: DayOrder? = nil,
    usesMouse: Bool = true,
    checkInOfferedOn: CalendarDay? = nil
  ) {
    self.dayOrder = dayOrder
    self.usesMouse = usesMouse
    self.checkInOfferedOn = checkInOfferedOn
  }
}
