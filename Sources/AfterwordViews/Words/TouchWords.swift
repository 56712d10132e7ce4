import AfterwordModel

/// How a follow-up stands, in the few words of a row of the timeline.
struct TouchWords {
  let followUp: FollowUp
  let now: Moment
  let playbook: Playbook

  /// What asks for something, or says when it may; empty where there is nothing to say. In a narrow
  /// row the guard says only what the row's own day does not.
  func state(isNarrow: Bool = false) -> String {
    switch followUp.state {
    case .sent, .skipped: return ""
    case .planned: return lateness(isNarrow: isNarrow) ?? guardWords(isNarrow: isNarrow) ?? hour
    }
  }

  /// "2 d late", "5 h late"
  private func lateness(isNarrow: Bool) -> String? {
    let days: Int
    if let dueAt = followUp.planning.dueAt {
      let hours = dueAt.hours(until: now.instant)
      if (1..<24).contains(hours) { return "\(hours) h late" }
      days = hours / 24
    } else {
      days = followUp.due.days(until: now.today)
    }
    guard days > 0 else { return nil }
    return isForShortForm && !isNarrow ? "\(days) d late, short form" : "\(days) d late"
  }

  /// A thank-you so late is best in three sentences.
  var isForShortForm: Bool {
    followUp.state == .planned && followUp.kind == .thankYou
      && playbook.rules.thankYou.isLate(followUp, at: now.instant)
  }

  /// What takes the hurry out of it: a "no" need not be answered on the day on which it came, and who
  /// is not there yet may only be late. Empty where there is nothing to say.
  var calm: String {
    guard followUp.state == .planned, let earliest = followUp.planning.earliestAt else { return "" }
    switch followUp.kind {
    case .rejectionReply where LocalTime(earliest, utcOffset: now.utcOffset).day == now.today:
      return "Tomorrow is soon enough."
    case .noShow where earliest > now.instant:
      return "Wait until \(clock(of: earliest)): they may only be late."
    default: return ""
    }
  }

  private func guardWords(isNarrow: Bool) -> String? {
    switch followUp.standing(today: now.today) {
    case .fine: nil
    case .early(let day) where isNarrow && day <= followUp.due: nil
    case .early(let day): "fine from \(day.shortWords)"
    case .enough: "enough"
    }
  }

  /// What the hours of its rule say about today.
  private var hour: String {
    guard followUp.due == now.today else { return "" }
    if let earliest = followUp.planning.earliestAt, earliest > now.instant {
      return "from \(clock(of: earliest))"
    }
    if let dueAt = followUp.planning.dueAt, dueAt > now.instant {
      return "by \(clock(of: dueAt))"
    }
    return "today"
  }

  private func clock(of instant: Instant) -> String {
    LocalTime(instant, utcOffset: now.utcOffset).clock
  }
}

extension Instant {
  /// Whole hours, negative if `later` is before it.
  fileprivate func hours(until later: Instant) -> Int {
    Int((later.milliseconds - milliseconds) / 3_600_000)
  }
}
