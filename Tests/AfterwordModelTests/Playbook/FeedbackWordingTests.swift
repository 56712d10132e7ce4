import Testing

@testable import AfterwordModel

@Suite("Which criticism says the same")
struct FeedbackWordingTests {
  /// In words as different people write them down.
  static let same: [(String, String)] = [
    ("wants more Kubernetes depth", "more Kubernetes depth"),
    ("wants more Kubernetes depth", "Kubernetes: needs more depth"),
    ("wants more Kubernetes depth", "Kubernetes"),
    ("wants more Kubernetes depth", "wants more kubernets depth"),
    ("wants more Kubernetes depth, above all networking", "more Kubernetes networking"),
    ("Kubernetes experience", "lacks Kubernetes knowledge"),
    ("answers too long", "answers were too long"),
    ("answers too long", "too long answers"),
    ("answers too long", "be more concise"),
    ("answers too long", "concise answers"),
    ("answers too long", "I should answer shorter"),
    ("answers too long", "not concise enough"),
    ("answers too long", "rambling answers"),
    ("talked too long", "less rambling"),
    ("concise answers", "more concise answers please"),
    ("answers too short", "longer answers"),
    ("answers too short", "not long enough"),
    ("speaks too fast", "slower, please"),
    ("speaks too fast", "rushed"),
    ("too vague", "be more specific"),
    ("vague answers", "more concrete"),
    ("not detailed enough", "more detail"),
    ("talks too much", "talk less"),
    ("interrupts less", "stop interrupting"),
    ("lacks confidence", "not confident enough"),
    ("nervous", "be more confident"),
    ("ask more questions", "asked too few questions"),
    ("ask more questions", "should have asked questions"),
    ("no questions asked", "ask questions"),
    ("system design is weak", "improve system design"),
    ("system design", "weak on systems design"),
    ("SQL", "brush SQL up"),
    ("leadership examples", "missing examples of leadership"),
    ("too much detail on networking", "less networking detail"),
    ("stop interrupting people", "don't interrupt people"),
    ("überzeugt nicht", "Überzeugt nicht."),
    ("C++ templates", "more C++ template practice"),
    ("distributed systems knowledge", "knows little about distributed systems"),
    ("communication with stakeholders", "communicate better with stakeholders"),
    ("testing", "more tests"),
    ("estimated badly", "bad estimates"),
  ]

  /// Opposites, and what only looks alike.
  static let different: [(String, String)] = [
    ("answers too long", "answers too short"),
    ("too long", "too short"),
    ("too long", "not long enough"),
    ("be more concise", "be less concise"),
    ("concise answers", "longer answers"),
    ("answers too short", "rambling answers"),
    ("speaks too fast", "speaks too slowly"),
    ("too fast", "not fast enough"),
    ("too loud", "too quiet"),
    ("too loud", "speak louder"),
    ("too confident", "not confident enough"),
    ("arrogant", "lacks confidence"),
    ("too much detail", "too little detail"),
    ("too much detail", "more detail"),
    ("too many examples", "more examples"),
    ("too many examples", "too few examples"),
    ("more examples, less theory", "less examples, more theory"),
    ("too technical", "not technical enough"),
    ("too technical", "more technical depth"),
    ("too abstract", "too specific"),
    ("ask more questions", "asks too many questions"),
    ("ask more questions", "ask less"),
    ("overqualified", "underqualified"),
    ("too senior", "too junior"),
    ("came too late", "came too early"),
    ("system design", "API design"),
    ("Kubernetes networking", "social networking"),
    ("wants more Kubernetes depth", "wants more Terraform depth"),
    ("more Java", "more JavaScript"),
    ("C++", "C"),
    ("C#", "C"),
    ("answers too long", "I talked too long about the old queue and its history"),
    ("knows little about Go", "knows little about Rust"),
    ("frontend experience", "backend experience"),
    ("more experience", "more leadership"),
    ("explain the trade-offs", "explain the outage"),
    ("needs more", "too much"),
    ("more depth", "more practice"),
    ("面试太长", "面试太短"),
    ("no examples", "no questions"),
  ]

  @Test("Said in other words, it is the same theme, whichever came first", arguments: same)
  func alike(_ one: String, _ other: String) {
    #expect(FeedbackWording(one).isLike(FeedbackWording(other)))
    #expect(FeedbackWording(other).isLike(FeedbackWording(one)))
  }

  @Test("Opposites and other subjects are never brought together", arguments: different)
  func unlike(_ one: String, _ other: String) {
    #expect(!FeedbackWording(one).isLike(FeedbackWording(other)))
    #expect(!FeedbackWording(other).isLike(FeedbackWording(one)))
  }

  @Test(
    "Every line is like itself",
    arguments: (same + different).flatMap { [$0.0, $0.1] } + ["", "the", "!!", "-", "👍"]
  )
  func reflexive(_ line: String) {
    #expect(FeedbackWording(line).isLike(FeedbackWording(line)))
  }

  @Test(
    "Endings make no difference",
    arguments: [
      ("answers", "answering"), ("explanations", "explanation"), ("planned", "planning"),
      ("communicates", "communication"), ("quickly", "quick"), ("stories", "story"),
    ]
  )
  func stems(_ one: String, _ other: String) {
    #expect(FeedbackStem.of(one) == FeedbackStem.of(other))
  }
}
