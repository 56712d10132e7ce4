/// The tables that the first migration makes. It is never edited: a later migration changes them.
///
/// Everything that people write is a BLOB of UTF-8 (see `Storable`); a `…Folded` column holds the
/// same without case and accents, for comparing. Instants are milliseconds since 1970, days are
/// `YYYY-MM-DD`. A row with `deletedAt` counts as gone; it stays for journals to be merged one day.
enum FirstJournal {
  static let sql = """
    CREATE TABLE application (
      id TEXT NOT NULL PRIMARY KEY CHECK (\(isID("id"))),
      company BLOB NOT NULL CHECK (length(company) BETWEEN 1 AND 800),
      companyFolded BLOB NOT NULL,
      position BLOB NOT NULL CHECK (length(position) BETWEEN 1 AND 800),
      positionFolded BLOB NOT NULL,
      department BLOB NOT NULL CHECK (length(department) <= 800),
      source BLOB NOT NULL CHECK (length(source) <= 16000),
      outcome TEXT NOT NULL CHECK (outcome IN ('open', 'offer', 'rejected', 'withdrawn', 'no-answer')),
      activityAt INTEGER NOT NULL,
      \(stamps)
    ) STRICT;
    CREATE UNIQUE INDEX applicationByActivity ON application (activityAt DESC, id);
    CREATE INDEX applicationByCompany ON application (companyFolded, positionFolded);
    CREATE INDEX applicationByOutcome ON application (outcome) WHERE deletedAt IS NULL;

    CREATE TABLE interview (
      id TEXT NOT NULL PRIMARY KEY CHECK (\(isID("id"))),
      applicationID TEXT NOT NULL REFERENCES application ON DELETE CASCADE,
      round BLOB NOT NULL CHECK (length(round) BETWEEN 1 AND 800),
      roundFolded BLOB NOT NULL,
      startsLocal TEXT NOT NULL CHECK (\(isLocalTime("startsLocal"))),
      zone BLOB NOT NULL CHECK (length(zone) BETWEEN 1 AND 800),
      startsAt INTEGER NOT NULL,
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
      place BLOB NOT NULL CHECK (length(place) <= 16000),
      \(stamps)
    ) STRICT;
    CREATE UNIQUE INDEX interviewByStart ON interview (applicationID, startsAt DESC, id);
    CREATE INDEX interviewByTime ON interview (startsAt);

    CREATE TABLE person (
      id TEXT NOT NULL PRIMARY KEY CHECK (\(isID("id"))),
      name BLOB NOT NULL CHECK (length(name) BETWEEN 1 AND 800),
      nameFolded BLOB NOT NULL,
      title BLOB NOT NULL CHECK (length(title) <= 800),
      company BLOB NOT NULL CHECK (length(company) <= 800),
      companyFolded BLOB NOT NULL,
      department BLOB NOT NULL CHECK (length(department) <= 800),
      email BLOB NOT NULL CHECK (length(email) <= 800),
      linkedIn BLOB NOT NULL CHECK (length(linkedIn) <= 16000),
      phone BLOB NOT NULL CHECK (length(phone) <= 800),
      address BLOB NOT NULL CHECK (length(address) <= 16000),
      usedAt INTEGER NOT NULL,
      \(stamps)
    ) STRICT;
    CREATE INDEX personByName ON person (nameFolded, companyFolded, usedAt, name)
      WHERE deletedAt IS NULL;

    CREATE TABLE role (
      applicationID TEXT NOT NULL REFERENCES application ON DELETE CASCADE,
      personID TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('interviewer', 'hr', 'manager', 'department', 'referrer')),
      say TEXT NOT NULL CHECK (say IN ('decides', 'strong', 'some', 'none', 'unknown')),
      position INTEGER NOT NULL CHECK (position >= 0),
      \(stamps),
      PRIMARY KEY (applicationID, personID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX roleByPerson ON role (personID);

    CREATE TABLE participation (
      interviewID TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
      personID TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      \(stamps),
      PRIMARY KEY (interviewID, personID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX participationByPerson ON participation (personID);

    CREATE TABLE note (
      interviewID TEXT NOT NULL PRIMARY KEY REFERENCES interview ON DELETE CASCADE,
      text BLOB NOT NULL CHECK (length(text) <= 64000000),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      \(stamps)
    ) STRICT;

    CREATE TABLE followUp (
      id TEXT NOT NULL PRIMARY KEY CHECK (\(isID("id"))),
      applicationID TEXT NOT NULL REFERENCES application ON DELETE CASCADE,
      interviewID TEXT REFERENCES interview ON DELETE SET NULL,
      personID TEXT REFERENCES person ON DELETE SET NULL,
      kind TEXT NOT NULL CHECK (kind IN (
        'thank-you', 'connect', 'outreach', 'status-check', 'promise', 'told-you-so',
        'rejection-reply', 'keep-in-touch', 'thanks-all-round', 'no-show', 'custom')),
      channel TEXT NOT NULL CHECK (channel IN ('email', 'linkedin', 'phone', 'letter', 'person')),
      due TEXT NOT NULL CHECK (\(isDay("due"))),
      state TEXT NOT NULL CHECK (state IN ('planned', 'sent', 'skipped')),
      sentAt INTEGER CHECK ((sentAt IS NOT NULL) = (state = 'sent')),
      skippedAt INTEGER CHECK ((skippedAt IS NOT NULL) = (state = 'skipped')),
      reason BLOB NOT NULL CHECK (length(reason) <= 16000)
        CHECK (state = 'skipped' OR length(reason) = 0),
      note BLOB NOT NULL CHECK (length(note) <= 16000),
      \(stamps)
    ) STRICT;
    CREATE INDEX followUpByApplication ON followUp (applicationID);
    CREATE INDEX followUpByInterview ON followUp (interviewID, state, due)
      WHERE deletedAt IS NULL;
    CREATE INDEX followUpByPerson ON followUp (personID);
    CREATE INDEX followUpByDue ON followUp (state, due) WHERE deletedAt IS NULL;

    CREATE TABLE reply (
      id TEXT NOT NULL PRIMARY KEY CHECK (\(isID("id"))),
      followUpID TEXT NOT NULL REFERENCES followUp ON DELETE CASCADE,
      receivedAt INTEGER NOT NULL,
      text BLOB NOT NULL CHECK (length(text) <= 16000),
      \(stamps)
    ) STRICT;
    CREATE INDEX replyByFollowUp ON reply (followUpID, receivedAt);

    CREATE TABLE outcomeChange (
      id TEXT NOT NULL PRIMARY KEY CHECK (\(isID("id"))),
      applicationID TEXT NOT NULL REFERENCES application ON DELETE CASCADE,
      outcome TEXT NOT NULL CHECK (outcome IN ('open', 'offer', 'rejected', 'withdrawn', 'no-answer')),
      changedAt INTEGER NOT NULL,
      \(stamps)
    ) STRICT;
    CREATE INDEX outcomeChangeByApplication ON outcomeChange (applicationID);

    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      verb TEXT NOT NULL CHECK (length(verb) > 0),
      subject BLOB NOT NULL,
      at INTEGER NOT NULL,
      session BLOB,
      isUndone INTEGER NOT NULL CHECK (isUndone IN (0, 1))
    ) STRICT;

    CREATE TABLE changeStep (
      position INTEGER PRIMARY KEY,
      changeID INTEGER NOT NULL
        REFERENCES change ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      sql TEXT NOT NULL
    ) STRICT;
    CREATE INDEX changeStepByChange ON changeStep (changeID);
    """

  static let stamps = """
    createdAt INTEGER NOT NULL,
      updatedAt INTEGER NOT NULL,
      deletedAt INTEGER
    """

  static func isID(_ column: String) -> String {
    "length(\(column)) = 32 AND \(column) NOT GLOB '*[^k-z]*'"
  }

  static func isDay(_ column: String) -> String {
    "\(column) GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'"
  }

  private static func isLocalTime(_ column: String) -> String {
    "\(column) GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'"
  }
}
