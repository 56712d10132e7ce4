/// The English words of date phrases.
enum DatePhraseWords {
  /// Words that people put between the parts of a phrase.
  static let fillers: Set = ["on", "by", "until", "the", "of"]

  static func weekday(_ word: String?) -> Weekday? {
    guard let word else { return nil }
    if word == "weds" { return .wednesday }
    return index(of: word, in: weekdays).flatMap(Weekday.init)
  }

  /// 1 to 12.
  static func month(_ word: String?) -> Int? {
    guard let word else { return nil }
    if word == "sept" { return 9 }
    return index(of: word, in: months).map { $0 + 1 }
  }

  static func name(ofMonth month: Int) -> String {
    let name = months[month - 1]
    return name.prefix(1).uppercased() + name.dropFirst().prefix(2)
  }

  static func number(_ word: String?) -> Int? {
    guard let word else { return nil }
    return word == "a" || word == "an" ? 1 : numbers.firstIndex(of: word).map { $0 + 1 }
  }

  static func unit(_ word: String?) -> DatePhraseUnit? {
    switch word {
    case "d", "day", "days": .days(1)
    case "w", "wk", "wks", "week", "weeks": .days(7)
    case "month", "months": .months
    case "h", "hr", "hrs", "hour", "hours": .minutes(60)
    case "min", "mins", "minute", "minutes": .minutes(1)
    default: nil
    }
  }

  private static func index(of word: String, in names: [String]) -> Int? {
    word.count >= 3 ? names.firstIndex { $0.hasPrefix(word) } : nil
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
}

/// What "in 3 …" counts.
enum DatePhraseUnit: Hashable {
  /// A day, or a week as seven of them.
  case days(Int)
  case months
  /// A minute, or an hour as sixty of them.
  case minutes(Int)
}
