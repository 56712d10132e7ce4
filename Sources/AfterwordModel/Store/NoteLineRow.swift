internal import GRDB

/// A marked line as the journal keeps it.
struct NoteLineRow {
  let id: NoteLineID
  let interviewID: InterviewID
  let mark: NoteMark
  let text: String
  /// Nil of a line that was taken from its note.
  let rank: Int?
  let action: Action?
  let saidBy: PersonID?

  static let columns = """
    noteLine.id, noteLine.interviewID, noteLine.kind, noteLine.text, noteLine.rank,
    action.state, action.due, action.proof, action.doneAt, noteLine.saidBy
    """

  /// What `columns` needs.
  static let source = """
    noteLine LEFT JOIN action ON action.lineID = noteLine.id AND action.deletedAt IS NULL
    """

  init(_ row: inout RowReader) throws {
    id = try row.next()
    interviewID = try row.next()
    mark = try row.next()
    text = try row.next()
    rank = try row.nextIfAny()
    action = try Action(&row)
    saidBy = try row.nextIfAny()
  }

  var known: KnownLine { KnownLine(id: id, mark: mark, text: text, isHeld: action != nil) }
}

extension Action {
  /// An SQL condition: under way, so that it stays though its line was taken from the note.
  static let staysInRecord = "action.state IN ('doing', 'done') AND action.deletedAt IS NULL"

  init?(_ row: inout RowReader) throws {
    let state: State? = try row.nextIfAny()
    let due: CalendarDay? = try row.nextIfAny()
    let proof: String? = try row.nextIfAny()
    let doneAt: Instant? = try row.nextIfAny()
    guard let state else { return nil }
    self.init(state: state, due: due, proof: proof ?? "", doneAt: doneAt)
  }
}

extension Database {
  func noteLine(_ id: NoteLineID) throws -> NoteLineRow? {
    try noteLines(where: "noteLine.id = ?", [id]).first
  }

  /// In the order of the note.
  func noteLines(
    where condition: String,
    _ values: [(any Storable)?],
    limit: Int = -1,
    offset: Int = 0
  ) throws -> [NoteLineRow] {
    try all(
      """
      SELECT \(NoteLineRow.columns) FROM \(NoteLineRow.source)
      WHERE \(condition) ORDER BY noteLine.rank, noteLine.id LIMIT ? OFFSET ?
      """,
      values + [limit, offset]
    ) { try NoteLineRow(&$0) }
  }
}
