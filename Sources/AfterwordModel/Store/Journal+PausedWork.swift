internal import GRDB

/// What was open when the program ended. It is a bookmark and no fact, and so no part of any change.
extension Journal {
  /// One of each kind at most.
  public func pausedWork() throws(JournalError) -> [PausedWork] {
    try read { database in
      try database.all("SELECT kind, subject, place FROM pausedWork ORDER BY kind") {
        PausedWork(kind: try $0.next(), subject: try $0.next(), place: try $0.next())
      }
    }
  }

  /// The answers that were given so far, in the order in which they were handed over.
  public func pausedAnswers(kind: PausedWork.Kind, subject: String) throws(JournalError)
    -> [PausedAnswer]
  {
    try read { database in
      try database.all(
        """
        SELECT kind, subject, question, answer FROM pausedAnswer
        WHERE kind = ? AND subject = ? ORDER BY position
        """,
        [kind, subject]
      ) {
        PausedAnswer(
          kind: try $0.next(),
          subject: try $0.next(),
          question: try $0.next(),
          answer: try $0.next()
        )
      }
    }
  }

  /// In place of what was kept of this kind. The answers take the place of those about the same
  /// subject: what was answered about another one stays until that is gone on with.
  public func keep(_ work: PausedWork, answers: [PausedAnswer] = []) throws(JournalError) {
    try write { database in
      try database.drop(work.kind, subject: work.subject)
      try database.run(
        "INSERT OR REPLACE INTO pausedWork (kind, subject, place) VALUES (?, ?, ?)",
        [work.kind, work.subject, work.place]
      )
      for (position, answer) in answers.enumerated() {
        try database.run(
          """
          INSERT OR REPLACE INTO pausedAnswer (kind, subject, question, position, answer)
          VALUES (?, ?, ?, ?, ?)
          """,
          [work.kind, work.subject, answer.question, position, answer.answer]
        )
      }
    }
  }

  /// It was finished, or is not wanted any more: its answers go with it. Without a subject it is what
  /// the bookmark is at.
  public func dropPausedWork(_ kind: PausedWork.Kind, subject: String? = nil)
    throws(JournalError)
  {
    try write { database in
      let bookmarked: String? = try database.first(
        "SELECT subject FROM pausedWork WHERE kind = ?",
        [kind]
      ) { try $0.next() }
      if let subject = subject ?? bookmarked { try database.drop(kind, subject: subject) }
    }
  }
}

extension Database {
  /// What was kept of this kind about one subject.
  func drop(_ kind: PausedWork.Kind, subject: String) throws {
    for table in ["pausedAnswer", "pausedWork"] {
      try run("DELETE FROM \(table) WHERE kind = ? AND subject = ?", [kind, subject])
    }
  }
}
