public import AfterwordModel

/// What the company owes an answer to.
public enum AwaitedWords {
  /// "they said: answer by Friday", "Status check → Dana Whitfield, Tue 1 Dec"
  public static func what(of awaited: AwaitedAnswer, today: CalendarDay) -> String {
    switch awaited.ground {
    case .promise(let promise, in: _): "they said: \(promise.text)"
    case .touch(let detail): "\(detail.title), \(awaited.since.words(today: today))"
    }
  }

  /// "2 d late", "until Fri 27 Nov"; empty if they named no day.
  public static func deadline(of awaited: AwaitedAnswer, today: CalendarDay) -> String {
    guard let until = awaited.until else { return "" }
    let late = until.days(until: today)
    return late > 0 ? "\(late) d late" : "until \(until.words(today: today))"
  }
}
