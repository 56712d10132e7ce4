internal import GRDB

extension Journal {
  /// What forgetting somebody would take away; nil if the journal has nobody with this id.
  public func forgettingPreview(of id: PersonID) throws(JournalError) -> ForgettingPreview? {
    try read { database in
      guard let person = try database.person(id) else { return nil }
      func isNamed(in text: String, of application: String) -> String {
        """
        (instr(\(text), ?2) > 0 OR instr(\(text), ?3) > 0
          AND \(application) IN (SELECT applicationID FROM role WHERE personID = ?1))
        """
      }
      return try database.first(
        """
        SELECT
          (SELECT count(*) FROM followUp
            WHERE personID = ?1 AND state <> 'planned' AND deletedAt IS NULL),
          (SELECT count(*) FROM followUp
            WHERE personID = ?1 AND state = 'planned' AND deletedAt IS NULL),
          (SELECT count(*) FROM reply JOIN followUp ON followUp.id = reply.followUpID
            WHERE personID = ?1 AND followUp.deletedAt IS NULL AND reply.deletedAt IS NULL),
          (SELECT count(*) FROM note JOIN interview ON interview.id = note.interviewID
            WHERE note.deletedAt IS NULL AND interview.deletedAt IS NULL
              AND \(isNamed(in: "note.text", of: "interview.applicationID"))),
          (SELECT count(*) FROM draft CROSS JOIN followUp ON followUp.id = draft.followUpID
            WHERE draft.deletedAt IS NULL AND followUp.deletedAt IS NULL
              AND followUp.personID IS NOT ?1
              AND \(isNamed(in: "draft.text", of: "followUp.applicationID")))
        """,
        [id, person.name, person.firstName]
      ) {
        ForgettingPreview(
          person: person,
          closedTouchCount: try $0.next(),
          plannedTouchCount: try $0.next(),
          replyCount: try $0.next(),
          noteCount: try $0.next(),
          draftCount: try $0.next()
        )
      }
    }
  }

  /// Takes everything personal of somebody out of the journal, for good: nothing that was changed
  /// until now can be undone any more. Notes and messages to others stay as they are, and so does that
  /// there was a follow-up, without a name or a text.
  public func forget(_ id: PersonID, at now: Moment) throws(JournalError) {
    try write { database in
      let writing = ChangeWriting(database: database, now: now.instant)
      let person = try writing.known(id)
      // The steps of undo hold rows as they were, and their labels hold names.
      try database.run("DELETE FROM change")
      try planKeeping(database, at: now).follow(untold: Set(FollowUpKind.allCases)) {
        try writing.forget(person)
      }
    }
  }
}

extension ChangeWriting {
  fileprivate func forget(_ person: Person) throws {
    try forgetSentences(naming: person)
    try forgetPausedWork(naming: person)
    try database.run(
      "DELETE FROM draft WHERE followUpID IN (SELECT id FROM followUp WHERE personID = ?)",
      [person.id]
    )
    try database.run(
      """
      UPDATE reply SET text = x'', updatedAt = ?1
      WHERE followUpID IN (SELECT id FROM followUp WHERE personID = ?2)
      """,
      [now, person.id]
    )
    try database.run(
      "DELETE FROM followUp WHERE personID = ? AND (state = 'planned' OR deletedAt IS NOT NULL)",
      [person.id]
    )
    try database.run(
      """
      UPDATE followUp SET note = x'', reason = x'', planReason = x'', overrideReason = x'',
        updatedAt = ?1 WHERE personID = ?2
      """,
      [now, person.id]
    )
    try database.run("DELETE FROM person WHERE id = ?", [person.id])
  }

  /// What the playbook has written about them, in follow-ups with others too.
  private func forgetSentences(naming person: Person) throws {
    let inTheirApplications = """
      applicationID IN (SELECT applicationID FROM role WHERE personID = ?1)
      """
    try database.run(
      """
      DELETE FROM planNotice
      WHERE followUpID IN (SELECT id FROM followUp WHERE personID = ?1)
        OR \(inTheirApplications) AND instr(reason, ?2) > 0
      """,
      [person.id, person.firstName]
    )
    for column in ["planReason", "note"] {
      try database.run(
        """
        UPDATE followUp SET \(column) = x'', updatedAt = ?3
        WHERE \(inTheirApplications) AND NOT isByHand AND instr(\(column), ?2) > 0
        """,
        [person.id, person.firstName, now]
      )
    }
  }

  /// What was typed about them in something that is not finished, and a message to them that is being
  /// written. Like in notes, a first name alone is theirs in the rounds of their applications.
  private func forgetPausedWork(naming person: Person) throws {
    let isTheirMessage = """
      kind = 'compose'
        AND CAST(subject AS TEXT) IN (SELECT id FROM followUp WHERE personID = ?1)
      """
    func isNamed(in text: String) -> String {
      """
      (instr(\(text), ?2) > 0 OR instr(\(text), CAST(?1 AS BLOB)) > 0
        OR instr(\(text), ?3) > 0 AND CAST(subject AS TEXT) IN (
          SELECT interview.id FROM role
          JOIN interview ON interview.applicationID = role.applicationID
          WHERE role.personID = ?1))
      """
    }
    let values: [any Storable] = [person.id, person.name, person.firstName]
    try database.run(
      """
      DELETE FROM pausedAnswer
      WHERE \(isTheirMessage) OR \(isNamed(in: "answer")) OR \(isNamed(in: "question"))
      """,
      values
    )
    try database.run(
      "DELETE FROM pausedWork WHERE \(isTheirMessage) OR \(isNamed(in: "place"))",
      values
    )
  }
}

extension Person {
  /// What stands before the first space of the name.
  fileprivate var firstName: String { String(name.prefix { !$0.isWhitespace }) }
}
