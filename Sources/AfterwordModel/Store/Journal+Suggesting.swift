internal import GRDB

extension Journal {
  /// Texts that begin with the prefix, or names with a part that does, compared without case and accents; the most recently used
  /// first, each once.
  public func suggestions(_ source: SuggestionSource, prefix: String, limit: Int)
    throws(JournalError) -> [String]
  {
    try read { database in
      let from = prefix.folded
      let query = SuggestionQuery(source)
      return try database.all(query.sql, [from, limit] + query.values) { try $0.next() }
    }
  }
}

/// Which texts are suggested and in which order; ?1 is the folded prefix, ?2 the limit.
private struct SuggestionQuery {
  let sql: String
  let values: [(any Storable)?]

  init(_ source: SuggestionSource) {
    switch source {
    case .companies: self.init("company", of: "application", newest: "max(activityAt)")
    case .positions: self.init("position", of: "application", newest: "max(activityAt)")
    case .rounds: self.init("round", of: "interview", newest: "max(createdAt)")
    case .people(let company):
      self.init(
        "name",
        of: "person",
        first: "max(companyFolded = ?3) DESC,",
        newest: "max(usedAt)",
        values: [company.folded]
      )
    case .mentions(let company):
      self.init(
        "name",
        of: "person",
        where: "\(Self.beginsWithPrefix("name")) OR \(Self.hasPartWithPrefix("name"))",
        first: "max(\(Self.beginsWithPrefix("name"))) DESC, max(companyFolded = ?3) DESC,",
        newest: "max(usedAt)",
        values: [company.folded]
      )
    }
  }

  /// No UTF-8 has the byte FF: what begins with the prefix lies between it and it with FF.
  private static func beginsWithPrefix(_ column: String) -> String {
    "(\(column)Folded >= ?1 AND \(column)Folded < CAST(?1 || x'FF' AS BLOB))"
  }

  private static func hasPartWithPrefix(_ column: String) -> String {
    [" ", "-"].map { "instr(\(column)Folded, CAST('\($0)' || ?1 AS BLOB)) > 0" }
      .joined(separator: " OR ")
  }

  private init(
    _ column: String,
    of table: String,
    where condition: String? = nil,
    first: String = "",
    newest: String,
    values: [(any Storable)?] = []
  ) {
    let sql = """
      SELECT \(column), \(newest) AS newest FROM \(table)
      WHERE (\(condition ?? Self.beginsWithPrefix(column))) AND deletedAt IS NULL
      GROUP BY \(column)Folded ORDER BY \(first) newest DESC, \(column)Folded LIMIT ?2
      """
    self.sql = sql
    self.values = values
  }
}
