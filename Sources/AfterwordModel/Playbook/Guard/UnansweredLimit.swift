extension CadenceGuard {
  /// So many messages in a row without an answer are enough. Keeping in touch has a limit of its own,
  /// and a plan to do so in some months keeps nothing else away.
  func unansweredObjections(to touch: GuardedTouch, in setting: TouchSetting) -> [GuardObjection] {
    guard touch.personID != nil, touch.asksForAnswer, touch.kind != .keepInTouch else { return [] }
    let count = setting.unanswered.count { $0.isSent || $0.kind != .keepInTouch }
    guard count >= unanswered else { return [] }
    let reason = GuardReason.unanswered(name: setting.name, count: count, limit: unanswered)
    return [GuardObjection(reason: reason, until: nil)]
  }

  func keepInTouchObjections(to touch: GuardedTouch, in setting: TouchSetting) -> [GuardObjection] {
    guard touch.personID != nil, touch.kind == .keepInTouch else { return [] }
    let count = setting.unanswered.count { $0.kind == .keepInTouch }
    guard count >= keepInTouchUnanswered else { return [] }
    let reason = GuardReason.keepInTouchUnanswered(name: setting.name, count: count)
    return [GuardObjection(reason: reason, until: nil)]
  }
}
