extension CadenceGuard {
  /// Two messages to one person lie so many business days apart as the later of them asks for.
  func spacingObjections(to touch: GuardedTouch, in setting: TouchSetting) -> [GuardObjection] {
    var seen: Set<GuardReason> = []
    let inOrder = setting.toPerson.sorted {
      ($0.day, $0.isSent ? 0 : 1) < ($1.day, $1.isSent ? 0 : 1)
    }
    return inOrder.compactMap { other in
      guard other.keepsOthersAway else { return nil }
      let distance = touch.day < other.day ? distance(before: other) : distance(before: touch)
      let calendar = setting.calendar
      let first = min(touch.day, other.day)
      let second = max(touch.day, other.day)
      guard distance > 0, second < calendar.adding(businessDays: distance, to: first)
      else { return nil }
      let reason = GuardReason.tooSoon(
        name: setting.name,
        after: other.day,
        isPlanned: !other.isSent,
        businessDays: distance
      )
      guard seen.insert(reason).inserted else { return nil }
      // Once it is the later of the two, its own distance is what counts.
      let until = calendar.adding(businessDays: max(1, self.distance(before: touch)), to: other.day)
      return GuardObjection(reason: reason, until: until)
    }
  }

  /// In business days.
  private func distance(before touch: GuardedTouch) -> Int {
    touch.businessDaysBetween ?? businessDaysBetween
  }
}
