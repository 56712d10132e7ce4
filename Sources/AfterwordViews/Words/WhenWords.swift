import AfterwordModel
import TextEditing

/// What is said about the date of a line.
enum WhenWords {
  static let label = "When:"

  /// Beside a line, the longest first: which of them is shown depends on the room.
  static func meanings(
    _ meaning: LineDate.Meaning,
    from start: CalendarDay,
    _ glyphs: Glyphs
  ) -> [String] {
    switch meaning {
    case .day(let day):
      [day.words(today: start), day.shortWords].map { "\(glyphs.understood) \($0)" }
    case .either(let dayFirst, let monthFirst):
      [
        "\(glyphs.understood) \(dayFirst.shortWords) or \(monthFirst.shortWords)? Alt-w",
        "\(glyphs.understood) Alt-w",
      ]
    }
  }

  /// "5/12: ‹5 Dec› or 12 May?"
  static func question(_ question: DayOrderQuestion, _ glyphs: Glyphs, columns: Int) -> String {
    let days = [DayOrder.dayFirst, .monthFirst].map { order in
      let day = question.day(order).shortWords
      return order == question.chosen ? "\(glyphs.choiceLeft)\(day)\(glyphs.choiceRight)" : day
    }
    let short = "\(question.written): \(days[0]) or \(days[1])?"
    let long = "\(short)  d day first  m month first"
    return long.displayColumns <= columns ? long : short
  }

  /// In two words: what is typed stands beside it.
  static func problem(_ problem: DatePhraseProblem) -> String {
    switch problem {
    case .inThePast: "before the interview"
    case .noSuchDay, .noSuchTime: "no such day"
    case .weekdayDisagrees(_, let day): "is a \(day.weekday.name)"
    case .ambiguous(_, let readings): readings.joined(separator: " or ") + "?"
    case .unwantedTime: "a day only"
    case .empty, .notUnderstood, .missingDay, .missingTime: "not a day"
    }
  }
}
