internal import GRDB

extension Journal {
  /// Makes a change, wholly or not at all.
  public func perform(_ change: JournalChange, at now: Moment) throws(JournalError) -> ChangeReceipt
  {
    try write { database in
      let planning = try planKeeping(database, at: now)
      _ = try planning.advance()
      let writing = ChangeWriting(database: database, now: now.instant)
      return try ChangeLog(database: database).record(at: now.instant) {
        try planning.follow(untold: change.kindsAtHand) { try writing.perform(change) }
      }
    }
  }

  func planKeeping(_ database: Database, at now: Moment) throws -> PlanKeeping {
    try PlanKeeping(database, of: self, now: now.instant)
  }
}

extension JournalChange {
  /// The kinds of follow-ups that the person is changing with it: what becomes of them need not be
  /// told.
  fileprivate var kindsAtHand: Set<FollowUpKind> {
    switch self {
    case .planFollowUp(let draft): [draft.kind]
    case .editFollowUp(_, let edit): Set([edit.kind].compactMap(\.self))
    case .editAction, .setSaidBy: [.toldYouSo]
    case .settlePromise, .debrief: [.promise]
    default: []
    }
  }
}

/// The making of one change, within its transaction.
struct ChangeWriting {
  let database: Database
  let now: Instant

  func perform(_ change: JournalChange) throws -> ChangeReceipt {
    switch change {
    case .addInterview(let draft): try addInterview(draft)
    case .editApplication(let id, let edit): try editApplication(id, edit)
    case .editInterview(let id, let edit): try editInterview(id, edit)
    case .addPeople(let drafts, let id): try addPeople(drafts, to: id)
    case .planFollowUp(let draft): try planFollowUp(draft)
    case .editFollowUp(let id, let edit): try editFollowUp(id, edit)
    case .markSent(let id, let reason, let instant, let text):
      try markSent(id, override: reason, at: instant, text: text)
    case .skip(let id, let reason): try skip(id, reason: reason)
    case .snooze(let id, let day): try snooze(id, until: day)
    case .recordReply(let id, let text): try recordReply(id, text: text)
    case .setOutcome(let id, let outcome): try setOutcome(id, outcome)
    case .editAction(let id, let edit): try editAction(id, edit)
    case .setNoShow(let id, let isNoShow): try setNoShow(id, isNoShow)
    case .setSaidBy(let id, let person): try setSaidBy(id, person)
    case .addPerson(let draft, let id): try addPerson(draft, to: id)
    case .editPerson(let id, let edit): try editPerson(id, edit)
    case .editRole(let id, let application, let edit): try editRole(id, application, edit)
    case .mergePeople(let id, let duplicate): try mergePeople(id, duplicate: duplicate)
    case .settlePromise(let id, let isKept): try settlePromise(id, isKept: isKept)
    case .skipDebrief(let id): try skipDebrief(id)
    case .pauseCard(let id, let day): try pauseCard(id, until: day)
    case .debrief(let id, let draft): try debrief(id, draft)
    case .planAgain(let id): try planAgain(id)
    }
  }
}
