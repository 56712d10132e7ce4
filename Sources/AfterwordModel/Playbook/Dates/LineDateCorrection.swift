/// An edit that makes a line name a day in words that nobody reads in two ways.
public struct LineDateCorrection: Sendable, Hashable {
  /// What is replaced, as UTF-8 offsets in the line; empty where a date is added.
  public var range: Range<Int>
  public var text: String

  /// Puts `day` in, which is not before `start`, the day from which the line's dates are counted.
  public init(of line: String, to day: CalendarDay, from start: CalendarDay, order: DayOrder?) {
    let found = LineDate.find(in: line, from: start, order: order)
    let place = found?.range ?? Self.placeForAddition(in: line)
    let lead = found == nil ? " by " : Self.lead(beforePhraseAt: place, in: line)
    let texts = day.writtenForms(from: start).map { lead + $0 }
    // What stands behind the date may be read as its year: then the year is written too.
    let text = texts.first { text in
      let corrected = line.replacing(place, with: text)
      return LineDate.find(in: corrected, from: start, order: order)?.meaning == .day(day)
    }
    self.range = place
    self.text = text ?? texts[0]
  }

  /// Behind the last word, before the sign that ends the sentence.
  private static func placeForAddition(in line: String) -> Range<Int> {
    let mark = line.prefix(1)
    var sentence = line.dropFirst()
    while let last = sentence.last, last.isWhitespace || ".!…".contains(last) {
      sentence.removeLast()
    }
    let end = mark.utf8.count + sentence.utf8.count
    return end..<end
  }

  /// "tomorrow" stands for itself where "Thu 19 Nov" needs an "on".
  private static func lead(beforePhraseAt range: Range<Int>, in line: String) -> String {
    let phrase = DatePhraseTokens(line.utf8Part(range))
    guard phrase.isCountedFromToday else { return "" }
    let before = DatePhraseTokens(line.utf8Part(0..<range.lowerBound))
    if before.lastWord.map(DatePhraseWords.wordsBeforeDay.contains) ?? false { return "" }
    return phrase.isCapitalized() ? "On " : "on "
  }
}

extension CalendarDay {
  /// The day as it is best written in a sentence, and the same with ever less room for doubt.
  fileprivate func writtenForms(from start: CalendarDay) -> [String] {
    [written(from: start), "\(writtenWithoutYear) \(year)", iso]
  }

  /// "Fri 4 Dec", with the year where it is not in the eleven months from `start` on.
  public func written(from start: CalendarDay) -> String {
    let isNear = self >= start && (start.adding(months: 11).map { self < $0 } ?? false)
    return isNear ? writtenWithoutYear : "\(writtenWithoutYear) \(year)"
  }

  private var writtenWithoutYear: String {
    let (_, month, day) = parts
    let weekday = DatePhraseWords.name(of: weekday)
    return "\(weekday) \(day) \(DatePhraseWords.name(ofMonth: month))"
  }
}

extension DatePhraseTokens {
  /// Whether a phrase names its day neither by a weekday nor by a date: "in 3 days", "next week".
  fileprivate var isCountedFromToday: Bool {
    let words = allWords
    let isNamed = words.contains {
      DatePhraseWords.weekday($0) != nil || DatePhraseWords.month($0) != nil
    }
    let isAmount = words.contains { DatePhraseWords.unit($0) != nil }
    return !isNamed && (isAmount || !hasNumbers)
  }
}

extension String {
  func replacing(_ range: Range<Int>, with text: String) -> String {
    "\(utf8Part(0..<range.lowerBound))\(text)\(utf8Part(range.upperBound..<utf8.count))"
  }

  func utf8Part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
