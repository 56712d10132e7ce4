/// A hand-written thank-you: when it is to be posted, and whether it comes in time.
struct ThankYouLetter {
  /// The day on which it is to be posted.
  let day: CalendarDay
  /// Days that it takes.
  let days: Int
  /// The day by which they promised an answer.
  let answerDay: CalendarDay?

  private var arrival: CalendarDay { day.adding(days: days) }

  var note: String { "post the letter by \(day.words(today: day))" }

  /// The end of a reason; empty if nothing is to be feared.
  var warning: String {
    guard let answerDay, arrival > answerDay else { return "" }
    return "; careful, a letter would arrive on \(arrival.words(today: day)), but they answer by "
      + answerDay.words(today: day)
  }
}
