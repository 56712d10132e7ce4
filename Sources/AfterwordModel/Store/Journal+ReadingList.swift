internal import GRDB

extension Journal {
  /// The rows of the interview list around a row: at most `rowsEachSide` before it, itself, and at
  /// most as many after it.
  public func interviewRows(_ anchor: ListAnchor, rowsEachSide: Int, today: CalendarDay)
    throws(JournalError) -> InterviewListWindow
  {
    try read { database in
      let walk = InterviewListWalk(database: database, today: today)
      return try InterviewListWindow(anchor, rowsEachSide: max(0, rowsEachSide), walk)
    }
  }
}

extension InterviewListWindow {
  fileprivate init(_ anchor: ListAnchor, rowsEachSide: Int, _ walk: InterviewListWalk) throws {
    switch anchor {
    case .first:
      try self.init(from: nil, before: 0, after: rowsEachSide + 1, walk)
    case .last:
      try self.init(from: nil, before: rowsEachSide + 1, after: 0, walk)
    case .around(let id):
      if let place = try walk.place(of: id) {
        try self.init(from: place, before: rowsEachSide, after: rowsEachSide, walk)
      } else {
        try self.init(.first, rowsEachSide: rowsEachSide, walk)
      }
    }
  }

  /// Asks for one row more than wanted on each side, which tells whether there are more.
  private init(
    from place: InterviewListWalk.Place?,
    before: Int,
    after: Int,
    _ walk: InterviewListWalk
  ) throws {
    let earlier =
      place == nil && before == 0 ? [] : try walk.rows(.earlier, from: place, limit: before + 1)
    let later =
      place == nil && after == 0 ? [] : try walk.rows(.later, from: place, limit: after + 1)
    self.init(
      rows: earlier.prefix(before).reversed() + (place.map { [$0.row] } ?? [])
        + later.prefix(after),
      hasEarlierRows: earlier.count > before,
      hasLaterRows: later.count > after
    )
  }
}
