extension ChangeWriting {
  /// What the playbook has planned already for the same person, and, of thank-yous, the same round: the
  /// person takes it over, and there is no second one. Of promises there are as many as were given.
  func plannedAlready(_ draft: FollowUpDraft, to personID: PersonID?) throws -> FollowUpID? {
    if draft.kind == .promise { return nil }
    let found: [FollowUpID] = try database.all(
      """
      SELECT id FROM followUp
      WHERE applicationID = ?1 AND kind = ?2 AND personID IS ?3 AND state = 'planned'
        AND NOT isByHand AND deletedAt IS NULL
        AND (kind <> 'thank-you' OR ?4 IS NULL OR interviewID = ?4)
      LIMIT 2
      """,
      [draft.applicationID, draft.kind, personID, draft.interviewID]
    ) { try $0.next() }
    return found.count == 1 ? found[0] : nil
  }

  /// The reason for which it was planned stays with it.
  func takeOver(_ id: FollowUpID, as draft: FollowUpDraft) throws {
    var edit = FollowUpEdit(channel: draft.channel, due: draft.due)
    if !draft.note.isEmpty { edit.note = draft.note }
    _ = try editFollowUp(id, edit)
    try database.run(
      "UPDATE followUp SET isByHand = 1, updatedAt = ? WHERE id = ? AND NOT isByHand",
      [now, id]
    )
  }
}
