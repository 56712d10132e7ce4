public import AfterwordModel

/// A configured command as the words that a program is started with. No shell reads it: there are
/// quotes and placeholders, and nothing else has a meaning.
///
/// - `'…'` keeps everything as it is; in `"…"`, and outside quotes, a backslash keeps the next
///   character as it is.
/// - Placeholders are filled in after the command was taken apart: whatever a message holds, it never
///   becomes a word of its own.
public struct CommandWords: Sendable, Hashable {
  private let words: [String]

  public init(_ command: String) throws(CommandProblem) {
    var reader = CommandReader(command)
    words = try reader.words()
    if words.isEmpty { throw .empty }
  }

  /// What the command begins with.
  public var program: String { words[0] }

  public func contains(_ placeholder: Outgoing.Placeholder) -> Bool {
    words.contains { $0.contains(placeholder.rawValue) }
  }

  /// The words with every placeholder filled in. A word that is nothing but a placeholder without a
  /// value falls away, but for the subject, which is what an option before it says.
  public func filled(_ values: [Outgoing.Placeholder: String]) throws(CommandProblem) -> [String] {
    var filled: [String] = []
    for word in words {
      let value = Self.fill(word, values)
      if value.isEmpty, !word.isEmpty, word != Outgoing.Placeholder.subject.rawValue { continue }
      if value.hasPrefix("-"), !word.hasPrefix("-") { throw .wouldBeOption(value) }
      filled.append(value)
    }
    if filled.isEmpty { throw .empty }
    return filled
  }

  /// Goes through the word once, so that what is filled in is not looked through again.
  private static func fill(_ word: String, _ values: [Outgoing.Placeholder: String]) -> String {
    var filled = ""
    var rest = word[...]
    while !rest.isEmpty {
      let found = Outgoing.Placeholder.allCases.first { rest.hasPrefix($0.rawValue) }
      if let found {
        filled += values[found] ?? ""
        rest = rest.dropFirst(found.rawValue.count)
      } else {
        filled.append(rest.removeFirst())
      }
    }
    return filled
  }
}

private struct CommandReader {
  private var rest: Substring

  init(_ command: String) { rest = command[...] }

  mutating func words() throws(CommandProblem) -> [String] {
    var words: [String] = []
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.isEmpty { return words }
      words.append(try word())
    }
  }

  private mutating func word() throws(CommandProblem) -> String {
    var word = ""
    while let character = rest.first, !character.isWhitespace {
      rest.removeFirst()
      switch character {
      case "'", "\"": word += try quoted(until: character)
      case "\\": if let next = rest.popFirst() { word.append(next) }
      default: word.append(character)
      }
    }
    return word
  }

  private mutating func quoted(until quote: Character) throws(CommandProblem) -> String {
    var text = ""
    while let character = rest.popFirst() {
      if character == quote { return text }
      if character == "\\", quote == "\"", let next = rest.popFirst() {
        text.append(next)
      } else {
        text.append(character)
      }
    }
    throw .openQuote(quote)
  }
}
