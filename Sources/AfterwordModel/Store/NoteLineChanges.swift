internal import GRDB

extension ChangeWriting {
  /// Brings the marked lines in line with a note's new text.
  ///
  /// Only those of changed lines are read and written: this is part of every save while somebody
  /// types.
  ///
  /// - Returns: whether there was anything to bring in line.
  func matchLines(of interview: Interview, from old: String, to new: String) throws -> Bool {
    let change = ChangedMarks(from: old, to: new)
    if change.isEmpty { return false }
    try matchLines(of: interview, change, to: new)
    return true
  }

  private func matchLines(of interview: Interview, _ change: ChangedMarks, to new: String) throws {
    let count = change.old.count
    // One more on each side tells between which ranks the changed ones lie.
    let countBefore = change.countBefore
    let hasLineAbove = countBefore > 0
    let found = try database.noteLines(
      where: NoteLineRow.isInNote,
      [interview.id],
      limit: count + (hasLineAbove ? 2 : 1),
      offset: countBefore - (hasLineAbove ? 1 : 0)
    )
    let rows = found.dropFirst(hasLineAbove ? 1 : 0)
    let known = Array(rows.prefix(count))
    guard known.count == count, zip(known, change.old).allSatisfy({ $0.isSame(as: $1) }) else {
      return try matchLines(of: interview.id, to: new)
    }
    let lines = try identified(change.new, known: known, of: interview.id)
    let ranks = LineRanks.ranks(
      for: lines.map { $0.row?.interviewID == interview.id ? $0.row?.rank : nil },
      above: hasLineAbove ? found.first?.rank : nil,
      below: rows.dropFirst(count).first?.rank
    )
    guard let ranks else { return try matchLines(of: interview.id, to: new, isSpreading: true) }
    try store(lines, ranks: ranks, insteadOf: known, in: interview.id)
  }

  /// The same from all lines that the journal knows of the note, whatever they are.
  func matchLines(of id: InterviewID, to text: String, isSpreading: Bool = false) throws {
    let known = try database.noteLines(where: NoteLineRow.isInNote, [id])
    let lines = try identified(MarkedLine.all(in: text), known: known, of: id)
    let kept =
      isSpreading ? nil : LineRanks.ranks(for: lines.map { $0.row?.rank }, above: nil, below: nil)
    try store(lines, ranks: kept ?? LineRanks.fresh(lines.count), insteadOf: known, in: id)
  }

  /// A line of the new text, and the row that it was.
  private struct IdentifiedLine {
    let line: MarkedLine
    let row: NoteLineRow?
  }

  private func identified(_ lines: [MarkedLine], known: [NoteLineRow], of id: InterviewID) throws
    -> [IdentifiedLine]
  {
    var rows = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    let identities = try NoteLineMatching.identities(of: lines, known: known.map(\.known)) {
      let retired = try retiredLines(near: id)
      for row in retired { rows[row.id] = row }
      return retired.map(\.known)
    }
    return zip(lines, identities).map { line, id in
      IdentifiedLine(line: line, row: id.flatMap { rows[$0] })
    }
  }

  /// Lines that are in no note any more, of all interviews of the application: those of this one
  /// first, the last to go first.
  private func retiredLines(near id: InterviewID) throws -> [NoteLineRow] {
    try database.all(
      """
      SELECT \(NoteLineRow.columns) FROM \(NoteLineRow.source)
      WHERE noteLine.rank IS NULL AND noteLine.interviewID IN (
        SELECT id FROM interview
        WHERE applicationID = (SELECT applicationID FROM interview WHERE id = ?1))
      ORDER BY noteLine.interviewID <> ?1, noteLine.deletedAt DESC, noteLine.id
      """,
      [id]
    ) { try NoteLineRow(&$0) }
  }

  private func store(
    _ lines: [IdentifiedLine],
    ranks: [Int],
    insteadOf known: [NoteLineRow],
    in id: InterviewID
  ) throws {
    let kept = Set(lines.compactMap { $0.row?.id })
    for row in known where !kept.contains(row.id) {
      try database.run(
        "UPDATE noteLine SET rank = NULL, deletedAt = ?1, updatedAt = ?1 WHERE id = ?2",
        [now, row.id]
      )
    }
    for (line, rank) in zip(lines, ranks) {
      if let row = line.row {
        guard !row.isSame(as: line.line) || row.rank != rank else { continue }
        try database.run(
          """
          UPDATE noteLine SET interviewID = ?, kind = ?, text = ?, rank = ?, updatedAt = ?,
            deletedAt = NULL WHERE id = ?
          """,
          [id, line.line.mark, line.line.text, rank, now, row.id]
        )
      } else {
        try database.run(
          """
          INSERT INTO noteLine (id, interviewID, kind, text, rank, createdAt, updatedAt)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
          """,
          [NoteLineID(at: now), id, line.line.mark, line.line.text, rank, now]
        )
      }
    }
  }
}

extension NoteLineRow {
  /// An SQL condition; the interview is its value.
  static let isInNote = "noteLine.interviewID = ? AND noteLine.rank IS NOT NULL"

  fileprivate func isSame(as line: MarkedLine) -> Bool {
    mark == line.mark && text.utf8.elementsEqual(line.text.utf8)
  }
}
