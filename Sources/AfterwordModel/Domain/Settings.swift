/// What a person has chosen, kept in the journal.
public struct Settings: Sendable, Hashable {
  /// How a date such as 5/12 is read; nil until it was asked.
  public var dayOrder: DayOrder?
  public var usesMouse: Bool

  public init(dayOrder: DayOrder? = nil, usesMouse: Bool = true) {
    self.dayOrder = dayOrder
    self.usesMouse = usesMouse
  }
}
