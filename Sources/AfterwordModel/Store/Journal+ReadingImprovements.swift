internal import GRDB

extension Journal {
  /// Everything to improve that was said in any interview, with repeated themes brought together;
  /// what can be done next comes first.
  public func feedbackThemes(at now: Moment) throws(JournalError) -> [FeedbackTheme] {
    let improvements = try read { try $0.improvements(where: "TRUE") }
    return FeedbackTheme.all(of: improvements, today: now.today)
  }

  /// What was to be improved after one interview, in the order of its note.
  public func improvements(of id: InterviewID) throws(JournalError) -> [Improvement] {
    try read { try $0.improvements(where: "noteLine.interviewID = ?1", [id]) }
  }

  /// Nil if the line is no criticism any more.
  public func improvement(_ id: NoteLineID) throws(JournalError) -> ImprovementDetail? {
    try read { database in
      guard
        let found = try database.improvements(where: "noteLine.id = ?1", [id]).first
      else { return nil }
      let participants = try database.people(in: found.interview.id)
      let candidates =
        participants.isEmpty ? try database.participants(of: found.application.id) : participants
      return ImprovementDetail(improvement: found, candidates: candidates.map(\.person))
    }
  }

  /// The criticism that a line of a note is; nil if there is none.
  ///
  /// `line` counts from 0; where the line has moved since, its text, without the mark, tells it.
  public func improvement(
    inLine line: Int,
    saying text: String,
    of id: InterviewID
  ) throws(JournalError) -> ImprovementDetail? {
    let found = try read { database -> NoteLineID? in
      guard let note = try database.interviewDetails(where: "interview.id = ?", [id]).first?.note
      else { return nil }
      let lines = MarkedLine.all(in: note)
      func isIt(_ other: MarkedLine) -> Bool { other.mark == .improvement && other.text == text }
      let place = lines.firstIndex { isIt($0) && $0.line == line } ?? lines.firstIndex(where: isIt)
      // The rows in the note are the marked lines of its text, in the same order.
      return try place.flatMap {
        try database.noteLines(where: NoteLineRow.isInNote, [id], limit: 1, offset: $0).first?.id
      }
    }
    return try found.flatMap { found throws(JournalError) in try improvement(found) }
  }
}

extension Database {
  /// The newest interviews first, and each in the order of its note.
  func improvements(
    where condition: String,
    _ values: [(any Storable)?] = []
  ) throws -> [Improvement] {
    let isThere = """
      noteLine.kind = 'improvement' AND (noteLine.rank IS NOT NULL OR \(Action.staysInRecord))
      AND interview.deletedAt IS NULL AND application.deletedAt IS NULL AND \(condition)
      """
    let messages = try followUpDetails(
      where: """
        followUp.kind = 'told-you-so' AND followUp.lineID IN
        (SELECT noteLine.id FROM noteLine WHERE \(condition))
        """,
      values
    )
    let messageByLine = Dictionary(
      messages.compactMap { message in message.followUp.planning.lineID.map { ($0, message) } }
    ) { _, last in last }
    return try all(
      """
      SELECT \(Improvement.columns) FROM \(Improvement.source) WHERE \(isThere)
      ORDER BY interview.startsAt DESC, interview.id, noteLine.rank IS NULL, noteLine.rank,
        noteLine.id
      """,
      values
    ) { row in
      var improvement = try Improvement(&row)
      improvement.toldYouSo = messageByLine[improvement.id]
      return improvement
    }
  }
}

extension Improvement {
  fileprivate static let columns = """
    noteLine.id, noteLine.text, \(Application.columns), \(Interview.columns),
    action.state, action.due, action.proof, action.doneAt, person.id, person.name
    """

  fileprivate static let source = """
    noteLine JOIN interview ON interview.id = noteLine.interviewID
    JOIN application ON application.id = interview.applicationID
    LEFT JOIN action ON action.lineID = noteLine.id AND action.deletedAt IS NULL
    LEFT JOIN person ON person.id = noteLine.saidBy AND person.deletedAt IS NULL
    """

  fileprivate init(_ row: inout RowReader) throws {
    self.init(
      id: try row.next(),
      text: try row.next(),
      application: try Application(&row),
      interview: try Interview(&row),
      action: try Action(&row),
      saidBy: try row.nextIfAny(),
      speakerName: try row.nextIfAny()
    )
  }
}
