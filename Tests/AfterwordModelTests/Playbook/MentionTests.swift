import AfterwordModel
import SeededRandom
import Testing

private let knownNames = [
  "Maria Rossi", "Jan de Vries", "José Álvarez", "Anna Berg", "Anna Holm", "Li", "李小龍", "田中",
  "O'Neil Byrne",
  "Karl-Heinz Müller", "Åsa",
]

private struct MentionCase: CustomTestStringConvertible {
  /// What is found stands in brackets.
  let marked: String
  let names: [String]
  var testDescription: String { marked }

  init(_ marked: String, _ names: String...) {
    self.marked = marked
    self.names = names
  }
}

private let mentions: [MentionCase] = [
  MentionCase("[@Maria Rossi] asks", "Maria Rossi"),
  MentionCase("with [@Maria Rossi].", "Maria Rossi"),
  MentionCase("with [@maria rossi]", "Maria Rossi"),
  MentionCase("with [@MARIA ROSSI]!", "Maria Rossi"),
  MentionCase("with [@maria]", "Maria Rossi"),
  MentionCase("with [@Maria] Weber", "Maria Rossi"),
  MentionCase("with [@maria]'s team", "Maria Rossi"),
  MentionCase("with [@Maria\u{A0}Rossi] today", "Maria Rossi"),
  MentionCase("with [@Jan de Vries]", "Jan de Vries"),
  MentionCase("with [@jan] and [@jose alvarez]", "Jan de Vries", "José Álvarez"),
  MentionCase("with [@Jose\u{301} A\u{301}lvarez]", "José Álvarez"),
  MentionCase("with [@josé]", "José Álvarez"),
  MentionCase("with [@asa]", "Åsa"),
  MentionCase("with [@karl-heinz] today", "Karl-Heinz Müller"),
  MentionCase("with [@o'neil byrne]", "O'Neil Byrne"),
  MentionCase("with [@Anna Berg]", "Anna Berg"),
  MentionCase("with [@Anna] today", "Anna"),
  MentionCase("with @anna today"),
  MentionCase("with [@Li]", "Li"),
  MentionCase("with [@Linda]", "Linda"),
  MentionCase("with @marianne"),
  MentionCase("with [@李小龍]", "李小龍"),
  MentionCase("with [@田中]さんと", "田中"),
  MentionCase("with [@鈴木さん]、", "鈴木さん"),
  MentionCase("with [@鈴木] 田中", "鈴木"),
  MentionCase("with [@דוד] לוי", "דוד"),
  MentionCase("[@Bob]", "Bob"),
  MentionCase("([@Bob])", "Bob"),
  MentionCase("[@Bob], [@Eve]; [@Al]", "Bob", "Eve", "Al"),
  MentionCase("[@Bob Smith] said", "Bob Smith"),
  MentionCase("[@Bob Smith]'s team", "Bob Smith"),
  MentionCase("[@Bob Smith]’s team", "Bob Smith"),
  MentionCase("[@Bob] I think", "Bob"),
  MentionCase("[@Bob] I’m late", "Bob"),
  MentionCase("[@Anne-Marie O’Connor] asks", "Anne-Marie O’Connor"),
  MentionCase("[@Ludwig van Beethoven] asks", "Ludwig van Beethoven"),
  MentionCase("[@Pieter van der Berg] asks", "Pieter van der Berg"),
  MentionCase("[@Ursula von der Leyen], too", "Ursula von der Leyen"),
  MentionCase("[@Ali bin Said] asks", "Ali bin Said"),
  MentionCase("[@Bob] van today", "Bob"),
  MentionCase("[@J. Smith] asks", "J. Smith"),
  MentionCase("[@Dr. Weber] asks", "Dr. Weber"),
  MentionCase("[@Élodie Šimková] asks", "Élodie Šimková"),
  MentionCase("[@Иван Петров] спросил", "Иван Петров"),
  MentionCase("[@Bob]\tSmith", "Bob"),
  MentionCase("mail bob@example.com"),
  MentionCase("mail Bob.Smith@Example.com"),
  MentionCase("@ 14:00"),
  MentionCase("@14:00"),
  MentionCase("@"),
  MentionCase("@@"),
  MentionCase("@bob"),
  MentionCase("@everyone"),
  MentionCase("see x.org/@Bob"),
  MentionCase(""),
  MentionCase("nobody"),
]

private func marked(_ line: String, _ found: [Mention]) -> String {
  var bytes = Array(line.utf8)
  for mention in found.reversed() {
    bytes.insert(UInt8(ascii: "]"), at: mention.range.upperBound)
    bytes.insert(UInt8(ascii: "["), at: mention.range.lowerBound)
  }
  return String(decoding: bytes, as: UTF8.self)
}

@Suite("People named in a line")
struct MentionTests {
  @Test("A line names the people it is said to name", arguments: mentions)
  private func table(_ entry: MentionCase) {
    let line = entry.marked.filter { !"[]".contains($0) }
    let found = Mention.all(in: line, knownNames: knownNames)
    #expect(found.map(\.name) == entry.names)
    #expect(marked(line, found) == entry.marked)
  }

  @Test("The table is long")
  func tableLength() {
    #expect(mentions.count >= 50)
  }

  @Test("Whatever a line holds, names lie in it one after the other, on borders of characters")
  func randomLines() {
    let pieces =
      mentions.map(\.marked) + ["@", " ", ".", "'", "\u{301}", "👩‍👩‍👧", "\r\n", "İ", "ß", "ﬁ"]
    for seed in Sweep.seeds(short: 2000, long: 200_000) {
      var random = SeededGenerator(seed: seed)
      let line = (0..<random.number(below: 6)).map { _ in random.pick(pieces) }.joined()
      let borders = Set(line.indices.map { line.utf8.distance(from: line.startIndex, to: $0) })
        .union([line.utf8.count])
      var end = 0
      for mention in Mention.all(in: line, knownNames: knownNames) {
        #expect(mention.range.lowerBound >= end, "seed \(seed)")
        #expect(borders.isSuperset(of: [mention.range.lowerBound, mention.range.upperBound]))
        #expect(!mention.name.isEmpty)
        end = mention.range.upperBound
      }
    }
  }
}
