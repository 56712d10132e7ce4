import AfterwordModel
import Foundation
import GRDB

/// A journal as nobody's is: a person's search that went on for years, written by SQL since making it
/// change by change would take minutes.
///
/// Every second application is at a company that has another one, and its recruiter knows both; the
/// last ones are open. Everything that was to be sent until two weeks ago was sent, some of it was
/// answered; what is planned is what the playbook plans for it.
struct LargeJournal {
  let path: String
  let applications: Int
  private(set) var openApplications: [ApplicationID] = []
  /// Of each open application the last round, the recruiter, and what was sent last.
  private(set) var interviews: [InterviewID] = []
  private(set) var recruiters: [PersonID] = []
  private(set) var sentFollowUps: [FollowUpID] = []

  /// The moment at which all measurements happen.
  static let now = Moment(Instant(seconds: 1_795_300_000), utcOffset: 0)
  static let roundsOfApplication = 5
  static let touchesOfApplication = 25
  private static let openCount = 60

  init(in folder: URL, applications: Int) throws {
    path = folder.appendingPathComponent("\(applications) applications.sqlite").path
    self.applications = applications
    _ = try Journal.open(at: path, now: Self.now)
    try DatabaseQueue(path: path).write { database in
      for index in 0..<applications { try addApplication(index, to: database) }
    }
    for _ in 0..<3 { try doWhatWasDue() }
    try planEverything()
  }

  /// The person has done what was due, but for the last two weeks. That calls for more.
  private func doWhatWasDue() throws {
    try planEverything()
    let instant = Self.now.instant.adding(minutes: -14 * 1440)
    try DatabaseQueue(path: path).write { database in
      try database.execute(
        sql: """
          UPDATE followUp SET state = 'sent', sentAt = ?1
          WHERE state = 'planned' AND deletedAt IS NULL AND due < ?2
          """,
        arguments: [instant.milliseconds, LocalTime(instant, utcOffset: 0).day.iso]
      )
    }
  }

  private func planEverything() throws {
    try DatabaseQueue(path: path).write { database in
      try database.execute(sql: "DELETE FROM setting WHERE name = 'planned-by'")
    }
    _ = try Journal.open(at: path, now: Self.now).catchUp(at: Self.now)
  }

  private mutating func addApplication(_ index: Int, to database: Database) throws {
    let begun = Self.now.instant.adding(minutes: (index - applications) * 1440 - 40 * 1440)
    let isOpen = index >= applications - Self.openCount
    let application = ApplicationID(at: begun)
    let company = "Company \(index / 2)"
    try database.execute(
      sql: """
        INSERT INTO application (id, company, companyFolded, position, positionFolded, department,
          source, outcome, activityAt, createdAt, updatedAt)
        VALUES (?1, CAST(?2 AS BLOB), CAST(?3 AS BLOB), CAST('Engineer ' || ?4 AS BLOB),
          CAST('engineer ' || ?4 AS BLOB), CAST('Payments' AS BLOB), x'', ?5, ?6, ?6, ?6)
        """,
      arguments: [
        application.letters, company, company.lowercased(), index, isOpen ? "open" : "rejected",
        begun.milliseconds,
      ]
    )
    let people = try addPeople(index, to: application, company: company, at: begun, in: database)
    let rounds = try (0..<Self.roundsOfApplication).map { round in
      try addRound(round, of: application, with: people, begun: begun, to: database)
    }
    let last = try addTouches(of: application, rounds, people, at: begun, to: database)
    if isOpen {
      openApplications.append(application)
      interviews.append(rounds[rounds.count - 1])
      recruiters.append(people[0])
      sentFollowUps.append(last)
    } else {
      try addRejection(of: application, people, at: begun.adding(minutes: 30 * 1440), to: database)
    }
  }

  /// The recruiter first. The recruiter of a second application is that of the first.
  private func addPeople(
    _ index: Int,
    to application: ApplicationID,
    company: String,
    at instant: Instant,
    in database: Database
  ) throws -> [PersonID] {
    let known = try String.fetchOne(
      database,
      sql: """
        SELECT id FROM person
        WHERE companyFolded = CAST(? AS BLOB) AND title = CAST('Recruiter' AS BLOB)
        """,
      arguments: [company.lowercased()]
    )
    let names = ["Recruiter", "Manager", "Engineer A", "Engineer B"]
    return try names.enumerated().map { position, title in
      let isKnown = position == 0 && known != nil
      let id = (isKnown ? known.flatMap(PersonID.init(letters:)) : nil) ?? PersonID(at: instant)
      if !isKnown {
        try database.execute(
          sql: """
            INSERT INTO person (id, name, nameFolded, title, company, companyFolded, department,
              email, linkedIn, phone, address, usedAt, createdAt, updatedAt)
            VALUES (?1, CAST(?2 AS BLOB), CAST(lower(?2) AS BLOB), CAST(?3 AS BLOB),
              CAST(?4 AS BLOB), CAST(lower(?4) AS BLOB), x'', CAST(?5 AS BLOB), x'', x'', x'', ?6,
              ?6, ?6)
            """,
          arguments: [
            id.letters, "\(title) \(index)", title, company, "person\(position)@example.com",
            instant.milliseconds,
          ]
        )
      }
      try database.execute(
        sql: """
          INSERT INTO role (applicationID, personID, kind, say, position, createdAt, updatedAt)
          VALUES (?1, ?2, ?3, 'some', ?4, ?5, ?5)
          """,
        arguments: [
          application.letters, id.letters,
          ["hr", "manager", "interviewer", "interviewer"][position],
          position, instant.milliseconds,
        ]
      )
      return id
    }
  }

