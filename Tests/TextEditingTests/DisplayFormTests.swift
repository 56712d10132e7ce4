import SeededRandom
import Testing

@testable import TextEditing

@Suite struct DisplayFormTests {
  struct Drawn: Sendable {
    let character: Character
    let cells: [String]
    let columns: Int

    init(_ character: Character, _ cells: [String], _ columns: Int) {
      self.character = character
      self.cells = cells
      self.columns = columns
    }
  }

  static let drawn: [Drawn] = [
    Drawn("a", ["a"], 1),
    Drawn("é", ["é"], 1),
    Drawn("e\u{301}", ["e\u{301}"], 1),
    Drawn("漢", ["漢"], 2),
    Drawn("\u{1B}", ["^", "["], 2),
    Drawn("\0", ["^", "@"], 2),
    Drawn("\u{7F}", ["^", "?"], 2),
    Drawn("\n", ["^", "J"], 2),
    Drawn("\r\n", ["^", "M", "^", "J"], 4),
    Drawn("\u{9B}", ["<", "9", "B", ">"], 4),
    Drawn("\u{202E}", ["<", "2", "0", "2", "E", ">"], 6),
    Drawn("\u{AD}", ["<", "A", "D", ">"], 4),
    Drawn("🇩🇪", ["D", "E"], 2),
    Drawn("🇩", ["D"], 1),
    Drawn("👩‍👩‍👧‍👦", ["👩"], 2),
    Drawn("👍🏽", ["👍"], 2),
    Drawn("❤️", ["❤"], 1),
    Drawn("1️⃣", ["1\u{20E3}"], 1),
    Drawn("\u{301}", ["◌\u{301}"], 1),
    Drawn("नि", ["न", "ि"], 2),
    Drawn("\u{378}", ["\u{FFFD}"], 1),
    Drawn("🧑", ["🧑"], 2),
    Drawn("\t", [" ", " ", " ", " "], 4),
  ]

  @Test("A character is drawn in cells that terminals agree on", arguments: drawn)
  func draws(_ expected: Drawn) {
    let form = DisplayForm(expected.character)
    var cells: [String] = []
    var columns = 0
    form.forEachCell { cell, width in
      cells.append(cell)
      columns += width
    }
    #expect(
      cells.map { Array($0.unicodeScalars) } == expected.cells.map { Array($0.unicodeScalars) }
    )
    #expect(columns == expected.columns)
    #expect(form.columns == expected.columns)
  }

  @Test("At most four marks stay on a base")
  func fewMarks() {
    let form = DisplayForm(Character("a" + String(repeating: "\u{300}", count: 20)))
    #expect(form.text.unicodeScalars.count == 5)
    #expect(form.columns == 1)
  }

  @Test(
    "What is drawn has nothing that a terminal obeys, and is its own picture",
    arguments: Torture.clusters
  )
  func isSafe(cluster: String) {
    let safe = cluster.displaySafe()
    for scalar in safe.unicodeScalars {
      let width = ScalarWidth(scalar)
      #expect(width != .hidden && width != .unknown || scalar == "\u{FFFD}")
    }
    #expect(safe.displayColumns == cluster.displayColumns)
    let ascii = cluster.displaySafe(as: .ascii)
    #expect(ascii.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    #expect(ascii.displayColumns == cluster.displayColumns)
  }

  @Test("The short way through letters that never join finds what the long way finds")
  func shortWay() {
    var random = SeededGenerator(seed: 7)
    let pieces =
      Torture.clusters + [
        "ж", "Ω", "한", "ᄀ", "ᆨ", "あ", "中", "ü", "“", "々", "ส", "ว\u{E31}", "ก\u{E33}", "\u{E33}",
        "ב",
        "\u{5B8}", "م", "\u{64E}", "😀", "🎉", "\u{1F3FD}", "\u{FE0F}", "\u{94D}", "क", "\u{93C}",
      ]
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<12 { text += random.pick(pieces) }
      var walk = CharacterWalk(text)
      var column = 0
      for character in text {
        let start = walk.offset
        let measured = walk.next()
        let form = DisplayForm(character, atColumn: column)
        #expect(measured?.columns(at: column) == form.columns)
        #expect(measured?.length == character.utf8.count)
        #expect(walk.offset == start + character.utf8.count)
        column += form.columns
      }
      #expect(walk.next() == nil)
    }
  }

  @Test("Tabs go to the next multiple of four")
  func tabs() {
    #expect("a\tb".displaySafe() == "a   b")
    #expect("abcd\tb".displaySafe() == "abcd    b")
    #expect("漢\tb".displayColumns == 5)
  }

  @Test("Truncation cuts between characters")
  func truncation() {
    #expect("hello".truncated(toColumns: 5) == "hello")
    #expect("hello".truncated(toColumns: 4) == "hel…")
    #expect("漢字漢字".truncated(toColumns: 6) == "漢字…")
    #expect("漢字".truncated(toColumns: 2) == "…")
    #expect("ab".truncated(toColumns: 0) == "")
    #expect("e\u{301}abc".truncated(toColumns: 2) == "e\u{301}…")
    #expect("漢字".padded(toColumns: 6) == "漢字  ")
    #expect("漢字漢".padded(toColumns: 5) == "漢字…")
    #expect("漢字漢".padded(toColumns: 4) == "漢… ")
  }

  @Test("Lines stay lines where that is asked for")
  func lines() {
    #expect("a\r\nb\u{1B}[1m".displaySafe(keepingLines: true) == "a\nb^[[1m")
    #expect("a\nb".displaySafe() == "a^Jb")
  }

  @Test("Without UTF-8 everything else is a question mark for each column")
  func asciiFallback() {
    #expect("Zoë 漢 é".displaySafe(as: .ascii) == "Zo? ?? ?")
    #expect("🇩🇪".displaySafe(as: .ascii) == "DE")
  }
}
