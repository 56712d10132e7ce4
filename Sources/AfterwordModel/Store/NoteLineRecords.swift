/// What a marked line is to a person, by its mark.

extension Promise {
  /// Nil of a line that promises nothing. Days are counted from that of the interview.
  init?(_ row: NoteLineRow, line: Int? = nil, from day: CalendarDay, order: DayOrder?) {
    let side: Side
    switch row.mark {
    case .promise: side = .me
    case .statement: side = .them
    case .praise, .improvement, .question: return nil
    }
    let date = LineDate.find(in: row.text, from: day, order: order)
    guard side == .me || date != nil else { return nil }
    self.init(id: row.id, by: side, text: row.text, line: line, due: date?.day)
  }
}

extension LineDate {
  /// Nil while nobody has said which of two days is meant.
  fileprivate var day: CalendarDay? {
    switch meaning {
    case .day(let day): day
    case .either: nil
    }
  }
}

extension Feedback {
  init(_ row: NoteLineRow, _ kind: Kind, line: Int?) {
    self.init(
      id: row.id,
      kind: kind,
      text: row.text,
      line: line,
      action: row.action,
      saidBy: row.saidBy
    )
  }
}
