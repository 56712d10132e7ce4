internal import GRDB

extension ChangeWriting {
  /// Shorter texts are not worth a version of their own when they are cut down.
  private static let longText = 100

  /// Keeps a text that is about to be replaced, if the last one was kept a while ago, or if much
  /// of it goes.
  func keepVersion(_ note: ReplacedNote, replacedBy text: String) throws {
    let versions = try database.noteVersions(of: note.id)
    let last = versions.last?.at ?? note.createdAt
    let byteCount = note.text.utf8.count
    let isTime =
      now.milliseconds - last.milliseconds > Self.versionInterval(byteCount: byteCount)
    let isCutDown = byteCount >= Self.longText && text.utf8.count * 2 < byteCount
    if isTime || isCutDown { try add(note, to: versions) }
  }

  /// A new version is kept this often while somebody types, in milliseconds. Of a long note they lie
  /// further apart, since each is a whole text: a minute for each 100 KB, ten at most.
  private static func versionInterval(byteCount: Int) -> Int64 {
    Int64(min(max(byteCount / 100_000, 1), 10)) * 60_000
  }

  private func add(_ note: ReplacedNote, to versions: [NoteVersion]) throws {
    guard !note.text.isEmpty else { return }
    let version = NoteVersion(
      number: (versions.last?.number ?? 0) + 1,
      at: note.updatedAt,
      byteCount: note.text.utf8.count
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

  /// What is due after undo or redo has put other texts in place of notes. What they replaced is
  /// kept in any case: the next change ends the way back to what was undone.
  func followReplacedNotes() throws {
    for note in try ChangeLog(database: database).takeReplacedNotes() {
      let text = try database.interviewDetails(where: "interview.id = ?", [note.id]).first?.note
      try add(note, to: database.noteVersions(of: note.id))
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
