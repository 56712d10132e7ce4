internal import GRDB

/// What the third migration adds: where a follow-up comes from, what the playbook did, people's wishes
/// and stances, and who said what. Like `FirstJournal`, it is never edited.
///
/// - A follow-up has a `ground` if the playbook planned it. No two have the same: one that was
///   withdrawn is taken up again when its ground comes back.
/// - What was in the journal before counts as planned by hand.
enum PlanTables {
  static let sql = """
    ALTER TABLE followUp ADD COLUMN ground TEXT CHECK (length(ground) > 0);
    ALTER TABLE followUp ADD COLUMN isByHand INTEGER NOT NULL DEFAULT 1 CHECK (isByHand IN (0, 1));
    ALTER TABLE followUp ADD COLUMN lineID TEXT REFERENCES noteLine ON DELETE SET NULL;
    ALTER TABLE followUp ADD COLUMN dueAt INTEGER;
    ALTER TABLE followUp ADD COLUMN earliestAt INTEGER;
    ALTER TABLE followUp ADD COLUMN earliest TEXT CHECK (\(FirstJournal.isDay("earliest")));
    ALTER TABLE followUp ADD COLUMN planReason BLOB NOT NULL DEFAULT x''
      CHECK (length(planReason) <= 16000);
    ALTER TABLE followUp ADD COLUMN planSource BLOB NOT NULL DEFAULT x''
      CHECK (length(planSource) <= 16000);
    ALTER TABLE followUp ADD COLUMN overrideReason BLOB NOT NULL DEFAULT x''
      CHECK (length(overrideReason) <= 16000);
    CREATE UNIQUE INDEX followUpByGround ON followUp (ground) WHERE ground IS NOT NULL;
    CREATE INDEX followUpByLine ON followUp (lineID) WHERE lineID IS NOT NULL;

    CREATE TABLE planNotice (
      id TEXT NOT NULL PRIMARY KEY CHECK (\(FirstJournal.isID("id"))),
      applicationID TEXT NOT NULL REFERENCES application ON DELETE CASCADE,
      followUpID TEXT NOT NULL REFERENCES followUp ON DELETE CASCADE,
      at INTEGER NOT NULL,
      movedFrom TEXT CHECK (\(FirstJournal.isDay("movedFrom"))),
      movedTo TEXT CHECK ((movedTo IS NULL) = (movedFrom IS NULL))
        CHECK (\(FirstJournal.isDay("movedTo"))),
      reason BLOB NOT NULL CHECK (length(reason) BETWEEN 1 AND 16000),
      \(FirstJournal.stamps)
    ) STRICT;
    CREATE INDEX planNoticeByApplication ON planNotice (applicationID);
    CREATE INDEX planNoticeByFollowUp ON planNotice (followUpID);

    ALTER TABLE person ADD COLUMN isEmailOnly INTEGER NOT NULL DEFAULT 0
      CHECK (isEmailOnly IN (0, 1));
    ALTER TABLE person ADD COLUMN notBefore TEXT CHECK (\(FirstJournal.isDay("notBefore")));
    ALTER TABLE person ADD COLUMN doNotContact INTEGER NOT NULL DEFAULT 0
      CHECK (doNotContact IN (0, 1));
    ALTER TABLE person ADD COLUMN wishes BLOB NOT NULL DEFAULT x'' CHECK (length(wishes) <= 16000);
    ALTER TABLE person ADD COLUMN agreedToLinkedIn INTEGER NOT NULL DEFAULT 0
      CHECK (agreedToLinkedIn IN (0, 1));
    ALTER TABLE person ADD COLUMN titleFolded BLOB NOT NULL DEFAULT x'';
    CREATE INDEX personByUse ON person (usedAt DESC, id) WHERE deletedAt IS NULL;
    ALTER TABLE role ADD COLUMN stance TEXT NOT NULL DEFAULT 'unknown'
      CHECK (stance IN ('for', 'neutral', 'doubts', 'unknown'));
    ALTER TABLE interview ADD COLUMN isNoShow INTEGER NOT NULL DEFAULT 0
      CHECK (isNoShow IN (0, 1));
    ALTER TABLE noteLine ADD COLUMN saidBy TEXT REFERENCES person ON DELETE SET NULL;
    CREATE INDEX noteLineBySpeaker ON noteLine (saidBy) WHERE saidBy IS NOT NULL;
    ALTER TABLE action ADD COLUMN doneAt INTEGER;
    UPDATE action SET doneAt = updatedAt WHERE state = 'done';
    """

  /// Makes the titles that are there ready to be searched.
  static func fill(_ database: Database) throws {
    let people: [(id: PersonID, title: String)] = try database.all(
      "SELECT id, title FROM person WHERE length(title) > 0"
    ) { (try $0.next(), try $0.next()) }
    for person in people {
      try database.run(
        "UPDATE person SET titleFolded = ? WHERE id = ?",
        [person.title.folded, person.id]
      )
    }
  }
}
