/// The English words of date phrases.
enum DatePhraseWords {
  /// Words that people put between the parts of a phrase.
  static let fillers: Set = ["on", "by", "until", "till", "before", "the", "of"]

  static let announcementsOfAmount: Set = ["in", "within"]

  /// Words that say in a line that the day behind them is a deadline.
  static let deadlines: Set = ["by", "until", "till", "til", "before", "due", "deadline"]

  /// Words after which a day needs no "on".
  static let wordsBeforeDay: Set = deadlines.union([
    "after", "and", "at", "between", "for", "from", "on", "or", "over", "since", "than", "to",
  ])

  /// Whether a date phrase in a line may begin with this word: most words need no closer look.
  static func mayBeginPhrase(_ word: String) -> Bool {
    firstWords.contains(word) || weekdaysByWord[word] != nil || monthsByWord[word] != nil
      || numbers[word] != nil
  }

  private static let firstWords: Set = recurrences.union(announcementsOfAmount).union([
    "at", "beginning", "close", "cob", "coming", "couple", "day", "early", "end", "eob", "eod",
    "eom", "eow", "few", "last", "late", "later", "mid", "middle", "next", "past", "start", "the",
    "this", "tmr", "tmrw", "today", "tomorow", "tomorrow", "tonight", "week", "yesterday",
  ])

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
    "bn", "days", "dollars", "eur", "euro", "euros", "gb", "gbp", "h", "hours", "k", "mb",
    "million",
    "minutes", "months", "ms", "of", "per", "percent", "points", "seconds", "times", "usd", "weeks",
    "x", "years",
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

  static func weekday(_ word: String?) -> Weekday? { word.flatMap { weekdaysByWord[$0] } }

  /// 1 to 12.
  static func month(_ word: String?) -> Int? { word.flatMap { monthsByWord[$0] } }

  private static let weekdaysByWord: [String: Weekday] =
    shortForms(of: weekdays).merging(["weds": 2]) { $1 }.compactMapValues(Weekday.init)

  private static let monthsByWord: [String: Int] =
    shortForms(of: months).merging(["sept": 8]) { $1 }.mapValues { $0 + 1 }

  /// Where each name stands, by the name and its beginnings of three letters and more.
  private static func shortForms(of names: [String]) -> [String: Int] {
    let forms = names.enumerated().flatMap { index, name in
      (3...name.count).map { (String(name.prefix($0)), index) }
    }
    return Dictionary(uniqueKeysWithValues: forms)
  }

  /// "Dec"
  static func name(ofMonth month: Int) -> String { shortName(months[month - 1]) }

  /// "Fri"
  static func name(of weekday: Weekday) -> String { shortName(weekdays[weekday.rawValue]) }

  private static func shortName(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst().prefix(2)
  }

  static func number(_ word: String?) -> Int? {
    word.flatMap { numbers[$0] }
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

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
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
