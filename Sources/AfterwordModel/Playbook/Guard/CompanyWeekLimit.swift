extension CadenceGuard {
  /// No seven days hold more messages to one company, all its people together.
  func companyWeekObjections(to touch: GuardedTouch, in setting: TouchSetting) -> [GuardObjection] {
    guard touch.limits == .all else { return [] }
    let near = setting.toCompany.filter {
      $0.countsForCompany && abs($0.day.days(until: touch.day)) < 7
    }
    guard near.count >= companyMessagesAWeek else { return [] }
    let count = fullestWeek(around: touch, with: near)
    guard count >= companyMessagesAWeek else { return [] }
    let reason = GuardReason.companyWeek(
      company: touch.companyName,
      count: count,
      limit: companyMessagesAWeek
    )
    let until = companyMessagesAWeek > 0 ? touch.day.adding(days: 1) : nil
    return [GuardObjection(reason: reason, until: until)]
  }

  /// How many messages the fullest seven days around a touch hold without it and without those that
  /// count as one with it.
  private func fullestWeek(around touch: GuardedTouch, with near: [GuardedTouch]) -> Int {
    let ownUnit = CompanyUnit(touch)
    return (0..<7).map { daysBefore in
      let first = touch.day.adding(days: -daysBefore)
      let units = near.filter { (0..<7).contains(first.days(until: $0.day)) }.map(CompanyUnit.init)
      let single = units.count { $0 == .single }
      let several = Set(units).subtracting([.single])
      return several.contains(ownUnit) ? 0 : single + several.count
    }.max() ?? 0
  }
}

/// What counts as one message to a company.
private enum CompanyUnit: Hashable {
  case single
  /// The thank-yous of one round on one day.
  case thankYous(InterviewID, CalendarDay)
  case thanksAllRound(ApplicationID)

  init(_ touch: GuardedTouch) {
    if touch.kind == .thankYou, let interviewID = touch.interviewID {
      self = .thankYous(interviewID, touch.day)
    } else if touch.kind == .thanksAllRound {
      self = .thanksAllRound(touch.applicationID)
    } else {
      self = .single
    }
  }
}
