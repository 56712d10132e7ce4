internal import GRDB
internal import TextEditing

extension Journal {
  /// Stores the text of an interview's note and returns what the journal then holds.
  ///
  /// `base` is the text that the writer began with: if the journal holds another one by now, both
  /// are merged line by line. `session` names a stretch of writing: all saves of one session that
  /// nothing else came between are one step of undo.
  public func saveNote(
    _ id: InterviewID,
    text: String,
    base: String,
    session: String,
    at now: Moment
  ) throws(JournalError) -> SavedNote {
    try write { database in
      let writing = ChangeWriting(database: database, now: now.instant)
      let stored = try writing.known(id).note
      // Not ==, which takes differently composed accents for equal.
      let isMerged = !stored.utf8.elementsEqual(base.utf8)
      let merged = isMerged ? LineMerge.merge(base: base, ours: text, theirs: stored).text : text
      try writing.writeNote(merged, of: id, session: session)
      return SavedNote(text: merged, isMerged: isMerged)
    }
  }

  /// Adds a line at the end of an interview's note, whatever it holds by now.
  public func appendToNote(_ id: InterviewID, line: String, at now: Moment) throws(JournalError) {
    try write { database in
      let writing = ChangeWriting(database: database, now: now.instant)
      let stored = try writing.known(id).note
      let isAtLineStart = stored.isEmpty || stored.utf8.last == UInt8(ascii: "\n")
      try writing.writeNote(stored + (isAtLineStart ? "" : "\n") + line, of: id, session: nil)
    }
  }
}

extension ChangeWriting {
  func writeNote(_ text: String, of id: InterviewID, session: String?) throws {
    let text = try Field.noteText.cleaned(text)
    let detail = try known(id)
    guard !text.utf8.elementsEqual(detail.note.utf8) else { return }
    let log = ChangeLog(database: database)
    if let session, let newest = try log.newest(), newest.session == session, !newest.isUndone {
      // The step that takes this session back is there already: the text from before it.
      return try storeNote(text, of: detail)
    }
    _ = try log.record(at: now, session: session) {
      try storeNote(text, of: detail)
      return ChangeReceipt(
        label: ChangeLabel(
          .writeNote,
          subject: detail.interview.title(in: detail.application)
        ),
        applicationID: detail.application.id,
        interviewID: id
      )
    }
  }

  private func storeNote(_ text: String, of detail: InterviewDetail) throws {
    try database.run(
      """
      INSERT INTO note (interviewID, text, revision, createdAt, updatedAt)
      VALUES (?1, ?2, 1, ?3, ?3)
      ON CONFLICT DO UPDATE SET text = ?2, revision = revision + 1, updatedAt = ?3,
        deletedAt = NULL
      """,
      [detail.interview.id, text, now]
    )
    try touch(detail.application.id)
  }
}
