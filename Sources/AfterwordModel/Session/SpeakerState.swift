/// The question who said something that was acted on, so that they can be told.
public struct SpeakerState: Sendable, Equatable {
  public let improvement: Improvement
  /// Each can be chosen by its number, from 1.
  public let candidates: [Person]
  public private(set) var selectedIndex = 0

  init(_ detail: ImprovementDetail) {
    improvement = detail.improvement
    candidates = detail.candidates
  }

  public var selected: Person? {
    candidates.indices.contains(selectedIndex) ? candidates[selectedIndex] : nil
  }

  mutating func move(by steps: Int) {
    selectedIndex = max(0, min(selectedIndex + steps, candidates.count - 1))
  }

  /// Nil where that many are not offered.
  func candidate(number: Int) -> Person? {
    candidates.indices.contains(number - 1) ? candidates[number - 1] : nil
  }
}
