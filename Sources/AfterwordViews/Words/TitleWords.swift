import AfterwordModel

/// The calm sentence of a day on which nothing is due.
enum TitleWords {
  /// The longest form first.
  static func nothingDue(next: FollowUpDetail?, today: CalendarDay) -> [String] {
    let short = ["Nothing due today.", "nothing due"]
    guard let next else { return short }
    let day = next.followUp.due.words(today: today)
    let kind = next.followUp.kind.label.lowercasedFirst
    let whom = next.personName ?? next.company
    return [
      "Nothing due today. Next: \(day), \(kind) with \(whom).",
      "Nothing due today. Next: \(day), \(kind).", "Nothing due today. Next: \(day).",
    ] + short
  }
}

extension String {
  /// As it stands within a sentence: "status check".
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
