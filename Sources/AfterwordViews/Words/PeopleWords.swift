import AfterwordModel

/// What the list of people says.
enum PeopleWords {
  static func title(_ purpose: PeopleListState.Purpose) -> String {
    switch purpose {
    case .browsing: "People"
    case .merging(let person): "Who is the same as \(person.name)?"
    }
  }

  /// "Thu 19 Nov"; empty if there was no contact.
  static func day(of instant: Instant?, now: Moment) -> String {
    guard let instant else { return "" }
    return LocalTime(instant, utcOffset: now.utcOffset).day.words(today: now.today)
  }

  static func nobody(_ list: PeopleListState, isPlain: Bool) -> [String] {
    if !isPlain { return ["Nobody is found. Alt-n adds them to the selected application."] }
    return switch list.purpose {
    case .browsing:
      ["Nobody is known yet. People come with interviews, with @Name in a note, and with Alt-n."]
    case .merging: ["There is nobody else."]
    }
  }

  static func detail(_ list: PeopleListState, now: Moment) -> [String] {
    guard let selected = list.selected else { return [] }
    if case .merging(let person) = list.purpose {
      return ["Enter shows \(selected.person.name) beside \(person.name) and asks."]
    }
    let count = selected.applicationCount
    let day = day(of: selected.lastContactAt, now: now)
    return [
      count == 1 ? "One application." : "\(count) applications.",
      day.isEmpty ? "No contact yet." : "Last contact: \(day).",
      selected.person.wishes.doNotContact ? "They asked not to be contacted." : "",
    ]
  }
}
