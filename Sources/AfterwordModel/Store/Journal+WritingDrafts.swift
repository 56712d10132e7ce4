internal import GRDB
internal import TextEditing

extension Journal {
  /// Stores the draft of a follow-up's message and returns what the journal then holds.
  ///
  /// `base`, `perhapsStored` and `session` are those of `saveNote`. A draft that is not stored yet
  /// was changed by nobody, whatever template `base` was made of.
  public func saveDraft(
    _ id: FollowUpID,
    text: String,
    base: String,
    perhapsStored: String? = nil,
    session: String,
    at now: Moment
  ) throws(JournalError) -> SavedText {
    try write { database in
      let changes = ChangeWriting(database: database, now: now.instant)
      let detail = try changes.known(id)
      let stored = try database.draftText(of: id)
      let sent = SentText(text: text, base: base, perhapsStored: perhapsStored)
      let saved = sent.merged(with: stored ?? base)
      let cleaned = try Field.draft.cleaned(saved.text)
      if stored?.hasSameBytes(as: cleaned) == true { return saved }
      _ = try ChangeLog(database: database).record(at: now.instant, session: session) {
        try changes.storeDraft(cleaned, of: id)
        return changes.receipt(.writeDraft, detail)
      }
      return saved
    }
  }

  /// What was written for a follow-up; nil while nobody has changed what its template makes.
  public func draftText(of id: FollowUpID) throws(JournalError) -> String? {
    try read { try $0.draftText(of: id) }
  }
}

extension Database {
  func draftText(of id: FollowUpID) throws -> String? {
    try first("SELECT text FROM draft WHERE followUpID = ? AND deletedAt IS NULL", [id]) {
      try $0.next()
    }
  }
}

extension ChangeWriting {
  func storeDraft(_ text: String, of id: FollowUpID) throws {
    try database.run(
      """
      INSERT INTO draft (followUpID, text, createdAt, updatedAt) VALUES (?1, ?2, ?3, ?3)
      ON CONFLICT DO UPDATE SET text = ?2, updatedAt = ?3, deletedAt = NULL
      """,
      [id, text, now]
    )
  }
}
