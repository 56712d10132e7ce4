/// A word of a text, and where it stands.
struct DraftWord: Hashable {
  /// As it is written, without the ending of a genitive.
  let text: String
  /// In lower case.
  let key: String
  /// In characters of the text.
  let range: Range<Int>
  /// "Dana", but neither "dana" nor "SRE".
  let isCapitalised: Bool
  /// "CV"
  let isAbbreviation: Bool
  /// It is the first of a sentence or a line.
  let beginsSentence: Bool
}

extension DraftWord {
  static func all(in text: String) -> [DraftWord] {
    all(in: text, DraftCharacter.all(in: text)[...])
  }

  /// Every word of a text, whose characters are given. Addresses of mail and of pages have none.
  static func all(in text: String, _ characters: ArraySlice<DraftCharacter>) -> [DraftWord] {
    var scan = DraftWordScan(text: text, characters: characters)
    var index = characters.startIndex
    while index < characters.endIndex {
      if characters[index].isWhiteSpace {
        if characters[index].kind == .newline { scan.beginsSentence = true }
        index += 1
        continue
      }
      let end = characters[index...].firstIndex(where: \.isWhiteSpace) ?? characters.endIndex
      scan.take(characters[index..<end])
      index = end
    }
    return scan.words
  }
}

/// Goes through a text, from one white space to the next.
private struct DraftWordScan {
  let text: String
  let characters: ArraySlice<DraftCharacter>
  var words: [DraftWord] = []
  var beginsSentence = true

  init(text: String, characters: ArraySlice<DraftCharacter>) {
    self.text = text
    self.characters = characters
    words.reserveCapacity(characters.count / 5)
  }

  mutating func take(_ chunk: ArraySlice<DraftCharacter>) {
    if !chunk.isAddress { takeWords(of: chunk) }
    let last = chunk.last { !$0.isOne(of: ["\"", "'", ")"]) }
    if let last, last.isOne(of: [".", "!", "?", ":"]) { beginsSentence = true }
  }

  private mutating func takeWords(of chunk: ArraySlice<DraftCharacter>) {
    var index = chunk.startIndex
    while index < chunk.endIndex {
      guard chunk[index].isPartOfWord else {
        index += 1
        continue
      }
      let start = index
      while index < chunk.endIndex, chunk[index].isPartOfWord || chunk.isJoint(at: index) {
        index += 1
      }
      add(chunk[start..<(index - chunk[start..<index].genitiveCount)])
    }
  }

  private mutating func add(_ word: ArraySlice<DraftCharacter>) {
    let written = text(of: word)
    let isUpperCase = word.allSatisfy { $0.kind == .upperCase }
    words.append(
      DraftWord(
        text: written,
        key: written.lowercased(),
        range: word.startIndex..<word.endIndex,
        isCapitalised: word.first?.kind == .upperCase && !isUpperCase,
        isAbbreviation: word.count > 1 && isUpperCase,
        beginsSentence: beginsSentence
      )
    )
    beginsSentence = false
  }

  private func text(of word: ArraySlice<DraftCharacter>) -> String {
    guard let first = word.first else { return "" }
    let units = text.utf8
    let end = word.endIndex < characters.endIndex ? characters[word.endIndex].start : nil
    let start = units.index(units.startIndex, offsetBy: first.start)
    return String(
      text[start..<(end.map { units.index(units.startIndex, offsetBy: $0) } ?? units.endIndex)]
    )
  }
}

extension ArraySlice<DraftCharacter> {
  /// "O'Neil", "Jean-Luc"
  fileprivate func isJoint(at index: Int) -> Bool {
    self[index].isOne(of: ["'", "-"]) && index + 1 < endIndex && self[index + 1].isPartOfWord
  }

  /// How many characters at the end make a genitive: "Dana's".
  fileprivate var genitiveCount: Int {
    guard count > 2, let last, last.isOne(of: ["s", "S"]), self[endIndex - 2].is("'") else {
      return 0
    }
    return 2
  }

  /// "dana@acme.example", "https://…", "www.…"
  fileprivate var isAddress: Bool {
    for index in indices.dropFirst() {
      if self[index].is("@") { return true }
      if self[index].is("/"), index + 1 < endIndex, self[index + 1].is("/"), self[index - 1].is(":")
      {
        return true
      }
    }
    return count > 4 && prefix(3).allSatisfy { $0.isOne(of: ["w", "W"]) }
      && self[startIndex + 3].is(".")
  }
}

extension [DraftWord] {
  /// Where the words of a phrase, in lower case, stand one after the other.
  func places(of phrase: [String]) -> [Range<Int>] {
    guard let first = phrase.first, count >= phrase.count else { return [] }
    return (0...(count - phrase.count)).filter { start in
      self[start].key == first
        && phrase.indices.allSatisfy { self[start + $0].key == phrase[$0] }
    }.map { $0..<($0 + phrase.count) }
  }
}
