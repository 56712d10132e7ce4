extension ThankYouRule {
  /// Whether so much time has passed that the short form is right.
  public func isLate(_ followUp: FollowUp, at now: Instant) -> Bool {
    guard let dueAt = followUp.planning.dueAt else { return false }
    return now >= dueAt.adding(minutes: (lateHours - dueHours) * 60)
  }
}
