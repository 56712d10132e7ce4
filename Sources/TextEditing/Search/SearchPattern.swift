/// What a search looks for.
struct SearchPattern: Sendable, Hashable {
  private let isExact: Bool
  private let characters: [Character]
  /// Nil when the pattern is not of ASCII alone.
  private let ascii: [UInt8]?

  init(_ needle: String) {
    isExact = needle.contains { $0.isUppercase }
    characters = isExact ? Array(needle) : needle.flatMap(\.foldedCharacters)
    let units = characters.flatMap { String($0).utf8 }
    ascii = units.allSatisfy { $0 < 0x80 } ? units : nil
  }

  /// Where the pattern is in a text without line feeds, in UTF-8 offsets.
  func matches(in text: String) -> [Range<Int>] {
    guard !characters.isEmpty else { return [] }
    var text = text
    let found = text.withUTF8 { units in
      units.allSatisfy { $0 < 0x80 } ? matches(inASCII: units) : nil
    }
    return found ?? matches(inAny: text)
  }

  /// Of ASCII, each unit is a character.
  private func matches(inASCII units: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard let ascii else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + ascii.count <= units.count {
      var length = 0
      while length < ascii.count, folded(units[start + length]) == ascii[length] { length += 1 }
      if length == ascii.count {
        found.append(start..<start + length)
        start += length
      } else {
        start += 1
      }
    }
    return found
  }

  private func folded(_ unit: UInt8) -> UInt8 {
    !isExact && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(unit) ? unit | 0x20 : unit
  }

  private func matches(inAny text: String) -> [Range<Int>] {
    let letters = FoldedLetters(text, isExact: isExact)
    var found: [Range<Int>] = []
    var index = 0
    while index + characters.count <= letters.characters.count {
      let end = index + characters.count
      if letters.beginsCharacter(index), letters.endsCharacter(end - 1),
        letters.characters[index..<end].elementsEqual(characters)
      {
        found.append(letters.starts[index]..<letters.ends[end - 1])
        index = end
      } else {
        index += 1
      }
    }
    return found
  }
}

/// A text's characters without their case; of `ß`, that is two.
private struct FoldedLetters {
  private(set) var characters: [Character] = []
  /// The UTF-8 offsets, in the text, of the characters that they come from.
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []

  init(_ text: String, isExact: Bool) {
    var start = 0
    for character in text {
      let end = start + character.utf8.count
      for folded in isExact ? [character] : character.foldedCharacters {
        characters.append(folded)
        starts.append(start)
        ends.append(end)
      }
      start = end
    }
  }

  func beginsCharacter(_ index: Int) -> Bool { index == 0 || starts[index - 1] != starts[index] }

  func endsCharacter(_ index: Int) -> Bool {
    index + 1 == ends.count || ends[index + 1] != ends[index]
  }
}

extension Character {
  /// The same for all ways to write the character in upper and lower case.
  fileprivate var foldedCharacters: [Character] {
    let scalars = unicodeScalars
    if let first = scalars.first, (0x3040...0x9FFF).contains(first.value), scalars.count == 1 {
      // Kana and Chinese characters have no case.
      return [self]
    }
    // Twice down: the capital of `ß` has itself as its upper case.
    return Array(lowercased().uppercased().lowercased())
  }
}
