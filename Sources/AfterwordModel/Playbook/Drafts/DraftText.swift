/// A message taken apart: its words, its greeting and its close.
struct DraftText {
  private let text: String
  let characters: [DraftCharacter]
  /// Those of the subject among them.
  let words: [DraftWord]
  /// In characters; empty where there is none. "Hi Dana," and nothing behind the comma.
  let greeting: Range<Int>
  /// In characters: from "Kind regards" or the own name to the end; empty where there is none.
  let close: Range<Int>

  /// `senderKeys` are the words of the own name, in lower case.
  init(_ text: String, senderKeys: Set<String>) {
    self.text = text
    characters = DraftCharacter.all(in: text)
    words = DraftWord.all(in: text, characters[...])
    let lines = Self.lines(of: characters)
    let greeting = Self.greeting(words, characters, lines: lines)
    close = Self.close(words, characters, lines: lines, after: greeting, senderKeys)
    self.greeting = greeting
  }

  var wordsOfGreeting: [DraftWord] { words.filter { greeting.contains($0.range.lowerBound) } }

  /// What is said between greeting and close.
  var wordsOfMessage: [DraftWord] {
    words.filter {
      $0.range.lowerBound >= greeting.upperBound && $0.range.upperBound <= close.lowerBound
    }
  }

  /// What stands at a place, in characters.
  func written(_ range: Range<Int>) -> String {
    guard let first = characters[range].first else { return "" }
    let units = text.utf8
    let start = units.index(units.startIndex, offsetBy: first.start)
    guard range.upperBound < characters.count else { return String(text[start...]) }
    return String(
      text[start..<units.index(units.startIndex, offsetBy: characters[range.upperBound].start)]
    )
  }

  /// Those that say something, each without the white space around it.
  private static func lines(of characters: [DraftCharacter]) -> [Range<Int>] {
    characters.indices.split { characters[$0].kind == .newline }.compactMap { line in
      guard let first = line.first(where: { !characters[$0].isWhiteSpace }),
        let last = line.last(where: { !characters[$0].isWhiteSpace })
      else { return nil }
      return first..<(last + 1)
    }
  }
}

extension DraftText {
  private static let mostGreetingWords = 6
  private static let greetings: Set = [
    "dear", "hi", "hello", "hey", "good", "greetings", "hallo", "liebe", "lieber", "guten",
  ]

  private static func greeting(
    _ words: [DraftWord],
    _ characters: [DraftCharacter],
    lines: [Range<Int>]
  ) -> Range<Int> {
    let subjectKey = Draft.subjectMark.dropLast().lowercased()
    let begin = lines.first { line in
      let isSubject =
        characters[line].count >= Draft.subjectMark.count
        && characters[line.lowerBound + subjectKey.count].is(":")
        && words.first { $0.range.lowerBound == line.lowerBound }?.key == subjectKey
      return !isSubject
    }
    guard let line = begin else { return 0..<0 }
    let none = line.lowerBound..<line.lowerBound
    let end =
      characters[line].firstIndex { $0.isOne(of: [",", "!", ":", ";", ".", "?"]) }
      ?? line.upperBound
    let greeted = words.within(line.lowerBound..<end)
    guard let first = greeted.first, greeted.count <= mostGreetingWords else { return none }
    let isAlone = end + 1 == line.upperBound && !characters[end].is(".")
    return isAlone || greetings.contains(first.key) ? line.lowerBound..<end : none
  }
}

extension DraftText {
  /// Lines behind the close: the name, a phone number, an address or two.
  private static let mostCloseLines = 7
  private static let mostCloseWords = 5
  private static let closes: Set = [
    "best", "kind", "warm", "warmest", "warmly", "regards", "sincerely", "yours", "cheers",
    "thanks",
    "many", "with", "gratefully", "respectfully", "all", "take", "until", "herzliche", "viele",
    "freundliche", "mit", "thank",
  ]

  private static func close(
    _ words: [DraftWord],
    _ characters: [DraftCharacter],
    lines: [Range<Int>],
    after greeting: Range<Int>,
    _ senderKeys: Set<String>
  ) -> Range<Int> {
    let candidates = lines.filter { $0.lowerBound > greeting.lowerBound }.suffix(mostCloseLines)
    let begin = candidates.first { line in
      let said = words.within(line)
      guard let first = said.first, said.count <= mostCloseWords else { return false }
      let isFormula =
        closes.contains(first.key)
        && !characters[line.upperBound - 1].isOne(of: [".", "!", "?"])
      return isFormula || said.allSatisfy { senderKeys.contains($0.key) }
    }
    return (begin?.lowerBound ?? characters.count)..<characters.count
  }
}

extension [DraftWord] {
  fileprivate func within(_ range: Range<Int>) -> ArraySlice<DraftWord> {
    guard let start = firstIndex(where: { $0.range.lowerBound >= range.lowerBound }) else {
      return []
    }
    return self[start...].prefix { $0.range.upperBound <= range.upperBound }
  }
}
