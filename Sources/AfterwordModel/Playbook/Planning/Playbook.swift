/// The rules, the guard and the person's calendar: all that plans are made by.
public struct Playbook: Sendable, Hashable {
  public var rules: Rules
  public var cadence: CadenceGuard
  public var calendar: PersonalCalendar
  /// How a date such as 5/12 in a reply is read; nil while nobody has said.
  public var dayOrder: DayOrder?

  public init(
    rules: Rules = Rules(),
    cadence: CadenceGuard = CadenceGuard(),
    calendar: PersonalCalendar = PersonalCalendar(),
    dayOrder: DayOrder? = nil
  ) {
    self.rules = rules
    self.cadence = cadence
    self.calendar = calendar
    self.dayOrder = dayOrder
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

extension Playbook.Rules {
  /// All that plan follow-ups; the rule on no answer only suggests an outcome.
  private var planning: [any PlaybookRule] {
    [
      noShow, thankYou, rejected, promise, statusCheck, toldYouSo, department, connect,
      thanksAllRound, keepInTouch,
    ]
  }

  func isOn(_ name: RuleName) -> Bool {
    switch name {
    case .noShow: noShow.isOn
    case .thankYou: thankYou.isOn
    case .rejected: rejected.isOn
    case .promise: promise.isOn
    case .statusCheck: statusCheck.isOn
    case .toldYouSo: toldYouSo.isOn
    case .department: department.isOn
    case .connect: connect.isOn
    case .thanksAllRound: thanksAllRound.isOn
    case .keepInTouch: keepInTouch.isOn
    case .noAnswer: noAnswer.isOn
    }
  }

  /// What the rules that are switched on want, whatever the guard says of it.
  func wishes(in context: PlanningContext) -> [PlanWish] {
    planning.filter(\.isOn).flatMap { rule in
      context.facts.applications.flatMap { rule.wishes(for: $0, in: context) }
    }
  }
}
