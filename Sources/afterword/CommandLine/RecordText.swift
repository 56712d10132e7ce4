internal import AfterwordModel
internal import AfterwordViews

extension Person {
  /// "e-mail only · not before Tue 5 Jan 2027 · LinkedIn is welcome"
  func wishWords(today: CalendarDay) -> String {
    [
      wishes.doNotContact ? "do not contact" : nil,
      wishes.isEmailOnly ? "e-mail only" : nil,
      wishes.notBefore.map { "not before \($0.words(today: today))" },
      agreedToLinkedIn ? "LinkedIn is welcome" : nil,
      wishes.text.isEmpty ? nil : wishes.text,
    ].compactMap(\.self).joined(separator: " · ")
  }
}

extension Role {
  /// "HR · some say · has doubts"
  var words: String {
    [kind.label, say.label, stance == .unknown ? "" : stance.label]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension FollowUp {
  /// How it stands: "2 d late", "planned · fine from Tue 1 Dec", "skipped: no account".
  func words(today: CalendarDay) -> String {
    switch state {
    case .planned where due < today: "\(due.days(until: today)) d late"
    case .planned:
      switch standing(today: today) {
      case .fine: "planned"
      // That it is fine on the day for which it is planned goes without saying.
      case .early(let day) where day > due: "planned · fine from \(day.words(today: today))"
      case .early: "planned"
      case .enough: "planned · enough was written"
      }
    case .sent: "sent"
    case .skipped(_, let reason): reason.isEmpty ? "skipped" : "skipped: \(reason)"
    }
  }
}

extension DecisionMap.NextStep {
  /// Whom to write to next, and why; or why to rest.
  func words(today: CalendarDay) -> String {
    switch self {
    case .plan(let outreach): outreach.words("it would help", today: today)
    case .planned(let outreach): outreach.words("planned", today: today)
    case .rest(let reason): reason
    }
  }
}

extension DecisionMap.Outreach {
  /// "Next: Outreach → Priya Nair, Tue 24 Nov (planned). Nobody of Payments is known."
  fileprivate func words(_ state: String, today: CalendarDay) -> String {
    "Next: \(kind.label) → \(person?.name ?? note), \(day.words(today: today)) (\(state)). \(reason)"
  }
}

extension String {
  /// Lines with commas between them.
  var oneLine: String { split(separator: "\n").joined(separator: ", ") }
}
