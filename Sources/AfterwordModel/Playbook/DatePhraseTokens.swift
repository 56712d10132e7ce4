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
    var source: Substring
  }

  private let entries: [Entry]
  private(set) var position = 0

  init(_ text: Substring) {
    var entries: [Entry] = []
    var rest = text
    while let first = rest.first {
      let source = rest.prefix(Self.length(ofTokenAtStartOf: rest, first: first))
      rest = rest.dropFirst(source.count)
      if first.isWhitespace { continue }
      entries.append(Entry(token: Self.token(source, first: first), source: source))
    }
    self.entries = entries
  }

  private static func length(ofTokenAtStartOf text: Substring, first: Character) -> Int {
    if isDigit(first) { return text.prefix(while: isDigit).count }
    if first.isLetter { return text.prefix(while: \.isLetter).count }
    return 1
  }

  private static func token(_ source: Substring, first: Character) -> Token {
    if first.isLetter { return .word(source.lowercased()) }
    if !isDigit(first) { return .sign(first) }
    guard source.utf8.count <= 6, let value = wholeNumber(source) else { return .longNumber }
    return .number(value)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  var isAtEnd: Bool { position >= entries.count }

  func word(at offset: Int = 0) -> String? {
    if case .word(let word) = token(at: offset) { word } else { nil }
  }

  func number(at offset: Int = 0) -> Int? {
    if case .number(let number) = token(at: offset) { number } else { nil }
  }

  /// How many digits a number was written with: `01` is not `1`.
  func digits(at offset: Int = 0) -> Int {
    number(at: offset) == nil ? 0 : entries[position + offset].source.count
  }

  func isSign(_ sign: Character, at offset: Int = 0) -> Bool { token(at: offset) == .sign(sign) }

  /// Whether no space parts this token from the one before it.
  func isGlued(at offset: Int) -> Bool {
    let index = position + offset
    guard entries.indices.contains(index), index > 0 else { return false }
    return entries[index - 1].source.endIndex == entries[index].source.startIndex
  }

  var longNumber: String? {
    entries.first { $0.token == .longNumber }.map { String($0.source) }
  }

  func isCapitalized(at offset: Int = 0) -> Bool {
    let index = position + offset
    return entries.indices.contains(index) && entries[index].source.first?.isUppercase == true
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
    return entries[start.position].source.startIndex..<entries[position - 1].source.endIndex
  }

  /// The next tokens as they were written.
  func source(count: Int) -> String {
    let taken = entries[position...].prefix(count)
    guard let first = taken.first, let last = taken.last else { return "" }
    return String(first.source.base[first.source.startIndex..<last.source.endIndex])
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
