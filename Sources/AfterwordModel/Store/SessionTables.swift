internal import GRDB

/// What the fourth migration adds: drafts, what a debrief leaves, and what was open when the program
/// ended. Like `FirstJournal`, it is never edited.
///
/// - A draft is the text of one follow-up, and stays when that was sent.
/// - `pausedWork` and `pausedAnswer` are no facts but a bookmark: nothing of them is undone.
/// - A card of the check-in that was put off is asked again from `cardPause.until` on.
/// - The index of due days holds what is planned and no more. While it held all states, SQLite took it
///   for "what was sent to whom", and went through everything that was ever sent.
enum SessionTables {
  static let sql = """
    CREATE TABLE draft (
      followUpID TEXT NOT NULL PRIMARY KEY REFERENCES followUp ON DELETE CASCADE,
      text BLOB NOT NULL CHECK (length(text) <= 1000000),
      \(FirstJournal.stamps)
    ) STRICT;

    ALTER TABLE interview ADD COLUMN debriefedAt INTEGER;
    ALTER TABLE interview ADD COLUMN feeling INTEGER CHECK (feeling BETWEEN 1 AND 5);

    CREATE TABLE cardPause (
      card TEXT NOT NULL PRIMARY KEY CHECK (length(card) BETWEEN 1 AND 200),
      until TEXT NOT NULL CHECK (\(FirstJournal.isDay("until"))),
      \(FirstJournal.stamps)
    ) STRICT;

    CREATE TABLE pausedWork (
      kind TEXT NOT NULL PRIMARY KEY CHECK (kind IN ('check-in', 'debrief', 'compose')),
      subject BLOB NOT NULL,
      place BLOB NOT NULL
    ) STRICT;
    CREATE TABLE pausedAnswer (
      kind TEXT NOT NULL CHECK (kind IN ('check-in', 'debrief', 'compose')),
      subject BLOB NOT NULL,
      question BLOB NOT NULL CHECK (length(question) <= 16000),
      position INTEGER NOT NULL,
      answer BLOB NOT NULL CHECK (length(answer) <= 1000000),
      PRIMARY KEY (kind, subject, question)
    ) STRICT;

    CREATE TABLE notification (
      followUpID TEXT NOT NULL PRIMARY KEY REFERENCES followUp ON DELETE CASCADE,
      due TEXT NOT NULL CHECK (\(FirstJournal.isDay("due"))),
      at INTEGER NOT NULL
    ) STRICT;

    DROP INDEX followUpByDue;
    CREATE INDEX followUpPlannedByDue ON followUp (due)
      WHERE state = 'planned' AND deletedAt IS NULL;
    """
}