  private func addRound(
    _ round: Int,
    of application: ApplicationID,
    with people: [PersonID],
    begun: Instant,
    to database: Database
  ) throws -> InterviewID {
    let start = begun.adding(minutes: round * 6 * 1440)
    let id = InterviewID(at: start)
    try database.execute(
      sql: """
        INSERT INTO interview (id, applicationID, round, roundFolded, startsLocal, zone, startsAt,
          minutes, place, createdAt, updatedAt)
        VALUES (?1, ?2, CAST(?3 AS BLOB), CAST(lower(?3) AS BLOB), ?4, CAST('Etc/UTC' AS BLOB), ?5,
          60, x'', ?5, ?5)
        """,
      arguments: [
        id.letters, application.letters, "Round \(round + 1)", LocalTime(start, utcOffset: 0).iso,
        start.milliseconds,
      ]
    )
    for (position, person) in people.enumerated() where position == 0 || position % 4 == round % 4 {
      try database.execute(
        sql: """
          INSERT INTO participation (interviewID, personID, position, createdAt, updatedAt)
          VALUES (?1, ?2, ?3, ?4, ?4)
          """,
        arguments: [id.letters, person.letters, position, start.milliseconds]
      )
    }
    try addNote(of: id, at: start, to: database)
    return id
  }

  private func addNote(of id: InterviewID, at instant: Instant, to database: Database) throws {
    let lines = [
      ("praise", "+", "liked the migration story"),
      ("improvement", "-", "wants more depth in operations"),
      ("statement", ">", "they answer by Friday"),
      ("promise", "!", "send the link by tomorrow"),
    ]
    try database.execute(
      sql: """
        INSERT INTO note (interviewID, text, revision, createdAt, updatedAt)
        VALUES (?1, CAST(?2 AS BLOB), 1, ?3, ?3)
        """,
      arguments: [
        id.letters, lines.map { "\($0.1) \($0.2)" }.joined(separator: "\n"), instant.milliseconds,
      ]
    )
    for (rank, line) in lines.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO noteLine (id, interviewID, kind, text, rank, createdAt, updatedAt)
          VALUES (?1, ?2, ?3, CAST(?4 AS BLOB), ?5, ?6, ?6)
          """,
        arguments: [
          NoteLineID(at: instant).letters, id.letters, line.0, line.2, (rank + 1) << 20,
          instant.milliseconds,
        ]
      )
    }
  }

  private func addTouches(
    of application: ApplicationID,
    _ rounds: [InterviewID],
    _ people: [PersonID],
    at begun: Instant,
    to database: Database
  ) throws -> FollowUpID {
    var id = FollowUpID(at: begun)
    let kinds = ["thank-you", "thank-you", "connect", "status-check", "promise"]
    for index in 0..<Self.touchesOfApplication {
      let round = index / kinds.count
      let sent = begun.adding(minutes: round * 6 * 1440 + 1440 + index % kinds.count * 600)
      id = FollowUpID(at: sent)
      try database.execute(
        sql: """
          INSERT INTO followUp (id, applicationID, interviewID, personID, kind, channel, due, state,
            sentAt, reason, note, createdAt, updatedAt)
          VALUES (?1, ?2, ?3, ?4, ?5, 'email', ?6, 'sent', ?7, x'', x'', ?7, ?7)
          """,
        arguments: [
          id.letters, application.letters, rounds[round].letters,
          people[index % people.count].letters, kinds[index % kinds.count],
          LocalTime(sent, utcOffset: 0).day.iso, sent.milliseconds,
        ]
      )
      if index % 3 == 0 { try addReply(to: id, at: sent.adding(minutes: 60), in: database) }
    }
    return id
  }

  private func addReply(to id: FollowUpID, at instant: Instant, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO reply (id, followUpID, receivedAt, text, createdAt, updatedAt)
        VALUES (?1, ?2, ?3, CAST('Thank you!' AS BLOB), ?3, ?3)
        """,
      arguments: [ReplyID(at: instant).letters, id.letters, instant.milliseconds]
    )
  }

  /// With everything that it calls for left undone, as somebody does who applies a lot.
  private func addRejection(
    of application: ApplicationID,
    _ people: [PersonID],
    at instant: Instant,
    to database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO outcomeChange (id, applicationID, outcome, changedAt, createdAt, updatedAt)
        VALUES (?1, ?2, 'rejected', ?3, ?3, ?3)
        """,
      arguments: [
        RecordID<Outcome>(at: instant).letters, application.letters, instant.milliseconds,
      ]
    )
    for kind in ["rejection-reply", "keep-in-touch", "connect"] {
      for person in people {
        try database.execute(
          sql: """
            INSERT INTO followUp (id, applicationID, personID, kind, channel, due, state, skippedAt,
              reason, note, ground, createdAt, updatedAt)
            VALUES (?1, ?2, ?3, ?4, 'email', ?5, 'skipped', ?6, x'', x'', ?7, ?6, ?6)
            """,
          arguments: [
            FollowUpID(at: instant).letters, application.letters, person.letters, kind,
            LocalTime(instant, utcOffset: 0).day.iso, instant.milliseconds,
            ground(kind, application, person, at: instant),
          ]
        )
      }
    }
  }

  private func ground(
    _ kind: String,
    _ application: ApplicationID,
    _ person: PersonID,
    at instant: Instant
  ) -> String? {
    switch kind {
    case "rejection-reply":
      PlanGround(
        .rejected,
        [application.letters, String(instant.milliseconds), person.letters]
      ).text
    case "connect": PlanGround(.connect, [application.letters, person.letters]).text
    default: nil
    }
  }
}
