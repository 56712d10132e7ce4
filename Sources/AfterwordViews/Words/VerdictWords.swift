import AfterwordModel

/// What the guard says, for a person to weigh: it never blocks.
enum VerdictWords {
  /// "Early on Fri 27 Nov: fine from Tue 1 Dec." and every reason.
  static func sentences(_ verdict: Verdict, on day: CalendarDay, today: CalendarDay) -> [String] {
    [standing(verdict.standing, on: day, today: today)] + verdict.reasons.map(\.sentence)
  }

  private static func standing(
    _ standing: Verdict.Standing,
    on day: CalendarDay,
    today: CalendarDay
  ) -> String {
    let when = day.words(today: today)
    return switch standing {
    case .fine: "Fine on \(when)."
    case .early(let fine):
      "Early on \(when): fine from \(fine.words(today: today)). Alt-w takes that day."
    case .enough: "Better not, as things are:"
    }
  }
}
