/// Reaching professionals of the department, where only others are known so far.
public struct DepartmentRule: Sendable, Hashable {
  public var isOn = true
  /// Business days after the interview to find somebody.
  public var findBusinessDays = 2
  /// Business days after which one reminder is fine.
  public var reminderBusinessDays = 5
  /// New people of one company in seven days.
  public var newPeopleAWeek = 3
  public var wordLimit = 75
}
