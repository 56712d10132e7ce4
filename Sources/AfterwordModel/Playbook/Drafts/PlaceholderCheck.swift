/// What is still to be filled in: "[name]", "{{day}}", "<name>", "XXX", "___".
enum PlaceholderCheck {
  /// The most characters between two brackets: a longer aside is meant as one.
  private static let reach = 60

  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    let characters = draft.text.characters
    var found: [DraftWarning] = []
    var index = 0
    while index < characters.count {
      guard let end = end(ofGapAt: index, in: characters) else {
        index += 1
        continue
      }
      found.append(.placeholder(draft.text.written(index..<end), at: index..<end))
      index = end
    }
    return found
  }

  private static func end(ofGapAt index: Int, in characters: [DraftCharacter]) -> Int? {
    switch characters[index].sign {
    case UInt8(ascii: "["): bracketed(from: index, by: "]", in: characters, isGap: isWords)
    case UInt8(ascii: "{"): bracketed(from: index, by: "}", in: characters) { _ in true }
    case UInt8(ascii: "<"): bracketed(from: index, by: ">", in: characters, isGap: isName)
    case UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "_"):
      repeated(from: index, in: characters)
    default: nil
    }
  }

  /// The end of what stands between two brackets on one line. The words of a link are no gap.
  private static func bracketed(
    from start: Int,
    by closing: Unicode.Scalar,
    in characters: [DraftCharacter],
    isGap: (ArraySlice<DraftCharacter>) -> Bool
  ) -> Int? {
    let rest = characters[(start + 1)...].prefix(reach)
    guard let close = rest.firstIndex(where: { $0.is(closing) || $0.kind == .newline }),
      characters[close].is(closing), isGap(rest[..<close])
    else { return nil }
    let end = characters[close...].firstIndex { !$0.is(closing) } ?? characters.count
    return end < characters.count && characters[end].is("(") ? nil : end
  }

  /// Not the number of a footnote.
  private static func isWords(_ inside: ArraySlice<DraftCharacter>) -> Bool {
    inside.isEmpty || inside.contains { $0.kind != .number && !$0.isWhiteSpace }
  }

  /// "<your name>", but neither "<https://…>" nor "<dana@acme.example>" nor "a < b > c".
  private static func isName(_ inside: ArraySlice<DraftCharacter>) -> Bool {
    guard let first = inside.first, let last = inside.last, first.isLetter, last.isLetter
    else { return false }
    return inside.allSatisfy { $0.isLetter || $0.isOne(of: [" ", "_", "-"]) }
  }

  /// "XXX", "xxx" or "___" as a word of its own.
  private static func repeated(from start: Int, in characters: [DraftCharacter]) -> Int? {
    if start > 0, characters[start - 1].isPartOfWord { return nil }
    let sign = characters[start].sign
    let end = characters[start...].firstIndex { $0.sign != sign } ?? characters.count
    guard end - start >= 3 else { return nil }
    return end < characters.count && characters[end].isPartOfWord ? nil : end
  }
}
