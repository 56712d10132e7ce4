/// What the playbook made of a change that begins or ends something, or opens it again.
public struct PlanNews: Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case outcome(Outcome)
    case noShow(Interview)
    case added(ChangeLabel)
  }

  public var cause: Cause
  /// What is planned now and was not before, by its day.
  public var planned: [FollowUpDetail]
  /// How many were planned before and are not any more.
  public var withdrawnCount: Int

  public init(cause: Cause, planned: [FollowUpDetail], withdrawnCount: Int) {
    self.cause = cause
    self.planned = planned
    self.withdrawnCount = withdrawnCount
  }
}

/// The plan as it stood before such a change, until the timeline is read again.
struct PlanBefore: Sendable, Equatable {
  private let receipt: ChangeReceipt
  private let planned: Set<FollowUpID>

  /// Nil of changes that neither begin nor end anything.
  init?(_ receipt: ChangeReceipt, _ timeline: TimelineState) {
    let isOnScreen = timeline.applicationID == receipt.applicationID
    switch receipt.label.verb {
    case .setOutcome, .setNoShow: guard isOnScreen else { return nil }
    case .addInterview: break
    default: return nil
    }
    self.receipt = receipt
    // Of a new application nothing was planned before.
    planned = isOnScreen ? Set(timeline.entries.planned.map(\.followUp.id)) : []
  }

  func isOf(_ id: ApplicationID) -> Bool { receipt.applicationID == id }

  /// What is different in the timeline that was read since; nil if it is another application's.
  func news(in entries: [TimelineEntry], of application: Application) -> PlanNews? {
    guard application.id == receipt.applicationID,
      let cause = cause(application.outcome, in: entries)
    else { return nil }
    let now = entries.planned
    let ids = Set(now.map(\.followUp.id))
    let news = PlanNews(
      cause: cause,
      planned: now.filter { !planned.contains($0.followUp.id) },
      withdrawnCount: planned.subtracting(ids).count
    )
    if case .added = cause, news.planned.isEmpty, news.withdrawnCount == 0 { return nil }
    return news
  }

  private func cause(_ outcome: Outcome, in entries: [TimelineEntry]) -> PlanNews.Cause? {
    switch receipt.label.verb {
    case .setOutcome: return .outcome(outcome)
    case .addInterview: return .added(receipt.label)
    default: break
    }
    for entry in entries {
      if case .interview(let interview) = entry.content, interview.id == receipt.interviewID {
        return .noShow(interview)
      }
    }
    return nil
  }
}

extension [TimelineEntry] {
  /// The follow-ups among them that are planned.
  public var planned: [FollowUpDetail] {
    compactMap { entry in
      guard case .followUp(let detail) = entry.content, detail.followUp.state == .planned else {
        return nil
      }
      return detail
    }
  }
}
