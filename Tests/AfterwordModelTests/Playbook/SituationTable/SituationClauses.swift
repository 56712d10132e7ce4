import AfterwordModel

/// The clauses of a line, between commas. What stands in quotation marks is one piece.
struct SituationClauses {
  let line: SituationLine
  private var left: [String]

  init(_ text: String, of line: SituationLine) throws {
    self.line = line
    var clauses = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted {
        clauses.append("")
      } else {
        clauses[clauses.count - 1].append(character)
      }
    }
    if isQuoted { throw line.problem("a quotation mark is missing") }
    left = text.isEmpty ? [] : clauses.map(\.trimmed)
  }

  /// The next clause.
  mutating func first(_ what: String) throws -> String {
    guard let clause = left.first, !clause.isEmpty else { throw line.problem("missing: \(what)") }
    left.removeFirst()
    return clause
  }

  /// Takes out the clause that is exactly this.
  mutating func has(_ word: String) -> Bool {
    guard let index = left.firstIndex(of: word) else { return false }
    left.remove(at: index)
    return true
  }

  /// Takes out the clause that begins with this word, and gives what follows it.
  mutating func after(_ word: String) -> String? {
    guard let index = left.firstIndex(where: { $0.hasPrefix(word + " ") }) else { return nil }
    return left.remove(at: index).dropFirst(word.count + 1).trimmed
  }

  mutating func text(after word: String) throws -> String? {
    guard let text = after(word) else { return nil }
    guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else {
      throw line.problem("\(word) needs quotation marks")
    }
    return String(text.dropFirst().dropLast())
  }

  /// This clause and all after it, where a list is the end of the line.
  mutating func list(after word: String) -> [String] {
    guard let index = left.firstIndex(where: { $0.hasPrefix(word + " ") }) else { return [] }
    let first = left[index].dropFirst(word.count + 1).trimmed
    let rest = Array(left[(index + 1)...])
    left.removeSubrange(index...)
    return [first] + rest
  }

  /// Takes out whichever of these words is there.
  mutating func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> Word?
  where Word.RawValue == String {
    Word.allCases.first { has($0.rawValue) }
  }

  mutating func rest() -> [String] {
    defer { left = [] }
    return left
  }

  /// Every clause is to have been understood.
  func finish() throws {
    if let clause = left.first { throw line.problem("not understood: \(clause)") }
  }
}
