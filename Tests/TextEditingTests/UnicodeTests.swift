import Foundation
import Testing

@testable import TextEditing

/// Against the files of Debian's unicode-data, of Unicode 15.0.
@Suite struct UnicodeTests {
  /// Lines that Swift's own, later Unicode sees otherwise, by what they are now.
  private static let newer = [
    // A symbol that is no emoji no longer joins with another.
    "÷ 2701 × 200D × 2701 ÷": "÷ 2701 × 200D ÷ 2701 ÷"
  ]

  private func lines(_ name: String) throws -> [Substring] {
    let path = "/usr/share/unicode/\(name)"
    let data = try #require(FileManager.default.contents(atPath: path), "install unicode-data")
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let line = line.prefix { $0 != "#" }
      return line.allSatisfy(\.isWhitespace) ? nil : line
    }
  }

  private func text(_ numbers: some StringProtocol) throws -> String {
    var text = String.UnicodeScalarView()
    for number in numbers.split(separator: " ") {
      text.append(try #require(UInt32(number, radix: 16).flatMap(Unicode.Scalar.init)))
    }
    return String(text)
  }

  /// Goes over the characters with Right, and deletes them with Backspace.
  private func walk(over characters: [String]) {
    let text = characters.joined()
    var editor = TextEditor(text)
    let viewport = TextViewport(rows: 5, columns: 40)
    var place = TextPosition.start
    for character in characters {
      editor.move(.right, in: viewport)
      place = place.advanced(over: character)
      #expect(editor.cursor == place, "\(text.debugDescription)")
    }
    #expect(editor.cursor == editor.end)
    for count in characters.indices.reversed() {
      editor.deleteBackward()
      #expect(editor.text.hasSameBytes(as: characters[..<count].joined()))
    }
  }

  @Test("Right and Backspace take each character of the grapheme break test as one")
  func graphemeBreaks() throws {
    var newer = 0
    let lines = try lines("auxiliary/GraphemeBreakTest.txt")
    for line in lines {
      let line = line.trimmingCharacters(in: .whitespaces)
      if Self.newer[line] != nil { newer += 1 }
      let characters = (Self.newer[line] ?? line).replacing(" ×", with: "").split(separator: "÷")
      walk(over: try characters.map { try text($0) }.filter { !$0.isEmpty })
    }
    #expect(lines.count == 602)
    #expect(newer == Self.newer.count)
  }

  @Test("Right and Backspace take each emoji as one, alone and between letters")
  func emoji() throws {
    let lines = try lines("emoji/emoji-test.txt")
    for line in lines {
      let emoji = try text(line.prefix { $0 != ";" })
      walk(over: [emoji])
      // A skin tone joins whatever it stands behind.
      let joins = emoji.unicodeScalars.first?.properties.isEmojiModifier ?? true
      if !joins { walk(over: ["a", emoji, "字", emoji]) }
    }
    #expect(lines.count > 4700)
  }

  @Test("A search finds every letter by its other case")
  func caseFolding() throws {
    var tried = 0
    for line in try lines("CaseFolding.txt") {
      let fields = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      // Simple and Turkish foldings are other ways to say the same.
      guard fields[1] == "C" || fields[1] == "F" else { continue }
      tried += 1
      let letter = try text(fields[0])
      // A needle with upper case letters is taken as it is, and some foldings are upper case.
      let needle = try text(fields[2]).lowercased()
      let found = TextSearch(needle).matches(
        inLines: LineIndex(0)...LineIndex(0),
        of: TextEditor(letter)
      )
      #expect(found.map(\.lowerBound.offset) == [0], "\(fields)")
      #expect(found.map(\.upperBound.offset) == [letter.utf8.count], "\(fields)")
    }
    #expect(tried > 1400)
  }

  @Test("What the measuring takes for a border or a mark is one to Swift, too")
  func knownScalars() {
    for value in UInt32(0x80)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.isPlainMark else { continue }
      for base in ["a", "漢", "ก", "ש", "م", "😀"] where (base + String(scalar) + base).count != 2 {
        Issue.record("\(base)\(scalar.visibleToken)")
      }
    }
  }
}
