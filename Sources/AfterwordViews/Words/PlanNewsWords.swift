public import AfterwordModel

/// "Rejected. Planned: reply to Dana by tomorrow, keep in touch with Priya on 28 Dec. Withdrawn: 2."
public enum PlanNewsWords {
  private static let mostNamed = 3

  static func sentence(_ news: PlanNews, today: CalendarDay) -> String {
    let plan = plan(news.planned, withdrawnCount: news.withdrawnCount, today: today)
    return [cause(news.cause), plan].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "Planned: reply to Dana by tomorrow. Withdrawn: 2."; empty if nothing is planned otherwise.
  public static func plan(
    _ details: [FollowUpDetail],
    withdrawnCount: Int,
    today: CalendarDay
  ) -> String {
    let withdrawn = withdrawnCount > 0 ? "Withdrawn: \(withdrawnCount)." : ""
    return [planned(details, today: today), withdrawn].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func cause(_ cause: PlanNews.Cause) -> String {
    switch cause {
    case .outcome(.open): "Open again."
    case .outcome(let outcome):
      outcome.label.prefix(1).uppercased() + outcome.label.dropFirst() + "."
    case .noShow(let interview):
      interview.isNoShow
        ? "They did not come to \(interview.round)." : "They came to \(interview.round) after all."
    case .added(let label): "\(label.sentence)."
    }
  }

  private static func planned(_ details: [FollowUpDetail], today: CalendarDay) -> String {
    guard !details.isEmpty else { return "" }
    let named = details.prefix(mostNamed).map { words($0, today: today) }
    let rest = details.count - named.count
    let more = rest > 0 ? ["and \(rest) more"] : []
    return "Planned: \((named + more).joined(separator: ", "))."
  }

  /// "reply to Dana by tomorrow", "keep in touch with Priya on 28 Dec"
  private static func words(_ detail: FollowUpDetail, today: CalendarDay) -> String {
    let name = detail.personName?.split(separator: " ").first.map(String.init) ?? detail.company
    return "\(detail.followUp.kind.deed(to: name)) \(day(detail.followUp.due, today: today))"
  }

  private static func day(_ due: CalendarDay, today: CalendarDay) -> String {
    if due <= today { return "today" }
    return due == today.adding(days: 1) ? "by tomorrow" : "on \(due.shortWords)"
  }
}

extension FollowUpKind {
  /// "reply to Dana"
  fileprivate func deed(to name: String) -> String {
    switch self {
    case .rejectionReply: "reply to \(name)"
    case .keepInTouch: "keep in touch with \(name)"
    case .thanksAllRound: "thanks to \(name)"
    case .noShow: "message to \(name)"
    case .statusCheck: "status check with \(name)"
    case .connect: "connect with \(name)"
    case .toldYouSo: "what you did, to \(name)"
    case .thankYou, .outreach, .promise, .custom: "\(label.lowercasedFirst) to \(name)"
    }
  }
}
