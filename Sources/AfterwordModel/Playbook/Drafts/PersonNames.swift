/// The names of people, made ready to be compared with words that are nearly them.
struct PersonNames {
  /// A name, or a word of one.
  struct Entry {
    let text: String
    /// Its letters, without spaces, hyphens and accents.
    let plain: [Unicode.Scalar]
  }

  private(set) var parts: [Entry] = []
  /// Names of several words, or of one with a hyphen.
  private(set) var wholes: [Entry] = []

  init(_ names: [String]) {
    var seen: Set<String> = []
    for name in names {
      let words = DraftWord.all(in: name)
      if words.count > 1 {
        wholes.append(Entry(text: name, plain: NameSpelling.plain(words.map(\.key).joined())))
      }
      for word in words where seen.insert(word.key).inserted && !Self.isTitle(word.key) {
        let part = Entry(text: word.text, plain: NameSpelling.plain(word.key))
        parts.append(part)
        if word.text.contains("-") { wholes.append(part) }
      }
    }
  }

  static func isTitle(_ key: String) -> Bool { titles.contains(key) }

  private static let titles: Set = [
    "dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "miss", "mx", "sir", "frau", "herr",
    "jr", "sr", "phd", "md", "von", "van", "de", "der", "den", "la", "le", "el", "al", "bin", "ibn",
  ]
}

/// How names are compared: by their letters, whatever the accents.
enum NameSpelling {
  /// The letters in lower case without accents, hyphens and apostrophes. "Łukasz" and "Lukasz" are
  /// the same then.
  static func plain(_ key: String) -> [Unicode.Scalar] {
    key.folded.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      if let spelling = strokes[scalar] { return Array(spelling.unicodeScalars) }
      return scalar.properties.isAlphabetic ? [scalar] : []
    }
  }

  /// Letters that Unicode does not take apart.
  private static let strokes: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th",
    "ħ": "h", "ŧ": "t",
  ]

  /// How many letters are to be put in, left out, replaced or swapped with the next to make one of
  /// the other (optimal string alignment); nil if more than `limit`.
  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var rowBefore: [Int] = []
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var next = [index + 1]
      next.reserveCapacity(other.count + 1)
      for (column, otherLetter) in other.enumerated() {
        let cost = letter == otherLetter ? 0 : 1
        var best = min(row[column] + cost, row[column + 1] + 1, next[column] + 1)
        if index > 0, column > 0, letter == other[column - 1], one[index - 1] == otherLetter {
          best = min(best, rowBefore[column - 1] + 1)
        }
        next.append(best)
      }
      if next.allSatisfy({ $0 > limit }) { return nil }
      rowBefore = row
      row = next
    }
    let distance = row[other.count]
    return distance <= limit ? distance : nil
  }
}
