/// What a line of criticism asks for, made ready to be compared with others.
struct FeedbackWording: Hashable {
  /// Which way a word is meant.
  enum Direction {
    case unsaid, more, less
  }

  /// The words that carry the subject, by their stems.
  private(set) var subjects: [String: Direction] = [:]
  /// Which end of a measure is asked for: true for more length, more speed, …
  private(set) var measures: [String: Bool] = [:]
  /// Something is to become less, and it is no measure that says what.
  private(set) var asksForLess = false
  /// In words that carry a subject or a measure, in the order of the line: for comparing letters.
  private(set) var stems: [String] = []

  private static let alike = 0.5
  private static let weightOfWeak = 0.4

  init(_ text: String) {
    var turn: FeedbackLexicon.Turn?
    var wordBefore: String?
    var isFirst = true
    for part in text.folded.replacing("’", with: "'").split(whereSeparator: Self.endsClause) {
      turn = nil
      for word in part.split(whereSeparator: { !Self.belongsToWord($0) }).map(String.init) {
        take(word, after: wordBefore, isFirst: isFirst, &turn)
        wordBefore = word
        isFirst = false
      }
      if let turn { turnLast(turn) }
    }
    // A line of small words alone is like itself only.
    if stems.isEmpty { add(text.folded, nil) }
  }

  private static func endsClause(_ character: Character) -> Bool { ",;:.()!?".contains(character) }

  /// The name of a language may end in a sign: C++, C#.
  private static func belongsToWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "'+#".contains(character)
  }

  private mutating func take(
    _ word: String,
    after wordBefore: String?,
    isFirst: Bool,
    _ turn: inout FeedbackLexicon.Turn?
  ) {
    if FeedbackLexicon.borders.contains(word) {
      turn = nil
    } else if isFirst, FeedbackLexicon.prohibitions.contains(word) {
      turn = .wantsLess
    } else if wordBefore == "not", FeedbackLexicon.degrees.contains(word) {
      turn = .wantsLess
    } else if let found = FeedbackLexicon.turn(of: word) {
      turn = found
    } else if !FeedbackLexicon.isFiller(word) {
      add(FeedbackStem.of(word), turn)
      turn = nil
    }
  }

  /// "Talk less", "not confident enough": the word before is meant.
  private mutating func turnLast(_ turn: FeedbackLexicon.Turn) {
    if turn == .wantsLess { asksForLess = true }
    guard let last = stems.last, subjects[last] == .unsaid else { return }
    subjects[last] = turn.direction
  }

  private mutating func add(_ stem: String, _ turn: FeedbackLexicon.Turn?) {
    stems.append(stem)
    if let side = FeedbackLexicon.side(of: stem), let isHigh = side.asked(turn) {
      measures[side.measure] = isHigh
      return
    }
    if turn == .wantsLess { asksForLess = true }
    subjects[stem] = turn?.direction ?? .unsaid
  }
}

extension FeedbackWording {
  /// One asks for what the other asks less of: never the same theme, however alike the words are.
  func contradicts(_ other: FeedbackWording) -> Bool {
    if asksForLess != other.asksForLess { return true }
    if measures.contains(where: { name, isHigh in other.measures[name] == !isHigh }) { return true }
    return subjects.contains { stem, direction in
      switch (direction, other.subjects[stem]) {
      case (.more, .less), (.less, .more): true
      default: false
      }
    }
  }

  /// The same is asked for, in the same or similar words.
  func isLike(_ other: FeedbackWording) -> Bool {
    if contradicts(other) { return false }
    if stems == other.stems, !stems.isEmpty { return true }
    let shared = weight(sharedWith: other)
    let all = weight + other.weight - shared
    return all > 0 && shared / all >= Self.alike
  }

  /// What could be shared with a wording that is like this one: one of these at least.
  var keys: [String] {
    measures.map { "\($0.key)\($0.value)" } + subjects.keys.map { String($0.prefix(3)) }
  }

  private var weight: Double {
    Double(measures.count) + subjects.keys.reduce(0) { $0 + Self.weight(of: $1) }
  }

  private func weight(sharedWith other: FeedbackWording) -> Double {
    let sharedMeasures = measures.keys.count { other.measures[$0] != nil }
    return subjects.keys.reduce(Double(sharedMeasures)) { sum, stem in
      let isShared =
        other.subjects[stem] != nil || other.subjects.keys.contains(where: stem.isMistyped)
      return isShared ? sum + Self.weight(of: stem) : sum
    }
  }

  private static func weight(of stem: String) -> Double {
    FeedbackLexicon.isWeak(stem) ? weightOfWeak : 1
  }
}

extension FeedbackLexicon.Turn {
  fileprivate var direction: FeedbackWording.Direction {
    switch self {
    case .wantsMore: .more
    case .wantsLess: .less
    }
  }
}

extension FeedbackLexicon.Side {
  /// Which side is asked for: true for the high one; nil if the word does not say.
  fileprivate func asked(_ turn: FeedbackLexicon.Turn?) -> Bool? {
    switch (alone, turn) {
    case (.neverThisSide, _), (_, .wantsLess): !isHigh
    case (_, .wantsMore): isHigh
    case (.thisSide, nil): isHigh
    case (.otherSide, nil): !isHigh
    case (.unclear, nil): nil
    }
  }
}

extension String {
  /// Both are long, begin alike, and differ in a letter or so.
  fileprivate func isMistyped(_ other: String) -> Bool {
    let shortest = 6
    let sameLetters = 0.8
    guard count >= shortest, other.count >= shortest, prefix(3) == other.prefix(3) else {
      return false
    }
    return TextSimilarity(self).similarity(to: TextSimilarity(other)) >= sameLetters
  }
}
