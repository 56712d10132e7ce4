import AfterwordModel
import SeededRandom
import Testing

@testable import AfterwordExchange

@Suite("The checks of built-in drafts")
struct BuiltInDraftCheckTests {
  @Test("A built-in draft raises no warning that is not true, whatever the facts")
  func noFalseWarnings() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<Sweep.rounds(short: 300, long: 60_000) {
      let sample = RandomFacts.sample(&random)
      let channel = random.pick(Channel.allCases)
      let sender = random.pick([Sender(), SampleFacts.sender, Sender(name: "Alex Morgan")])
      let paper = random.pick(Paper.allCases)
      let draft = try SampleDraft(sample, channel, sender, paper)
      let untrue = draft.warnings.filter { !draft.isTrue($0) }
      guard untrue.isEmpty else {
        Issue.record("\(untrue) in \(sample) by \(channel.rawValue):\n\(draft.text)")
        return
      }
    }
  }

  @Test(
    "Built-in thank-yous to a whole panel are not too alike, but for those without room to differ",
    arguments: [Channel.email, .letter]
  )
  func panel(channel: Channel) throws {
    var sample = SampleFacts()
    sample.names = ["Dana Whitfield", "Priya Nair", "Tom Berg", "Ines Koch"]
    sample.roles = [.hr, .manager, .interviewer, .interviewer]
    sample.note = ["+ liked the migration story", "+ \"you explain failure well\"", "- too short"]
    #expect(try likenesses(in: sample, by: channel) == 0)
    sample.isLate = true
    if channel == .email { #expect(try likenesses(in: sample, by: channel) == 0) }
  }

  @Test("A built-in thank-you says when the notes have nothing for it")
  func emptyNote() throws {
    var sample = SampleFacts()
    for name in ["Dana Whitfield", "Priya Nair", "Tom Berg", "Ines Koch", "Li Wei"] {
      for channel in Channel.allCases {
        sample.names = [name]
        let draft = try SampleDraft(sample, channel, SampleFacts.sender, .a4)
        #expect(draft.warnings.contains(.nothingSpecific), "\(draft.text)")
      }
    }
  }

  /// How many of the messages to a panel are too like another one of them.
  private func likenesses(in sample: SampleFacts, by channel: Channel) throws -> Int {
    let texts = try sample.names.indices.map { place in
      var sample = sample
      sample.to = place
      return try SampleDraft(sample, channel, SampleFacts.sender, .a4)
    }
    return texts.enumerated().count { place, draft in
      var facts = draft.facts
      facts.siblings = texts.indices.filter { $0 != place }.map {
        DraftSibling(personName: sample.names[$0], text: texts[$0].text)
      }
      let warnings = DraftCheck.warnings(
        of: draft.text,
        channel: channel,
        facts: facts,
        limits: DraftLimits(sender: SampleFacts.sender)
      )
      return warnings.contains { if case .alike = $0 { true } else { false } }
    }
  }
}

/// A built-in draft with everything that it is checked by.
private struct SampleDraft {
  let facts: DraftFacts
  let channel: Channel
  let text: String
  let warnings: [DraftWarning]

  init(_ sample: SampleFacts, _ channel: Channel, _ sender: Sender, _ paper: Paper) throws {
    var facts = try sample.facts()
    facts.otherCompanies = ["Globex", "Next", "Initech GmbH", "Open Door", "Welcome", "Block"]
    self.facts = facts
    self.channel = channel
    text = MessageTemplates().draft(for: facts, channel: channel, sender: sender).text
    warnings = DraftCheck.warnings(
      of: text,
      channel: channel,
      facts: facts,
      limits: DraftLimits(paper: paper, sender: sender)
    )
  }

  func isTrue(_ warning: DraftWarning) -> Bool {
    switch warning {
    case .noAddress, .arrivesLate, .guarded: true
    case .nothingSpecific: !hasWordsOfNotes
    case .mentionsAttachment: text.contains("attached")
    default: false
    }
  }

  /// Long words that the random notes have, and no template.
  private var hasWordsOfNotes: Bool {
    let notes =
      facts.lines.map(\.text) + [facts.promise?.text, facts.improvement?.text].compactMap(\.self)
    let words = notes.flatMap { $0.split { !$0.isLetter } }.filter { Self.telling.contains($0) }
    return words.contains { text.contains($0) }
  }

  private static let telling: Set<Substring> = [
    "migration", "migrations", "exercise", "queues", "rota", "depth", "numbers",
  ]
}
