internal import GRDB

extension Journal {
  /// What the marked lines of an interview's note have become.
  public func noteRecords(of id: InterviewID) throws(JournalError) -> NoteRecords {
    try read { database in
      let found = try database.interviewDetails(where: "interview.id = ?", [id]).first
      guard let detail = found else { throw JournalError.notFound(id.letters) }
      return NoteRecords(
        of: detail,
        knownNames: try database.names(ofApplication: detail.application.id),
        rows: try database.noteLines(
          where: "noteLine.interviewID = ? AND (rank IS NOT NULL OR \(Action.staysInRecord))",
          [id]
        ),
        dayOrder: try database.settings().dayOrder
      )
    }
  }

  /// The texts that an interview's note had before, the newest first.
  public func noteVersions(of id: InterviewID) throws(JournalError) -> [NoteVersion] {
    try read { try $0.noteVersions(of: id).reversed() }
  }

  public func noteVersion(_ number: Int, of id: InterviewID) throws(JournalError) -> String {
    try read { database in
      let text: String? = try database.first(
        "SELECT text FROM noteVersion WHERE interviewID = ? AND number = ?",
        [id, number]
      ) { try $0.next() }
      guard let text else { throw JournalError.notFound(String(number)) }
      return text
    }
  }
}

extension NoteRecords {
  /// The rows that are in the note are the marked lines of its text, in the same order.
  fileprivate init(
    of detail: InterviewDetail,
    knownNames: [String],
    rows: [NoteLineRow],
    dayOrder: DayOrder?
  ) {
    self.init(mentions: Self.mentions(in: detail.note, knownNames: knownNames))
    let day = detail.interview.start.local.day
    let lines = MarkedLine.all(in: detail.note)
    for (row, line) in zip(rows.filter { $0.rank != nil }, lines) {
      switch row.mark {
      case .praise: feedback.append(Feedback(row, .praise, line: line.line))
      case .improvement: feedback.append(Feedback(row, .improvement, line: line.line))
      case .question: questions.append(Question(id: row.id, text: row.text, line: line.line))
      case .promise, .statement:
        let promise = Promise(row, line: line.line, from: day, order: dayOrder)
        if let promise { promises.append(promise) }
      }
    }
    for row in rows where row.rank == nil {
      feedback.append(Feedback(row, row.mark == .praise ? .praise : .improvement, line: nil))
    }
  }
}

extension NoteRecords {
  private static func mentions(in note: String, knownNames: [String]) -> [String] {
    let known = KnownNames(knownNames)
    var names: [String] = []
    var seen: Set<String> = []
    for line in note.utf8.split(separator: UInt8(ascii: "\n"))
    where line.contains(UInt8(ascii: "@")) {
      for mention in Mention.all(in: String(Substring(line)), known: known)
      where seen.insert(mention.name.folded).inserted {
        names.append(mention.name)
      }
    }
    return names
  }
}

extension Database {
  /// Of everybody who has a role in the application.
  func names(ofApplication id: ApplicationID) throws -> [String] {
    try all(
      """
      SELECT person.name FROM role JOIN person ON person.id = role.personID
      WHERE role.applicationID = ? AND role.deletedAt IS NULL AND person.deletedAt IS NULL
      ORDER BY role.position, person.id
      """,
      [id]
    ) { try $0.next() }
  }
}
