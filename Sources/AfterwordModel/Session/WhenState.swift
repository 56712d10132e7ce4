public import TextEditing

/// Correcting or adding the date of the note's line that the cursor is in.
public struct WhenState: Sendable, Equatable {
  public enum Stage: Sendable, Hashable {
    /// Which of two days is meant?
    case order(DayOrderQuestion)
    /// The day is typed.
    case day
  }

  public internal(set) var stage: Stage
  public internal(set) var input = TextEditor("", isSingleLine: true)
  /// The day of the interview, from which days are counted.
  public let start: CalendarDay
  let order: DayOrder?

  init(line: String, from start: CalendarDay, order: DayOrder?) {
    self.start = start
    self.order = order
    stage = .day
    guard let found = LineDate.find(in: line, from: start, order: order) else { return }
    switch found.meaning {
    case .day(let day): write(day)
    case .either(let dayFirst, let monthFirst):
      stage = .order(
        DayOrderQuestion(
          written: String(line.utf8Part(found.range)),
          dayFirst: dayFirst,
          monthFirst: monthFirst
        )
      )
    }
  }

  /// The day that is typed, or why it is none.
  public var day: Result<CalendarDay, DatePhraseProblem> {
    Result { () throws(DatePhraseProblem) in
      try DatePhrase.day(input.text, from: start, direction: .future, order: order)
    }
  }

  /// Puts a day in, ready to be typed over.
  mutating func write(_ day: CalendarDay) {
    input = TextEditor(day.written(from: start), isSingleLine: true)
    input.selectAll()
  }

  /// A later or an earlier day than the one typed, not before the interview's.
  mutating func move(byDays days: Int) {
    let current = (try? day.get()) ?? start
    write(max(start, current.adding(days: days)))
  }
}

/// A date such as "5/12", and the days that it may mean.
public struct DayOrderQuestion: Sendable, Hashable {
  public var written: String
  public var dayFirst: CalendarDay
  public var monthFirst: CalendarDay
  /// What Enter answers.
  public var chosen = DayOrder.dayFirst

  public func day(_ order: DayOrder) -> CalendarDay {
    switch order {
    case .dayFirst: dayFirst
    case .monthFirst: monthFirst
    }
  }
}
