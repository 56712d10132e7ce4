/// The text names a company that it is not about.
enum OtherCompanyCheck {
  static func warnings(of draft: CheckedDraft) -> [DraftWarning] {
    let own = [draft.facts.application.company, draft.facts.person?.company ?? ""]
      .map(CompanyName.init)
    let words = draft.text.words
    let ownPlaces = own.flatMap { words.places(of: $0.keys) }
    let places = draft.facts.otherCompanies.map(CompanyName.init)
      .filter { !own.contains($0) && !$0.keys.allSatisfy(draft.nameKeys.contains) }
      .flatMap { company in
        company.places(in: words)
          .filter { place in !ownPlaces.contains { $0.contains(place) } }
          .filter { _ in !draft.facts.topics.contains { company.isNamed(in: $0) } }
      }
    // "Acme Labs" is not "Acme" as well.
    let longest = places.filter { place in
      !places.contains { $0 != place && $0.contains(place) }
    }
    return longest.map { place in
      let range =
        words[place.lowerBound].range.lowerBound..<words[place.upperBound - 1].range.upperBound
      return .otherCompany(draft.text.written(range), at: range)
    }
  }
}

/// A company's name as texts use it: without its legal form.
private struct CompanyName: Hashable {
  let keys: [String]
  private let spelling: [String]
  /// Common words are the company only where they are spelt like it: "Next".
  private let isCommon: Bool

  init(_ name: String) {
    var words = DraftWord.all(in: name)
    while words.count > 1, let last = words.last, Self.legalForms.contains(last.key) {
      words.removeLast()
    }
    keys = words.map(\.key)
    spelling = words.map(\.text)
    isCommon = words.allSatisfy { EnglishWords.isCommon($0.key) }
  }

  func places(in words: [DraftWord]) -> [Range<Int>] {
    words.places(of: keys).filter { place in
      guard isCommon else { return true }
      let written = words[place]
      let isOneWordInFront = written.count == 1 && written.first?.beginsSentence == true
      return written.map(\.text) == spelling && !isOneWordInFront
        && written.contains { $0.text.first?.isUppercase == true }
    }
  }

  func isNamed(in text: String) -> Bool { !places(in: DraftWord.all(in: text)).isEmpty }

  private static let legalForms: Set = [
    "ag", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "kg", "limited", "llc",
    "llp",
    "ltd", "nv", "oy", "plc", "sa", "sarl", "se", "spa", "srl", "ug",
  ]
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
