/// The improvements of the open note, to be found by what their lines say.
public struct NoteImprovements: Sendable, Equatable {
  private var byText: [String: Improvement] = [:]
  /// A line that is being typed is the one that it was as long as it is half the same.
  private static let stillTheSame = 0.5

  init(_ improvements: [Improvement] = []) {
    byText = Dictionary(improvements.map { ($0.text, $0) }) { first, _ in first }
  }

  /// Nil where nothing is known of such a line yet. The text is without its mark.
  public func improvement(saying text: String) -> Improvement? { byText[text] }

  /// The same for the line that is being typed, of which the journal does not know every letter yet.
  public func improvement(nearly text: String) -> Improvement? {
    if let known = byText[text] { return known }
    let typed = TextSimilarity(text)
    let rated = byText.values.map { ($0, typed.similarity(to: TextSimilarity($0.text))) }
    return rated.filter { $0.1 >= Self.stillTheSame }.max { $0.1 < $1.1 }?.0
  }
}
