/// The words, numbers and signs of a phrase, read from the front.
struct DatePhraseTokens {
  enum Token: Hashable {
    /// In lower case.
    case word(String)
    case number(Int)
    /// More than six digits: no number of a date.
    case longNumber
    case sign(Character)
  }

  private struct Entry {
    var token: Token
    var range: Range<String.Index>
  }

  private let text: Substring
  private let entries: [Entry]
  private(set) var position = 0

  init(_ text: Substring) {
    var entries: [Entry] = []
    var start = text.startIndex
    while start < text.endIndex {
      let kind = Kind(text[start])
      var end = text.index(after: start)
      while kind.isLong, end < text.endIndex, Kind(text[end]) == kind {
        text.formIndex(after: &end)
      }
      if kind != .space {
        let token = Self.token(text[start..<end], kind)
        entries.append(Entry(token: token, range: start..<end))
      }
      start = end
    }
    self.text = text
    self.entries = entries
  }

  private enum Kind {
    case letter, digit, space, sign

    init(_ character: Character) {
      if let ascii = character.asciiValue {
        switch ascii {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
          self = .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
        case UInt8(ascii: " "), 0x09...0x0D: self = .space
        default: self = .sign
        }
      } else {
        self = character.isLetter ? .letter : character.isWhitespace ? .space : .sign
      }
    }

    /// Signs stand alone.
    var isLong: Bool { self != .sign }
  }

  private static func token(_ source: Substring, _ kind: Kind) -> Token {
    switch kind {
    case .letter: return .word(source.lowercased())
    case .digit:
      guard source.utf8.count <= 6, let value = wholeNumber(source) else { return .longNumber }
      return .number(value)
    case .sign, .space: return .sign(source.first ?? " ")
    }
  }

  var isAtEnd: Bool { position >= entries.count }

  func word(at offset: Int = 0) -> String? {
    if case .word(let word) = token(at: offset) { word } else { nil }
  }

  func number(at offset: Int = 0) -> Int? {
    if case .number(let number) = token(at: offset) { number } else { nil }
  }

  /// How many digits a number was written with: `01` is not `1`.
  func digits(at offset: Int = 0) -> Int {
    number(at: offset) == nil ? 0 : text[entries[position + offset].range].utf8.count
  }

  func isSign(_ sign: Character, at offset: Int = 0) -> Bool { token(at: offset) == .sign(sign) }

  /// Whether no space parts this token from the one before it.
  func isGlued(at offset: Int) -> Bool {
    let index = position + offset
    guard entries.indices.contains(index), index > 0 else { return false }
    return entries[index - 1].range.upperBound == entries[index].range.lowerBound
  }

  var lastWord: String? {
    if case .word(let word)? = entries.last?.token { word } else { nil }
  }

  var allWords: [String] {
    entries.compactMap { if case .word(let word) = $0.token { word } else { nil } }
  }

  var hasNumbers: Bool {
    entries.contains { if case .number = $0.token { true } else { false } }
  }

  var longNumber: String? {
    entries.first { $0.token == .longNumber }.map { String(text[$0.range]) }
  }

  var mayBeginPhrase: Bool {
    word().map(DatePhraseWords.mayBeginPhrase) ?? (number() != nil)
  }

  func isCapitalized(at offset: Int = 0) -> Bool {
    let index = position + offset
    return entries.indices.contains(index) && text[entries[index].range.lowerBound].isUppercase
  }

  /// Whether the T of ISO 8601 comes next, between a day and a time.
  var isSignOfISO: Bool {
    word() == "t" && isGlued(at: 0) && isGlued(at: 1) && number(at: 1) != nil
  }

  /// How many tokens come next with no space between them.
  var countUntilSpace: Int {
    var count = 1
    while isGlued(at: count) { count += 1 }
    return count
  }

  /// Where the tokens from an earlier place to this one stand in the text.
  func range(since start: DatePhraseTokens) -> Range<String.Index>? {
    guard start.position < position, position <= entries.count else { return nil }
    return entries[start.position].range.lowerBound..<entries[position - 1].range.upperBound
  }

  /// The next tokens as they were written.
  func source(count: Int) -> String {
    let taken = entries[position...].prefix(count)
    guard let first = taken.first, let last = taken.last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }

  mutating func skip(_ count: Int) { position += count }

  /// Goes past one of these signs if it comes next.
  mutating func takeSign(of signs: Set<Character>) -> Bool {
    guard case .sign(let sign) = token(at: 0), signs.contains(sign) else { return false }
    skip(1)
    return true
  }

  /// Goes past these words if they come next.
  mutating func take(_ words: String...) -> Bool {
    guard words.enumerated().allSatisfy({ word(at: $0.offset) == $0.element }) else { return false }
    skip(words.count)
    return true
  }

  /// Goes past the next word if it is one of these.
  mutating func takeOne(of words: Set<String>) -> Bool {
    guard let word = word(), words.contains(word) else { return false }
    skip(1)
    return true
  }

  private func token(at offset: Int) -> Token? {
    entries.indices.contains(position + offset) ? entries[position + offset].token : nil
  }
}
