internal import GRDB
internal import TextEditing

extension Journal {
  /// Stores the text of an interview's note and returns what the journal then holds.
  ///
  /// `base` is the text that the writer began with: if the journal holds another one by now, both
  /// are merged line by line. `perhapsStored` is what an earlier save sent that may have been made
  /// although it failed; if the journal holds it, `text` was made from it. `session` names a stretch of writing: all saves of one session that
  /// nothing else came between are one step of undo.
  public func saveNote(
    _ id: InterviewID,
    text: String,
    base: String,
    perhapsStored: String? = nil,
    session: String,
    at now: Moment
  ) throws(JournalError) -> SavedText {
    try write { database in
      let writing = try NoteWriting(self, database, at: now)
      let detail = try writing.changes.known(id)
      let sent = SentText(text: text, base: base, perhapsStored: perhapsStored)
      var saved = sent.merged(with: detail.note)
      let isMarkedChange = try writing.write(saved.text, of: detail, session: session)
      // What the other writer of a merge changed in them is not known here.
      saved.changesMarkedLines = saved.isMerged || isMarkedChange
      return saved
    }
  }

  /// Adds a line at the end of an interview's note, whatever it holds by now.
  public func appendToNote(_ id: InterviewID, line: String, at now: Moment) throws(JournalError) {
    try write { database in
      let writing = try NoteWriting(self, database, at: now)
      let detail = try writing.changes.known(id)
      _ = try writing.write(detail.note.appending(line: line), of: detail, session: nil)
    }
  }
}

/// The writing of one note, with the plans that follow from its lines.
private struct NoteWriting {
  let changes: ChangeWriting
  private let planning: PlanKeeping

  init(_ journal: Journal, _ database: Database, at now: Moment) throws {
    changes = ChangeWriting(database: database, now: now.instant)
    planning = try journal.planKeeping(database, at: now)
  }

  /// - Returns: whether marked lines were changed.
  func write(_ text: String, of detail: InterviewDetail, session: String?) throws -> Bool {
    let text = try Field.noteText.cleaned(text)
    guard !text.hasSameBytes(as: detail.note) else { return false }
    var isMarkedChange = false
    _ = try planning.advance()
    _ = try ChangeLog(database: changes.database).record(at: changes.now, session: session) {
      try planning.follow(untold: [.promise]) {
        isMarkedChange = try changes.storeNote(text, of: detail)
      }
      return ChangeReceipt(
        label: ChangeLabel(
          .writeNote,
          subject: detail.interview.title(in: detail.application)
        ),
        applicationID: detail.application.id,
        interviewID: detail.interview.id
      )
    }
    return isMarkedChange
  }
}

extension String {
  /// A note with one more line at its end.
  func appending(line: String) -> String {
    let isAtLineStart = isEmpty || utf8.last == UInt8(ascii: "\n")
    return self + (isAtLineStart ? "" : "\n") + line
  }
}

extension ChangeWriting {
  /// - Returns: whether marked lines were changed.
  func storeNote(_ text: String, of detail: InterviewDetail) throws -> Bool {
    if let replaced = try note(of: detail) { try keepVersion(replaced, replacedBy: text) }
    try database.run(
      """
      INSERT INTO note (interviewID, text, revision, createdAt, updatedAt)
      VALUES (?1, ?2, 1, ?3, ?3)
      ON CONFLICT DO UPDATE SET text = ?2, revision = revision + 1, updatedAt = ?3,
        deletedAt = NULL
      """,
      [detail.interview.id, text, now]
    )
    let isMarkedChange = try matchLines(of: detail.interview, from: detail.note, to: text)
    try touch(detail.application.id)
    return isMarkedChange
  }

  /// The note as it is stored; nil if nothing was ever written.
  private func note(of detail: InterviewDetail) throws -> ReplacedNote? {
    try database.first(
      "SELECT createdAt, updatedAt FROM note WHERE interviewID = ? AND deletedAt IS NULL",
      [detail.interview.id]
    ) {
      ReplacedNote(
        id: detail.interview.id,
        text: detail.note,
        createdAt: try $0.next(),
        updatedAt: try $0.next()
      )
    }
  }
}
