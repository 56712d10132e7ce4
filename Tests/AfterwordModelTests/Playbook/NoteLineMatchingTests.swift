import SeededRandom
import Testing

@testable import AfterwordModel

/// A note and the identities of its lines, as saves of it give them.
private struct SavedLines {
  private(set) var text = ""
  private(set) var known: [KnownLine] = []
  private var retired: [KnownLine] = []

  mutating func save(_ text: String) {
    let change = ChangedMarks(from: self.text, to: text)
    self.text = text
    let range = change.countBefore..<change.countBefore + change.old.count
    let before = Array(known[range])
    let all = retired
    let found = NoteLineMatching.identities(of: change.new, known: before) { all }
    let after = zip(change.new, found).map { line, id in
      KnownLine(id: id ?? NoteLineID(at: Instant(seconds: 0)), mark: line.mark, text: line.text)
    }
    known.replaceSubrange(range, with: after)
    let kept = Set(after.map(\.id))
    retired = before.filter { !kept.contains($0.id) } + retired.filter { !kept.contains($0.id) }
  }

  var ids: [NoteLineID] { known.map(\.id) }
}

@Suite("Matching the lines of a note, at random")
struct NoteLineMatchingTests {
  private static func line(_ random: inout SeededGenerator) -> String {
    let words = ["slow", "Go", "more", "Kubernetes", "lab", "話", "answer", "é", "calm"]
    let count = 1 + random.number(below: 4)
    let text = (0..<count).map { _ in random.pick(words) }.joined(separator: " ")
    return random.pick(["- ", "+ ", "? ", "! ", "> ", "", "* "]) + text
  }

  private static func edited(_ lines: [String], _ random: inout SeededGenerator) -> [String] {
    var lines = lines
    for _ in 0...random.number(below: 3) {
      let place = random.number(below: lines.count + 1)
      switch random.number(below: 6) {
      case 0: lines.insert(line(&random), at: place)
      case 1 where place < lines.count: lines.remove(at: place)
      case 2 where place < lines.count: lines[place] = line(&random)
      case 3 where place < lines.count: lines[place] += " more"
      case 4 where place < lines.count: lines.append(lines[place])
      case 5 where place < lines.count: lines.append(lines.remove(at: place))
      default: break
      }
    }
    return lines
  }

  @Test(
    "no identity is given twice, none is swapped between lines that stay, all lines have one",
    arguments: Sweep.seeds(short: 150, long: 20_000)
  )
  func sound(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var saved = SavedLines()
    var lines: [String] = []
    for _ in 0..<25 {
      let before = saved.known
      lines = Self.edited(lines, &random)
      saved.save(lines.joined(separator: "\n"))
      let marked = MarkedLine.all(in: saved.text)
      #expect(saved.known.map(\.text) == marked.map(\.text))
      #expect(saved.known.map(\.mark) == marked.map(\.mark))
      #expect(Set(saved.ids).count == saved.ids.count)
      for (text, old) in onlyOnes(before) {
        if let new = onlyOnes(saved.known)[text] { #expect(new == old) }
      }
    }
  }

  /// The identities of lines whose mark and text no other line has.
  private func onlyOnes(_ lines: [KnownLine]) -> [String: NoteLineID] {
    Dictionary(grouping: lines) { "\($0.mark.rawValue)\($0.text)" }
      .compactMapValues { $0.count == 1 ? $0[0].id : nil }
  }

  @Test(
    "typing in one line gives the same identities saved at each letter or at the end",
    arguments: Sweep.seeds(short: 150, long: 20_000)
  )
  func granularity(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var lines = (0..<1 + random.number(below: 8)).map { _ in Self.line(&random) }
    let place = random.number(below: lines.count)
    var often = SavedLines()
    often.save(lines.joined(separator: "\n"))
    var seldom = often
    var letters = Array(lines[place])
    // The mark and a first letter stay: who deletes a line has deleted it.
    let fixed = 3
    for _ in 0..<random.number(below: 30) where letters.count >= fixed {
      let at = fixed + random.number(below: letters.count - fixed + 1)
      if at < letters.count, Bool.random(using: &random) {
        letters.remove(at: at)
      } else {
        letters.insert(random.pick(["x", " ", "é", "o"]), at: at)
      }
      lines[place] = String(letters)
      often.save(lines.joined(separator: "\n"))
    }
    seldom.save(lines.joined(separator: "\n"))
    #expect(often.ids == seldom.ids)
  }

  @Test("thousands of lines are matched, whatever happened to them")
  func many() {
    let lines = (0..<5000).map { "- thing \($0) of many" }
    var saved = SavedLines()
    saved.save(lines.joined(separator: "\n"))
    let before = saved.ids
    saved.save(lines.reversed().joined(separator: "\n"))
    #expect(saved.ids == before.reversed())
    saved.save("")
    saved.save(lines.joined(separator: "\n"))
    #expect(saved.ids == before)
    saved.save(lines.map { $0 + "!" }.joined(separator: "\n"))
    #expect(saved.ids == before)
  }
}
