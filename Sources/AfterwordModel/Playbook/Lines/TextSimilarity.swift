/// A text made ready to be compared with many others.
struct TextSimilarity {
  private let scalars: [Unicode.Scalar]
  /// Every two neighbouring scalars, in order.
  private let pairs: [UInt64]

  /// What comes after so many scalars makes no difference.
  private static let reach = 1000

  init(_ text: String) {
    scalars = Array(text.unicodeScalars.prefix(Self.reach))
    pairs = zip(scalars, scalars.dropFirst())
      .map { UInt64($0.value) << 32 | UInt64($1.value) }.sorted()
  }

  /// From 0 to 1: how much of both texts is the same at their ends, or in pairs of neighbouring
  /// characters wherever they stand (Dice's coefficient), whichever is more. A text that goes on
  /// where the other one ends is at least half the same: that is how typing goes.
  func similarity(to other: TextSimilarity) -> Double {
    let shorter = min(scalars.count, other.scalars.count)
    let longer = max(scalars.count, other.scalars.count)
    guard shorter > 0 else { return longer == 0 ? 1 : 0 }
    let head = zip(scalars, other.scalars).prefix { $0 == $1 }.count
    let tail = zip(scalars.reversed(), other.scalars.reversed())
      .prefix(shorter - head).prefix { $0 == $1 }.count
    let ends = Double(head + tail) / Double(longer)
    return max(ends, sharedPairs(with: other), head == shorter ? 0.5 : 0)
  }

  private func sharedPairs(with other: TextSimilarity) -> Double {
    guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
    var shared = 0
    var left = 0
    var right = 0
    while left < pairs.count, right < other.pairs.count {
      if pairs[left] == other.pairs[right] {
        shared += 1
        left += 1
        right += 1
      } else if pairs[left] < other.pairs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2 * Double(shared) / Double(pairs.count + other.pairs.count)
  }
}
