/// The English words of date phrases.
enum DatePhraseWords {
  /// Words that people put between the parts of a phrase.
  static let fillers: Set = ["on", "by", "until", "till", "before", "the", "of"]

  static let announcementsOfAmount: Set = ["in", "within"]

  /// Words that say in a line that the day behind them is a deadline.
  static let deadlines: Set = ["by", "until", "till", "til", "before", "due", "deadline"]

  static let recurrences: Set = ["every", "each", "since"]

  static let timesOfDay: Set = [
    "morning", "noon", "lunchtime", "afternoon", "evening", "night", "latest",
  ]

  /// Short forms of weekdays and months that are words or names of their own.
  static let doubtfulWeekdays: Set = ["sat", "sun", "wed"]
  static let doubtfulMonths: Set = ["mar", "march", "may"]

  /// Days with names: "Black Friday", "Easter Monday".
  static let namesOfWeekdays: Set = [
    "ash", "black", "blue", "boxing", "casual", "cyber", "easter", "good", "palm", "whit",
  ]

  /// Words before a number with dots that is no date: "version 5.12."
  static let namesOfVersions: Set = [
    "build", "chapter", "figure", "no", "release", "section", "table", "v", "version",
  ]

  /// Words behind a number with dots or a slash that is no date: "by 3.5 percent".
  static let namesOfQuantities: Set = [
    "bn", "dollars", "eur", "euro", "euros", "gbp", "h", "hours", "k", "million", "of", "per",
    "percent", "points", "times", "usd", "x",
  ]

  /// Words that may follow "on the 5th"; others make it the 5th of something.
  static let wordsBehindDayOfMonth: Set = [
    "afternoon", "and", "at", "because", "but", "evening", "for", "from", "he", "i", "if", "in",
    "it", "latest", "morning", "or", "please", "she", "so", "they", "to", "we", "when", "with",
    "you",
  ]

  static let rangeSigns: Set<Character> = ["-", "–", "—"]

  static let partsOfStretch: KeyValuePairs<String, PartOfStretch> = [
    "beginning": .early, "start": .early, "early": .early,
    "middle": .middle, "mid": .middle,
    "late": .late, "later": .late,
    "end": .end,
  ]

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
    case "fortnight", "fortnights": .days(14)
    case "month", "months": .months(1)
    case "year", "years": .months(12)
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
  /// A working day, from Monday to Friday.
  case workdays
  /// A month, or a year as twelve of them.
  case months(Int)
  /// A minute, or an hour as sixty of them.
  case minutes(Int)
}
