import SeededRandom
import TextEditing
import Testing

@Suite("What differs between two texts, line by line")
struct LineDifferenceTests {
  /// `-` only in the old text, `+` only in the new one, a space in both.
  private func picture(_ old: String, _ new: String) -> [String] {
    LineDifference(from: old, to: new).lines.map { line in
      switch line.origin {
      case .both: " \(line.text)"
      case .onlyOld: "-\(line.text)"
      case .onlyNew: "+\(line.text)"
      }
    }
  }

  @Test("Equal texts have no changed line")
  func equal() {
    let difference = LineDifference(from: "one\ntwo\n", to: "one\ntwo\n")
    #expect(difference.changedLines.isEmpty)
    #expect(difference.lines.map(\.text) == ["one", "two", ""])
  }

  @Test("A line that was retyped is there as it was and as it is")
  func replaced() {
    #expect(picture("one\ntwo\nthree", "one\n2\nthree") == [" one", "-two", "+2", " three"])
  }

  @Test("Lines that were added and lines that are gone stand where they were")
  func addedAndRemoved() {
    #expect(picture("a\nb\nc", "b\nc\nd") == ["-a", " b", " c", "+d"])
    #expect(picture("", "a") == ["-", "+a"])
  }

  @Test("An accent that is composed in another way is a change, and so is a carriage return")
  func exact() {
    #expect(picture("é", "e\u{301}") == ["-é", "+e\u{301}"])
    #expect(picture("a\r\nb", "a\nb") == ["-a\r", "+a", " b"])
  }

  @Test("Without the new lines it is the old text, without the old ones the new text")
  func property() {
    var random = SeededGenerator(seed: 20_261_122)
    for _ in 0..<300 {
      let old = text(using: &random)
      let new = text(using: &random)
      let lines = LineDifference(from: old, to: new).lines
      #expect(lines.filter { $0.origin != .onlyNew }.map(\.text).joined(separator: "\n") == old)
      #expect(lines.filter { $0.origin != .onlyOld }.map(\.text).joined(separator: "\n") == new)
    }
  }

  private func text(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...9, using: &random))
      .map { _ in ["a", "b", "", "c c"].randomElement(using: &random) ?? "" }
      .joined(separator: "\n")
  }

  @Test("A long text that was changed everywhere is told apart all the same")
  func long() {
    let old = (0..<20_000).map { "line \($0)" }
    let new = old.map { $0 + "!" }
    let difference = LineDifference(
      from: old.joined(separator: "\n"),
      to: new.joined(separator: "\n")
    )
    #expect(difference.lines.count { $0.origin == .onlyOld } == 20_000)
    #expect(difference.lines.count { $0.origin == .onlyNew } == 20_000)
  }
}
