internal import GRDB

extension Journal {
  /// The record that a person means by the beginning of an id (three letters at least), a UUID, or
  /// the name or the beginning of the name of a company or a person.
  ///
  /// - A company's name means its application, the one that is open if only one is; where an
  ///   interview is wanted, the latest of that application; where a follow-up is wanted, one that
  ///   is planned there.
  /// - A person's name means the person; where a follow-up is wanted, one that is planned with them.
  ///
  /// - Throws: `JournalError.notFound`, or `.ambiguous` with a line for each record that it may be.
  public func resolve(_ reference: String, among kinds: Set<RecordReference.Kind>)
    throws(JournalError) -> RecordReference
  {
    let reference = reference.trimmed
    return try read { try RecordSearch(database: $0, kinds: kinds).one(reference) }
  }
}

/// The search for what a person means, the surest readings first.
private struct RecordSearch {
  let database: Database
  let kinds: Set<RecordReference.Kind>

  func one(_ reference: String) throws -> RecordReference {
    let exact = NamePattern.whole(reference.folded)
    let beginning = NamePattern.beginning(reference.folded)
    for found in [
      try byID(reference) + byName(exact), reference.isEmpty ? [] : try byName(beginning),
    ] {
      if let only = found.first, found.count == 1 { return only }
      if !found.isEmpty {
        throw JournalError.ambiguous(
          reference,
          candidates: try found.map { try database.describe($0) }
        )
      }
    }
    throw JournalError.notFound(reference)
  }

  private func byID(_ reference: String) throws -> [RecordReference] {
    let letters = RecordID<Application>(uuid: reference)?.letters ?? reference.lowercased()
    guard letters.utf8.count >= 3, letters.utf8.allSatisfy(RecordLetters.contains) else {
      return []
    }
    return try orderedKinds.flatMap { kind in
      // A brace follows z in ASCII: ids that begin so lie between the letters and them with it.
      try references(
        kind,
        "SELECT id FROM \(kind.table) WHERE id >= ?1 AND id < ?1 || '{' AND \(kind.isThere)",
        [RecordKey(word: letters)]
      )
    }
  }

  private func byName(_ name: NamePattern) throws -> [RecordReference] {
    var found: [RecordReference] = []
    if kinds.contains(.application) || kinds.contains(.interview) {
      found += try applications(name)
    }
    if kinds.contains(.person) {
      found += try references(
        .person,
        "SELECT id FROM person WHERE \(name.matches("nameFolded")) AND deletedAt IS NULL",
        [name.folded]
      )
    }
    if kinds.contains(.followUp), found.isEmpty { found += try plannedFollowUps(name) }
    return found
  }

  /// The applications themselves if they are wanted, else the latest interview of each.
  private func applications(_ name: NamePattern) throws -> [RecordReference] {
    let sql = """
      SELECT id, companyFolded, outcome = 'open' FROM application
      WHERE \(name.matches("companyFolded")) AND deletedAt IS NULL ORDER BY activityAt DESC, id
      """
    let all: [(id: ApplicationID, company: String, isOpen: Int)] = try database.all(
      sql,
      [name.folded]
    ) { (try $0.next(), try $0.next(), try $0.next()) }
    let isOneCompany = Set(all.map(\.company)).count == 1
    let open = all.filter { $0.isOpen == 1 }
    let meant = (isOneCompany && open.count == 1 ? open : all).map(\.id)
    if kinds.contains(.application) { return meant.map(RecordReference.application) }
    return try meant.flatMap { id in
      try references(
        .interview,
        """
        SELECT id FROM interview WHERE applicationID = ? AND deletedAt IS NULL
        ORDER BY startsAt DESC, id LIMIT 1
        """,
        [id]
      )
    }
  }

  private func plannedFollowUps(_ name: NamePattern) throws -> [RecordReference] {
    try references(
      .followUp,
      """
      SELECT followUp.id FROM \(FollowUpDetail.source)
      WHERE followUp.state = 'planned' AND followUp.deletedAt IS NULL
        AND (\(name.matches("person.nameFolded")) OR \(name.matches("application.companyFolded")))
      ORDER BY followUp.due, followUp.createdAt, followUp.id
      """,
      [name.folded]
    )
  }

  private var orderedKinds: [RecordReference.Kind] {
    RecordReference.Kind.allCases.filter(kinds.contains)
  }

  private func references(
    _ kind: RecordReference.Kind,
    _ sql: String,
    _ values: [(any Storable)?]
  ) throws -> [RecordReference] {
    let keys: [RecordKey] = try database.all(sql, values) { try $0.next() }
    return keys.compactMap { kind.reference($0.word) }
  }
}

/// How a folded name is compared; the name is ?1.
private enum NamePattern {
  case whole(String)
  case beginning(String)

  var folded: String {
    switch self {
    case .whole(let folded), .beginning(let folded): folded
    }
  }

  func matches(_ column: String) -> String {
    switch self {
    case .whole: "\(column) = ?1"
    // No UTF-8 has the byte FF: what begins with the name lies between it and it with FF.
    case .beginning: "(\(column) >= ?1 AND \(column) < CAST(?1 || x'FF' AS BLOB))"
    }
  }
}

extension Database {
  /// A line that tells a record from others: its key and what it is.
  fileprivate func describe(_ reference: RecordReference) throws -> String {
    let title: String? =
      switch reference {
      case .application(let id): try application(id)?.title
      case .interview(let id):
        try interviewDetails(where: "interview.id = ?", [id]).first.map {
          "\($0.interview.title(in: $0.application)) · \($0.interview.start.local.day.iso)"
        }
      case .person(let id):
        try first("SELECT name, company FROM person WHERE id = ?", [id]) { row in
          let name: String = try row.next()
          let company: String = try row.next()
          return "\(name) · \(company)"
        }
      case .followUp(let id):
        try followUpDetails(where: "followUp.id = ?", [id]).first.map {
          "\($0.company) · \($0.personName ?? $0.position) · \($0.followUp.due.iso)"
        }
      case .noteLine(let id): try noteLine(id)?.text
      }
    return try "\(shortKey(reference.letters))  \(title ?? "")"
  }
}
