internal import GRDB

extension Journal {
  private static let mostAcquaintances = 12

  /// Whom the person knows at a company (compared without case and accents), in whatever application
  /// they met; those written to last come first.
  public func acquaintances(at company: String) throws(JournalError) -> [Acquaintance] {
    try read { database in
      try database.all(
        """
        SELECT person.id, person.name, (
          SELECT max(sentAt) FROM followUp
          WHERE followUp.personID = person.id AND state = 'sent' AND followUp.deletedAt IS NULL
        ) AS lastWrittenAt
        FROM person
        WHERE person.deletedAt IS NULL AND (person.companyFolded = ?1 OR person.id IN (
          SELECT role.personID FROM role
          JOIN application ON application.id = role.applicationID
          WHERE application.companyFolded = ?1 AND role.deletedAt IS NULL
            AND application.deletedAt IS NULL))
        ORDER BY lastWrittenAt DESC, person.usedAt DESC, person.id LIMIT ?2
        """,
        [company.folded, Self.mostAcquaintances]
      ) { row in
        Acquaintance(
          personID: try row.next(),
          name: try row.next(),
          lastWrittenAt: try row.nextIfAny()
        )
      }
    }
  }
}
