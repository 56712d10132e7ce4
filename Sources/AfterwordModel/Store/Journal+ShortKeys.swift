internal import GRDB

extension Journal {
  /// The shortest beginning of these letters, three at least, that no other record has.
  public func shortKey(_ letters: String) throws(JournalError) -> String {
    try read { try $0.shortKey(letters) }
  }
}

extension Database {
  func shortKey(_ letters: String) throws -> String {
    let neighbours: [String] = try all(Database.neighboursOfKey, [RecordKey(word: letters)]) {
      let key: RecordKey? = try $0.nextIfAny()
      return key?.word ?? ""
    }
    let shared = neighbours.map { zip($0.utf8, letters.utf8).prefix { $0 == $1 }.count }
    return String(letters.prefix(max(3, (shared.max() ?? 0) + 1)))
  }

  /// A record that shares the longest beginning with another stands next to it in order.
  private static let neighboursOfKey = RecordReference.Kind.allCases.map { kind in
    """
    SELECT max(id) FROM \(kind.table) WHERE id < ?1
    UNION ALL SELECT min(id) FROM \(kind.table) WHERE id > ?1
    """
  }.joined(separator: " UNION ALL ")
}

/// The letters of a record's id, or a beginning of them.
struct RecordKey: StorableWord {
  let word: String
}

extension RecordReference.Kind {
  var table: String {
    switch self {
    case .application: "application"
    case .interview: "interview"
    case .person: "person"
    case .followUp: "followUp"
    case .noteLine: "noteLine"
    }
  }

  /// An SQL condition for the records that a person can name. A line that was taken from its note
  /// counts as long as its action is in the record.
  var isThere: String {
    switch self {
    case .application, .interview, .person, .followUp: "deletedAt IS NULL"
    case .noteLine:
      """
      (deletedAt IS NULL OR EXISTS
        (SELECT 1 FROM action WHERE lineID = noteLine.id AND \(Action.staysInRecord)))
      """
    }
  }

  /// Nil if these are not the letters of an id.
  func reference(_ letters: String) -> RecordReference? {
    switch self {
    case .application: RecordID(letters: letters).map(RecordReference.application)
    case .interview: RecordID(letters: letters).map(RecordReference.interview)
    case .person: RecordID(letters: letters).map(RecordReference.person)
    case .followUp: RecordID(letters: letters).map(RecordReference.followUp)
    case .noteLine: RecordID(letters: letters).map(RecordReference.noteLine)
    }
  }
}

extension RecordReference {
  var letters: String {
    switch self {
    case .application(let id): id.letters
    case .interview(let id): id.letters
    case .person(let id): id.letters
    case .followUp(let id): id.letters
    case .noteLine(let id): id.letters
    }
  }
}
