/// Eight characters of one kind, which stand for the `A` to `H` of a triple.
struct Alphabet: Sendable {
  let letters: [String]
  /// Whether its characters make words.
  var hasWords = true

  static let ascii = Alphabet(letters: ["a", "b", "c", "d", "e", "f", "g", "h"])
  static let ideographs = Alphabet(letters: ["漢", "字", "国", "名", "交", "文", "語", "面"])
  static let combining = Alphabet(letters: [
    "e\u{301}", "o\u{302}", "a\u{308}", "u\u{304}\u{323}", "n\u{303}", "c\u{327}", "s\u{30C}",
    "z\u{307}\u{301}",
  ])
  static let emoji = Alphabet(
    letters: ["👩‍👩‍👧‍👦", "👍🏽", "🏳️‍🌈", "❤️", "👨‍🚀", "🧑🏿‍🤝‍🧑🏻", "👁️‍🗨️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    hasWords: false
  )
  static let rightToLeft = Alphabet(letters: ["ש", "ל", "שּׁ", "ם", "ب", "كّ", "م", "ه"])

  static let all = [ascii, ideographs, combining, emoji, rightToLeft]

  func spelled(_ text: String) -> String {
    text.map { letter in
      guard let value = letter.asciiValue, (0x41...0x48).contains(value) else {
        return String(letter)
      }
      return letters[Int(value) - 0x41]
    }.joined()
  }

  func spelled(_ act: Act) -> Act {
    switch act {
    case .type(let text): .type(spelled(text))
    case .paste(let text): .paste(spelled(text))
    case .yank(let text): .yank(spelled(text))
    case .rotate(let text): .rotate(to: spelled(text))
    case .replaceText(let text): .replaceText(spelled(text))
    case .find(let needle): .find(spelled(needle))
    case .findBack(let needle): .findBack(spelled(needle))
    case .replaceFound(let needle, let text): .replaceFound(spelled(needle), spelled(text))
    case .replaceMatches(let needle, let text): .replaceMatches(spelled(needle), spelled(text))
    default: act
    }
  }
}

extension EditorTriple {
  func spelled(in alphabet: Alphabet) -> EditorTriple {
    EditorTriple(
      alphabet.spelled(before),
      acts.map(alphabet.spelled),
      gives: alphabet.spelled(after)
    )
  }
}
