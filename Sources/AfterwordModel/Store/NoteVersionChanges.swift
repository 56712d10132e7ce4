internal import GRDB

extension ChangeWriting {
  /// A new version is kept this often while somebody types, in milliseconds.
  private static let versionInterval: Int64 = 60_000
  /// Shorter texts are not worth a version of their own when they are cut down.
  private static let longText = 100

  /// Keeps a text that is about to be replaced, if the last one was kept a minute ago, or if much
  /// of it goes.
  func keepVersion(_ note: ReplacedNote, replacedBy text: String) throws {
    guard !note.text.isEmpty else { return }
    let versions = try database.noteVersions(of: note.id)
    let last = versions.last?.at ?? note.createdAt
    let isTime = now.milliseconds - last.milliseconds > Self.versionInterval
    let byteCount = note.text.utf8.count
    let isCutDown = byteCount >= Self.longText && text.utf8.count * 2 < byteCount
    guard isTime || isCutDown else { return }
    let version = NoteVersion(
      number: (versions.last?.number ?? 0) + 1,
      at: note.updatedAt,
      byteCount: byteCount
    )
    try database.run(
      "INSERT INTO noteVersion (interviewID, number, at, text) VALUES (?, ?, ?, ?)",
      [note.id, version.number, version.at, note.text]
    )
    for number in NoteVersionThinning.superfluous(versions + [version], at: now) {
      try database.run(
        "DELETE FROM noteVersion WHERE interviewID = ? AND number = ?",
        [note.id, number]
      )
    }
  }

  /// What is due after undo or redo has put other texts in place of notes.
  func followReplacedNotes() throws {
    for note in try ChangeLog(database: database).takeReplacedNotes() {
      let text = try database.interviewDetails(where: "interview.id = ?", [note.id]).first?.note
      try keepVersion(note, replacedBy: text ?? "")
      // The steps of a change that was made before lines had identities do not know of them.
      try matchLines(of: note.id, to: text ?? "")
    }
  }
}

extension Database {
  /// The oldest first.
  func noteVersions(of id: InterviewID) throws -> [NoteVersion] {
    try all(
      "SELECT number, at, length(text) FROM noteVersion WHERE interviewID = ? ORDER BY number",
      [id]
    ) { NoteVersion(number: try $0.next(), at: try $0.next(), byteCount: try $0.next()) }
  }
}
