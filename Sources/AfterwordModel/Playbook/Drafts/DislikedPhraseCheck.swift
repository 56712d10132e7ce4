/// Phrases that people name as annoying in messages that follow up.
enum DislikedPhraseCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    let words = draft.text.words
    let places = phrases.flatMap { words.places(of: $0) }.sorted {
      ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
    }
    var end = 0
    return places.compactMap { place in
      guard place.lowerBound >= end else { return nil }
      end = place.upperBound
      let range = words[place.lowerBound].range.lowerBound..<words[end - 1].range.upperBound
      let written = draft.text.written(range).map { $0.isNewline ? " " : $0 }
      return .dislikedPhrase(String(written), at: range)
    }
  }

  /// In lower case. The first group is what recruiters name. The second is what office workers name
  /// in the Consumer Email Survey of Adobe, 2018.
  private static let phrases: [[String]] = [
    "just checking in", "checking in on", "checking in with", "checking in to", "checking in about",
    "checking in again", "just check in", "to check in", "check in with", "check in on",
    "touching base", "touch base", "touched base", "circling back", "circle back", "circled back",

    "not sure if you saw my", "per my last", "per my previous", "as per my",
    "sorry for the double", "as previously stated", "please advise", "any update on this",
    "any updates on this",
  ].map { $0.split(separator: " ").map(String.init) }
}
