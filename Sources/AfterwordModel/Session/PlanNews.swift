/// What the playbook made of a change that ends something, or opens it again.
public struct PlanNews: Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case outcome(Outcome)
    case noShow(Interview)
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

  /// Nil of changes that end nothing.
  init?(_ receipt: ChangeReceipt, _ timeline: TimelineState) {
    guard [.setOutcome, .setNoShow].contains(receipt.label.verb),
      timeline.applicationID == receipt.applicationID
    else { return nil }
    self.receipt = receipt
    planned = Set(timeline.entries.planned.map(\.followUp.id))
  }

  /// What is different in the timeline that was read since; nil if it is another application's.
  func news(in entries: [TimelineEntry], of application: Application) -> PlanNews? {
    guard application.id == receipt.applicationID,
      let cause = cause(application.outcome, in: entries)
    else { return nil }
    let now = entries.planned
    let ids = Set(now.map(\.followUp.id))
    return PlanNews(
      cause: cause,
      planned: now.filter { !planned.contains($0.followUp.id) },
      withdrawnCount: planned.subtracting(ids).count
    )
  }

  private func cause(_ outcome: Outcome, in entries: [TimelineEntry]) -> PlanNews.Cause? {
    if receipt.label.verb == .setOutcome { return .outcome(outcome) }
    for entry in entries {
      if case .interview(let interview) = entry.content, interview.id == receipt.interviewID {
        return .noShow(interview)
      }
    }
    return nil
  }
}

extension [TimelineEntry] {
  fileprivate var planned: [FollowUpDetail] {
    compactMap { entry in
      guard case .followUp(let detail) = entry.content, detail.followUp.state == .planned else {
        return nil
      }
      return detail
    }
  }
}
