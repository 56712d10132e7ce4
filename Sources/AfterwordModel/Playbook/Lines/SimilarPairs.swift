internal import TextEditing

/// Pairs of similar texts out of two lists, the most similar first.
enum SimilarPairs {
  /// In long lists, a text is compared with so many around the same place only.
  private static let reach = 8
  /// Up to so many comparisons, each is compared with each.
  private static let mostComparisons = 2500

  /// Each text is in one pair at most. `atLeast` is from 0 to 1.
  static func best(_ old: [String], _ new: [String], atLeast threshold: Double)
    -> [LineMatches.Pair]
  {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    // Of a long list, few are looked at.
    var prepared: [Int: TextSimilarity] = [:]
    var candidates: [(pair: LineMatches.Pair, similarity: Double)] = []
    for (place, text) in new.enumerated() {
      let text = TextSimilarity(text)
      for other in near(place, of: new.count, among: old.count) {
        let oldText = prepared[other] ?? TextSimilarity(old[other])
        prepared[other] = oldText
        let similarity = text.similarity(to: oldText)
        guard similarity >= threshold else { continue }
        candidates.append((LineMatches.Pair(old: other, new: place), similarity))
      }
    }
    return chosen(candidates.sorted { isBetter($0, $1) }.map(\.pair))
  }

  private static func near(_ place: Int, of count: Int, among others: Int) -> Range<Int> {
    if count * others <= mostComparisons { return 0..<others }
    let middle = place * others / count
    return max(0, middle - reach)..<min(others, middle + reach + 1)
  }

  private static func isBetter(
    _ left: (pair: LineMatches.Pair, similarity: Double),
    _ right: (pair: LineMatches.Pair, similarity: Double)
  ) -> Bool {
    let leftShift = abs(left.pair.old - left.pair.new)
    let rightShift = abs(right.pair.old - right.pair.new)
    return (-left.similarity, leftShift, left.pair.new, left.pair.old)
      < (-right.similarity, rightShift, right.pair.new, right.pair.old)
  }

  private static func chosen(_ pairs: [LineMatches.Pair]) -> [LineMatches.Pair] {
    var takenOld: Set<Int> = []
    var takenNew: Set<Int> = []
    return pairs.filter { pair in
      guard !takenOld.contains(pair.old), !takenNew.contains(pair.new) else { return false }
      takenOld.insert(pair.old)
      takenNew.insert(pair.new)
      return true
    }
  }
}
