internal import AfterwordModel

/// A promise in a message: its line names a day as it was counted in the interview, "by tomorrow".
struct PromiseInMessage {
  private let line: String
  private let date: LineDate?
  private let knownNames: [String]
  private let reader: String?

  /// `day` is that of the round in whose note it stands.
  init(_ line: String, from day: CalendarDay, knownNames: [String], reader: String?) {
    self.line = line.onOneLine
    self.knownNames = knownNames
    self.reader = reader
    date = LineDate.find(in: self.line, from: day, order: nil)
  }

  /// Without its day, which has come when it is kept.
  var withoutDay: NoteFragment { fragment { _ in "" } }

  /// With its day as it is called today.
  func withDay(today: CalendarDay) -> NoteFragment {
    fragment { (hasPreposition: Bool) in
      guard let day else { return nil }
      let words = day.asDeadline(today: today)
      return hasPreposition ? words : "on \(words)"
    }
  }

  /// The day that it names.
  var day: CalendarDay? {
    if case .day(let day) = date?.meaning { day } else { nil }
  }

  /// The words stand for the day: empty ones go with its preposition, and nil leaves the day as it is
  /// written.
  private func fragment(_ words: (_ hasPreposition: Bool) -> String?) -> NoteFragment {
    guard let date, let start = line.utf8.index(at: date.range.lowerBound),
      let end = line.utf8.index(at: date.range.upperBound)
    else { return NoteFragment(line, knownNames: knownNames, reader: reader) }
    var before = line[..<start].trimmed
    let preposition = Self.prepositions.first { before.lowercased().hasSuffix(" " + $0) }
    guard let words = words(preposition != nil) else {
      return NoteFragment(line, knownNames: knownNames, reader: reader)
    }
    if words.isEmpty, let preposition { before = String(before.dropLast(preposition.count)) }
    return NoteFragment(
      "\(before) \(words) \(line[end...])",
      knownNames: knownNames,
      reader: reader
    )
  }

  private static let prepositions = ["by", "on", "until", "till", "before", "due", "from", "for"]
}

extension String.UTF8View {
  fileprivate func index(at offset: Int) -> Index? {
    index(startIndex, offsetBy: offset, limitedBy: endIndex)
  }
}
