import AfterwordModel
import SeededRandom
import Testing

@testable import AfterwordExchange

@Suite("Messages with missing facts")
struct MissingFactsTests {
  @Test("Whatever is missing, no gap is left: no tag, no dangling word, no blank too many")
  func noGaps() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<Sweep.rounds(short: 1000, long: 60_000) {
      let sample = RandomFacts.sample(&random)
      let channel = random.pick(Channel.allCases)
      let sender = random.pick([Sender(), SampleFacts.sender, Sender(name: "Alex Morgan")])
      let facts = try sample.facts()
      let text = MessageTemplates().draft(for: facts, channel: channel, sender: sender).text
      let gaps = Gaps(text, channel: channel).found
      guard gaps.isEmpty else {
        Issue.record("\(gaps) in \(sample) by \(channel.rawValue):\n\(text)")
        return
      }
    }
  }

  @Test("A message on LinkedIn is never too long, whatever the notes say")
  func linkedInLengths() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<Sweep.rounds(short: 300, long: 20_000) {
      var sample = RandomFacts.sample(&random)
      sample.note = ["+ liked " + String(repeating: "the very long story ", count: 20)]
      sample.criticism = sample.note.first
      sample.proof = String(repeating: "proof upon proof ", count: 20)
      let text = MessageTemplates().draft(
        for: try sample.facts(),
        channel: .linkedin,
        sender: SampleFacts.sender
      ).text
      #expect(text.utf16.count <= (sample.kind == .connect ? 200 : 300), "\(text)")
    }
  }
}

/// What a gap in a message looks like.
private struct Gaps {
  private(set) var found: [String] = []

  init(_ text: String, channel: Channel) {
    let signs = [
      "{{", "}}", "  ", " ,", " .", " ;", " :", " ?", " !", "..", ",,", ",.", ".,", ";.", ":.",
      "?.",
      "()", "\"\"", "\n\n\n", " \n", "\n ", "nil", "Optional",
    ]
    found = signs.filter { text.contains($0) }
    if text.isEmpty || text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      found.append("empty, or white space at an end")
    }
    let lines = text.split(separator: "\n").map(String.init)
    found += lines.filter(endsInTheMiddle)
    found += lines.filter { $0.first?.isLowercase == true && !$0.hasPrefix("https:") }
    found += repeatedWords(in: text)
    if channel == .email, Draft(text).subject?.isEmpty != false { found.append("no subject") }
  }

  private func endsInTheMiddle(_ line: String) -> Bool {
    let dangling = [
      "and", "or", "about", "the", "to", "for", "with", "that", "at", "of", "by", "a",
      "on", "in",
    ]
    let last = line.split(separator: " ").last.map { $0.trimmingPunctuation.lowercased() } ?? ""
    return dangling.contains(last) || ["-", "–"].contains(line.trimmed)
  }

  private func repeatedWords(in text: String) -> [String] {
    let words = text.split { $0.isWhitespace }.map { $0.lowercased() }
    return zip(words, words.dropFirst()).filter { $0 == $1 }.map { "\($0) \($1)" }
  }
}

extension Substring {
  fileprivate var trimmingPunctuation: Substring {
    var text = self
    while let last = text.last, last.isPunctuation { text = text.dropLast() }
    return text
  }
}

/// Facts of which anything may be missing.
enum RandomFacts {
  private static let names = [
    "Dana Whitfield", "Dana", "Dr. Anna Schmidt", "ליאור כהן", "عمر الخطيب", "佐藤 美咲",
    "Łukasz Żółtowski", "María José Núñez", "Bill O’Donoghue",
  ]
  private static let lines = [
    "+ liked the migration story", "+ \"a sentence word for word\"", "+ calm under the exercise",
    "+ likes that I have run migrations", "+ 回答得很清楚", "- wants more depth", "- talked too long",
    "? what happens to the rota", "? remote", "! send the lab link by Tuesday", "! call",
    "> answer soon",
  ]

  static func sample(_ random: inout SeededGenerator) -> SampleFacts {
    var sample = SampleFacts()
    sample.kind = random.pick(FollowUpKind.allCases)
    sample.names = (0..<random.number(below: 5)).map { _ in random.pick(names) }
    sample.names = Array(Set(sample.names)).sorted()
    sample.roles = sample.names.map { _ in random.pick(RoleKind.allCases) }
    sample.unreachable = Set(sample.names.filter { _ in random.pick([true, false]) })
    sample.to = sample.names.isEmpty ? nil : random.pick([nil, 0, sample.names.count - 1])
    sample.position = random.pick(["Staff SRE", Application.unknownPosition, "インフラエンジニア"])
    sample.department = random.pick(["Payments", "", "基盤部", "the platform team"])
    sample.round = random.pick([nil, "Onsite", "Phone screen", "二次面接"])
    sample.roundDay = random.pick(["2026-11-22", "2026-11-21", "2026-11-19", "2026-09-01"])
    sample.note = (0..<random.number(below: 5)).map { _ in random.pick(lines) }
    sample.criticism = random.pick([
      nil, "wants more depth", "should read about queues", "talked too long", "回答得很清楚",
    ])
    sample.proof = random.pick([
      "", "https://example.org/lab", "wrote a calendar", "twenty sums on paper",
    ])
    sample.promise = random.pick([
      nil, "send the lab link by Tuesday", "send my CV", "look up the numbers", "the lab link",
      "tomorrow",
    ])
    sample.promisedDay = random.pick([nil, "2026-11-20", "2026-11-27", "2027-01-04"])
    sample.about = random.pick([
      "", "ask until when the offer holds", "what you would change", "build caches", "薪资",
    ])
    sample.isLate = random.pick([true, false])
    sample.isReminder = random.pick([true, false])
    sample.outcome = random.pick(Outcome.allCases)
    return sample
  }
}
