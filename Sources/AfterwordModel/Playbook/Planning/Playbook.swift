/// The rules, the guard and the person's calendar: all that plans are made by.
public struct Playbook: Sendable, Hashable {
  public var rules: Rules
  public var cadence: CadenceGuard
  public var calendar: PersonalCalendar

  public init(
    rules: Rules = Rules(),
    cadence: CadenceGuard = CadenceGuard(),
    calendar: PersonalCalendar = PersonalCalendar()
  ) {
    self.rules = rules
    self.cadence = cadence
    self.calendar = calendar
  }

  /// The rules of the playbook with their numbers.
  public struct Rules: Sendable, Hashable {
    public var thankYou = ThankYouRule()
    public var connect = ConnectRule()
    public var department = DepartmentRule()
    public var statusCheck = StatusCheckRule()
    public var promise = PromiseRule()
    public var toldYouSo = ToldYouSoRule()
    public var rejected = RejectedRule()
    public var keepInTouch = KeepInTouchRule()
    public var thanksAllRound = ThanksAllRoundRule()
    public var noShow = NoShowRule()
    public var noAnswer = NoAnswerRule()

    public init() {}
  }
}
