public import AfterwordModel

/// What config.toml says: the rules, the guard and the days that are no business days. Without the
/// file, everything has its default.
public struct Configuration: Sendable, Hashable {
  public var rules = Playbook.Rules()
  public var cadence = CadenceGuard()
  public var holidays: Set<CalendarDay> = []
  /// A calendar file with more of them; empty if there is none. A relative path starts at the folder
  /// of config.toml, and `~/` at the home folder.
  public var holidayFile = ""

  public var sender = Sender()
  public var outgoing = Outgoing()
  public var reminders = Reminders()
  /// The check-in is offered on the first start of a day on which something is due.
  public var offersCheckIn = true

  public init() {}
}
