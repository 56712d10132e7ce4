extension ChangeWriting {
  func planFollowUp(_ draft: FollowUpDraft) throws -> ChangeReceipt {
    let application = try known(draft.applicationID)
    if let interviewID = draft.interviewID,
      try known(interviewID).application.id != application.id
    {
      throw JournalError.notFound(interviewID.letters)
    }
    let personID = try draft.person.map { try person($0, in: application) }
    let id: FollowUpID
    if let planned = try plannedAlready(draft, to: personID) {
      id = planned
      try takeOver(planned, as: draft)
    } else {
      id = try insert(draft, to: personID)
    }
    try setOverride(of: id, draft.overrideReason)
    try touch(application.id)
    return try receipt(.planFollowUp, id)
  }

  private func insert(_ draft: FollowUpDraft, to personID: PersonID?) throws -> FollowUpID {
    let id = FollowUpID(at: now)
    try database.run(
      """
      INSERT INTO followUp (id, applicationID, interviewID, personID, kind, channel, due, state,
        reason, note, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, 'planned', x'', ?, ?, ?)
      """,
      [
        id, draft.applicationID, draft.interviewID, personID, draft.kind, draft.channel, draft.due,
        try Field.followUpNote.cleaned(draft.note), now, now,
      ]
    )
    return id
  }

  func editFollowUp(_ id: FollowUpID, _ edit: FollowUpEdit) throws -> ChangeReceipt {
    let before = try known(id).followUp
    var followUp = before
    if let kind = edit.kind { followUp.kind = kind }
    if let channel = edit.channel { followUp.channel = channel }
    if let due = edit.due { followUp.due = due }
    if let note = edit.note { followUp.note = try Field.followUpNote.cleaned(note) }
    switch edit.person {
    case .somebody(let draft):
      followUp.personID = try person(draft, in: known(followUp.applicationID))
    case .nobody: followUp.personID = nil
    case nil: break
    }
    if followUp != before {
      try database.run(
        """
        UPDATE followUp SET kind = ?, channel = ?, note = ?, personID = ?, isByHand = 1,
          updatedAt = ? WHERE id = ?
        """,
        [followUp.kind, followUp.channel, followUp.note, followUp.personID, now, id]
      )
      if followUp.due != before.due { try setDue(of: id, followUp.due) }
      try touch(followUp.applicationID)
    }
    if let reason = edit.overrideReason { try setOverride(of: id, reason) }
    return try receipt(.editFollowUp, id)
  }

  func markSent(
    _ id: FollowUpID,
    override reason: String,
    at instant: Instant?,
    text: String?
  ) throws -> ChangeReceipt {
    let followUp = try planned(id)
    if let instant {
      let round = try followUp.interviewID.map { try known($0).interview }
      let problem = SentTime.problem(at: instant, now: now, round: round)
      if let problem { throw JournalError.notSentThen(problem) }
    }
    try setSent(followUp, at: instant ?? now)
    try setOverride(of: id, reason)
    if let text { try storeDraft(Field.draft.cleaned(text), of: id) }
    return try receipt(.markSent, id)
  }

  func skip(_ id: FollowUpID, reason: String) throws -> ChangeReceipt {
    let followUp = try planned(id)
    try database.run(
      """
      UPDATE followUp SET state = 'skipped', skippedAt = ?1, reason = ?2, updatedAt = ?1
      WHERE id = ?3
      """,
      [now, try Field.reason.cleaned(reason), id]
    )
    try touch(followUp.applicationID)
    return try receipt(.skip, id)
  }

  /// What was sent, or is planned, stays so.
  func planAgain(_ id: FollowUpID) throws -> ChangeReceipt {
    let followUp = try known(id).followUp
    if case .skipped = followUp.state {
      try database.run(
        """
        UPDATE followUp SET state = 'planned', skippedAt = NULL, reason = x'', updatedAt = ?
        WHERE id = ?
        """,
        [now, id]
      )
      try touch(followUp.applicationID)
    }
    return try receipt(.planAgain, id)
  }

  func snooze(_ id: FollowUpID, until day: CalendarDay) throws -> ChangeReceipt {
    let followUp = try planned(id)
    if followUp.due != day {
      try setDue(of: id, day)
      try touch(followUp.applicationID)
    }
    return try receipt(.snooze, id)
  }

  func recordReply(_ id: FollowUpID, text: String) throws -> ChangeReceipt {
    let followUp = try known(id).followUp
    switch followUp.state {
    case .planned: try setSent(followUp, at: now)
    case .sent: break
    case .skipped: throw JournalError.notPlanned(id, state: followUp.state.word)
    }
    try database.run(
      """
      INSERT INTO reply (id, followUpID, receivedAt, text, createdAt, updatedAt)
      VALUES (?1, ?2, ?3, ?4, ?3, ?3)
      """,
      [ReplyID(at: now), id, now, try Field.replyText.cleaned(text)]
    )
    try touch(followUp.applicationID)
    return try receipt(.recordReply, id)
  }

  /// A day that the person chose has no hour.
  private func setDue(of id: FollowUpID, _ day: CalendarDay) throws {
    try database.run(
      """
      UPDATE followUp SET due = ?, dueAt = NULL, earliestAt = NULL, isByHand = 1, updatedAt = ?
      WHERE id = ?
      """,
      [day, now, id]
    )
  }

  private func setOverride(of id: FollowUpID, _ reason: String) throws {
    try database.run(
      "UPDATE followUp SET overrideReason = ?1 WHERE id = ?2 AND overrideReason <> ?1",
      [try Field.reason.cleaned(reason), id]
    )
  }

  private func setSent(_ followUp: FollowUp, at instant: Instant) throws {
    try database.run(
      "UPDATE followUp SET state = 'sent', sentAt = ?, updatedAt = ? WHERE id = ?",
      [instant, now, followUp.id]
    )
    try touch(followUp.applicationID)
  }

  func planned(_ id: FollowUpID) throws -> FollowUp {
    let followUp = try known(id).followUp
    guard followUp.state == .planned else {
      throw JournalError.notPlanned(id, state: followUp.state.word)
    }
    return followUp
  }

  func known(_ id: FollowUpID) throws -> FollowUpDetail {
    let found = try database.followUpDetails(where: "followUp.id = ?", [id]).first
    guard let found else { throw JournalError.notFound(id.letters) }
    return found
  }

  private func receipt(_ verb: ChangeLabel.Verb, _ id: FollowUpID) throws -> ChangeReceipt {
    receipt(verb, try known(id))
  }

  func receipt(_ verb: ChangeLabel.Verb, _ detail: FollowUpDetail) -> ChangeReceipt {
    ChangeReceipt(
      label: ChangeLabel(
        verb,
        subject: "\(detail.company) · \(detail.personName ?? detail.position)"
      ),
      applicationID: detail.followUp.applicationID,
      interviewID: detail.followUp.interviewID,
      followUpID: detail.followUp.id,
      lineID: detail.followUp.planning.lineID
    )
  }
}
