import SeededRandom

/// What a person types at random, and when.
extension SeededGenerator {
  private static let words = ["team ", "asked ", "about ", "latency, ", "naïve ", "日本 ", "ok "]

  /// A word, or a line end.
  mutating func piece() -> String {
    number(below: 4) == 0 ? "\n" : Self.words[number(below: Self.words.count)]
  }

  /// Between two words.
  mutating func pause() -> Duration { .milliseconds(number(below: 60)) }
}
