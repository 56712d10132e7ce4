/// The cadence rules that judge a touch. The properties are their numbers, with their defaults.
public struct CadenceGuard: Sendable, Hashable {
  /// Unanswered messages to one person, besides the thank-you.
  public var unanswered: Int
  /// Business days between two messages to one person.
  public var businessDaysBetween: Int
  /// Status messages of one application, all people together.
  public var statusMessages: Int
  /// Messages to one company in seven days.
  public var companyMessagesAWeek: Int
  /// Unanswered keep-in-touch messages to one person.
  public var keepInTouchUnanswered: Int

  public init(
    unanswered: Int = 2,
    businessDaysBetween: Int = 5,
    statusMessages: Int = 2,
    companyMessagesAWeek: Int = 2,
    keepInTouchUnanswered: Int = 2
  ) {
    self.unanswered = unanswered
    self.businessDaysBetween = businessDaysBetween
    self.statusMessages = statusMessages
    self.companyMessagesAWeek = companyMessagesAWeek
    self.keepInTouchUnanswered = keepInTouchUnanswered
  }
}

extension CadenceGuard {
  /// What to say of a touch on its day, with every reason that applies. `others` are sent or planned,
  /// the touch itself not among them; those of other people and companies don't matter.
  public func verdict(
    on touch: GuardedTouch,
    among others: [GuardedTouch],
    person: Person?,
    calendar: PersonalCalendar
  ) -> Verdict {
    let setting = TouchSetting(of: touch, among: others, person: person, calendar: calendar)
    let objections = objections(to: touch, in: setting)
    if objections.isEmpty { return Verdict(.fine) }
    let reasons = objections.map(\.reason)
    guard let day = firstFineDay(for: touch, in: setting) else {
      return Verdict(.enough, reasons: reasons)
    }
    return Verdict(.early(until: day), reasons: reasons)
  }

  /// The first fine day from the touch's own on; nil if none is fine, as things are.
  public func firstFineDay(
    for touch: GuardedTouch,
    among others: [GuardedTouch],
    person: Person?,
    calendar: PersonalCalendar
  ) -> CalendarDay? {
    let setting = TouchSetting(of: touch, among: others, person: person, calendar: calendar)
    return firstFineDay(for: touch, in: setting)
  }

  /// A message that has to wait waits for a business day.
  private func firstFineDay(for touch: GuardedTouch, in setting: TouchSetting) -> CalendarDay? {
    var touch = touch
    while true {
      let objections = objections(to: touch, in: setting)
      if objections.isEmpty { return touch.day }
      for objection in objections {
        guard let until = objection.until else { return nil }
        touch.day = max(touch.day, until)
      }
      if touch.limits != .none {
        touch.day = setting.calendar.nextBusinessDay(onOrAfter: touch.day)
      }
    }
  }

  private func objections(to touch: GuardedTouch, in setting: TouchSetting) -> [GuardObjection] {
    let wishes = WishLimit.objections(to: touch, in: setting)
    guard touch.limits != .none else { return wishes }
    return wishes + unansweredObjections(to: touch, in: setting)
      + keepInTouchObjections(to: touch, in: setting) + spacingObjections(to: touch, in: setting)
      + statusObjections(to: touch, in: setting) + companyWeekObjections(to: touch, in: setting)
  }
}

/// Something that speaks against a touch on its day.
struct GuardObjection {
  var reason: GuardReason
  /// The first day on which it may be gone, always later than the touch's; nil if no day helps.
  var until: CalendarDay?
}
