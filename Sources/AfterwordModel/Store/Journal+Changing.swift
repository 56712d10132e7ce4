internal import GRDB

extension Journal {
  /// Makes a change, wholly or not at all.
  public func perform(_ change: JournalChange, at now: Moment) throws(JournalError) -> ChangeReceipt
  {
    try write { database in
      let writing = ChangeWriting(database: database, now: now.instant)
      return try ChangeLog(database: database).record(at: now.instant) {
        try writing.perform(change)
      }
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
    case .markSent(let id, let reason): try markSent(id, override: reason)
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
    }
  }
}
