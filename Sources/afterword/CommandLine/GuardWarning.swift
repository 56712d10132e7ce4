internal import AfterwordModel

/// What the guard has to say of a touch that the person makes all the same: it never blocks.
enum GuardWarning {
  /// Says nothing of what is fine, nor where the person has told why they go on.
  static func say(_ verdict: Verdict, override: String, today: CalendarDay) {
    guard override.isEmpty, let standing = words(verdict.standing, today: today) else { return }
    let sentences =
      [standing] + verdict.reasons.map(\.sentence) + ["--override WHY tells why all the same."]
    Output.message(sentences.joined(separator: " "))
  }

  private static func words(_ standing: Verdict.Standing, today: CalendarDay) -> String? {
    switch standing {
    case .fine: nil
    case .early(let day): "That is early: it is fine from \(day.words(today: today))."
    case .enough: "That is more than the guard would send."
    }
  }
}
