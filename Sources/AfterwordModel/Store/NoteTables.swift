internal import GRDB

/// The tables that the second migration makes: the marked lines of notes with their actions, the
/// texts that notes had before, and settings. Like `FirstJournal`, it is never edited.
///
/// - A marked line that is in the note has a `rank`: in its order, the lines are those that
///   `MarkedLine.all` finds in the text. Ranks are far apart, so that a new line seldom moves
///   others. One that was taken from the note has none.
/// - `noteVersion` names its interview without a reference: a version outlives an interview whose
///   adding was undone, for when that is done again.
enum NoteTables {
  static let sql = """
    CREATE TABLE noteLine (
      id TEXT NOT NULL PRIMARY KEY CHECK (\(FirstJournal.isID("id"))),
      interviewID TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
      kind TEXT NOT NULL
        CHECK (kind IN ('praise', 'improvement', 'question', 'promise', 'statement')),
      text BLOB NOT NULL CHECK (length(text) BETWEEN 1 AND 64000000),
      rank INTEGER CHECK ((rank IS NULL) = (deletedAt IS NOT NULL)),
      \(FirstJournal.stamps)
    ) STRICT;
    CREATE INDEX noteLineByRank ON noteLine (interviewID, rank);

    CREATE TABLE action (
      lineID TEXT NOT NULL PRIMARY KEY REFERENCES noteLine ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('open', 'doing', 'done')),
      due TEXT CHECK (\(FirstJournal.isDay("due"))),
      proof BLOB NOT NULL CHECK (length(proof) <= 16000),
      \(FirstJournal.stamps)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE noteVersion (
      interviewID TEXT NOT NULL CHECK (\(FirstJournal.isID("interviewID"))),
      number INTEGER NOT NULL CHECK (number >= 1),
      at INTEGER NOT NULL,
      text BLOB NOT NULL CHECK (length(text) <= 64000000),
      PRIMARY KEY (interviewID, number)
    ) STRICT;

    CREATE TABLE setting (
      name TEXT NOT NULL PRIMARY KEY CHECK (length(name) > 0),
      value BLOB NOT NULL CHECK (length(value) <= 16000)
    ) STRICT, WITHOUT ROWID;
    """

  /// Gives every marked line of the notes that are there an identity.
  static func fill(_ database: Database) throws {
    let notes: [(id: InterviewID, text: String, updatedAt: Instant)] = try database.all(
      "SELECT interviewID, text, updatedAt FROM note WHERE deletedAt IS NULL"
    ) { (try $0.next(), try $0.next(), try $0.next()) }
    for note in notes {
      for (place, line) in MarkedLine.all(in: note.text).enumerated() {
        try database.run(
          """
          INSERT INTO noteLine (id, interviewID, kind, text, rank, createdAt, updatedAt)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
          """,
          [
            NoteLineID(at: note.updatedAt), note.id, line.mark, line.text, (place + 1) << 32,
            note.updatedAt,
          ]
        )
      }
    }
  }
}
