import SeededRandom
import Testing

@testable import TextEditing

struct MergeCase: Sendable {
  let base: String
  let ours: String
  let theirs: String
  let merged: String
  let hasConflict: Bool

  init(_ base: String, _ ours: String, _ theirs: String, _ merged: String, conflict: Bool = false) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    self.merged = merged
    hasConflict = conflict
  }
}

@Suite struct LineMergeTests {
  static let cases = [
    MergeCase("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n", "A\nb\nC\n"),
    MergeCase("a\nb\n", "A\nb\n", "a\nB\n", "A\nB\n"),
    MergeCase(
      "a\nb\nc",
      "a\nours\nc",
      "a\ntheirs\nc",
      "a\ntheirs\n(also written) ours\nc",
      conflict: true
    ),
    MergeCase(
      "- a\n",
      "- ours\n",
      "- theirs\n",
      "- theirs\n- (also written) ours\n",
      conflict: true
    ),
    MergeCase(
      "- a",
      "plain",
      "+ theirs",
      "+ theirs\n(also written) plain",
      conflict: true
    ),
    MergeCase(
      "a",
      "(also written) b",
      "c",
      "c\n(also written) b",
      conflict: true
    ),
    MergeCase("a", "b\nc", "c\nd", "c\nd\n(also written) b", conflict: true),
    MergeCase("a\nb", "x\nb", "\nb", "\nx\nb"),
    MergeCase("a", "x", "x\ny", "x\ny"),
    MergeCase("a", "a b", "I go", "I go\n(also written) a b", conflict: true),
    MergeCase("a\nb\nc", "a\nsame\nc", "a\nsame\nc", "a\nsame\nc"),
    MergeCase("a", "a\nb", "a\nc", "a\nc\nb"),
    MergeCase("a\n", "a\nb\n", "a\nc\n", "a\nc\nb\n"),
    MergeCase("a\nb\nc", "a\nc", "a\nB\nc", "a\nB\nc"),
    MergeCase("a\nb\nc", "a\nc", "a\nb\nc\nd", "a\nc\nd"),
    MergeCase("a\nb", "a\nb", "x", "x"),
    MergeCase("", "x", "y", "y\nx"),
    MergeCase("a\n", "a\nx", "a\ny", "a\ny\nx"),
    // The sign that one side put before a line stays with it, and so does its being taken away.
    MergeCase("mine", "mine, longer", "x\n(also written) mine", "x\n(also written) mine, longer"),
    MergeCase("(also written) a\nb", "a\nb", "(also written) a\nc", "a\nc"),
    MergeCase("- (also written) a\nb", "- a\nb", "- (also written) ab\nb", "- ab\nb"),
    MergeCase("a\r\nb\r\n", "A\r\nb\r\n", "a\r\nB\r\n", "A\r\nB\r\n"),
    MergeCase("é\nz", "e\u{301}\nz", "é\nZ", "e\u{301}\nZ"),
    MergeCase("a\nb\nc\nd", "new\na\nb\nc\nd", "a\nb\nd", "new\na\nb\nd"),
  ]

  @Test("Both sides' edits are kept", arguments: cases)
  func merges(_ example: MergeCase) {
    let result = LineMerge.merge(base: example.base, ours: example.ours, theirs: example.theirs)
    #expect(result.text.hasSameBytes(as: example.merged))
    #expect(result.text == example.merged)
    #expect(result.hasConflict == example.hasConflict)
  }

  private static func edited(_ base: [String], _ random: inout SeededGenerator) -> [String] {
    var lines = base
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let place = Int.random(in: 0...lines.count, using: &random)
      let line = random.pick(["x", "y", "\(random.next())"])
      switch Int.random(in: 0..<3, using: &random) {
      case 0: lines.insert(line, at: place)
      case 1 where place < lines.count: lines[place] = line
      case 2 where place < lines.count: lines.remove(at: place)
      default: break
      }
    }
    return lines
  }

  @Test(
    "Every line that one side added is in the result",
    arguments: Sweep.seeds(short: 300, long: 50_000)
  )
  func keepsAdditions(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let base = (0..<Int.random(in: 1...20, using: &random)).map { "\($0 % 7)" }
    let ours = Self.edited(base, &random)
    let theirs = Self.edited(base, &random)
    let texts = [base, ours, theirs].map { $0.joined(separator: "\n") }
    let merged = LineMerge.merge(base: texts[0], ours: texts[1], theirs: texts[2])
    let lines = Set(
      merged.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.replacing(LineMerge.otherSign, with: "")) }
    )
    for line in ours + theirs where !base.contains(line) { #expect(lines.contains(line)) }
    #expect(LineMerge.merge(base: texts[0], ours: texts[0], theirs: texts[2]).text == texts[2])
    #expect(LineMerge.merge(base: texts[0], ours: texts[1], theirs: texts[0]).text == texts[1])
    let same = LineMerge.merge(base: texts[0], ours: texts[1], theirs: texts[1])
    #expect(same.text == texts[1] && !same.hasConflict)
  }

  @Test(
    "What two versions have in common rises in both and is equal",
    arguments: Sweep.seeds(short: 200, long: 50_000)
  )
  func matches(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let old = (0..<Int.random(in: 0...30, using: &random)).map { "\($0 % 5)" }
    let new = Self.edited(old, &random)
    let pairs = LineMatches(old, new).pairs
    for pair in pairs { #expect(old[pair.old] == new[pair.new]) }
    for (pair, next) in zip(pairs, pairs.dropFirst()) {
      #expect(pair.old < next.old && pair.new < next.new)
    }
    #expect(pairs.count >= old.count - 6)
  }

  @Test("Two long texts in the place of one line are both kept, with what they share once")
  func longLinesForOne() {
    let shared = (0..<10_000).map { "\($0)" }
    let ours = ["our"] + shared + ["ours"]
    let theirs = ["their"] + shared.reversed() + ["theirs"]
    let merged = LineMerge.merge(
      base: "",
      ours: ours.joined(separator: "\n"),
      theirs: theirs.joined(separator: "\n")
    )
    #expect(!merged.hasConflict)
    let lines = merged.text.split(separator: "\n").map(String.init)
    #expect(lines == theirs + ["our", "ours"])
  }

  @Test("Texts with nothing in common are both kept, however long")
  func wholesale() {
    let base = (0..<3000).map { "\($0)" }.joined(separator: "\n")
    let ours = (0..<3000).map { "our \($0)" }.joined(separator: "\n")
    let theirs = (0..<3000).map { "their \($0)" }.joined(separator: "\n")
    let merged = LineMerge.merge(base: base, ours: ours, theirs: theirs)
    #expect(merged.hasConflict)
    #expect(merged.text.split(separator: "\n").count == 6000)
  }
}
