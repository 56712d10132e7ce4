import SeededRandom
import Testing

@testable import TextEditing

@Suite struct TextSearchTests {
  private func found(_ needle: String, in text: String) -> [String] {
    let editor = TextEditor(text)
    let lines = LineIndex(0)...LineIndex(editor.lineCount - 1)
    return TextSearch(needle).matches(inLines: lines, of: editor).map(editor.text(in:))
  }

  @Test("Case counts only when the needle has an upper case letter")
  func smartCase() {
    #expect(found("ana", in: "Ana ana bANANa") == ["Ana", "ana", "ANA"])
    #expect(found("Ana", in: "Ana ana bANANa") == ["Ana"])
    #expect(found("ss", in: "Straße STRASSE") == ["ß", "SS"])
    #expect(found("straße", in: "STRASSE strasse") == ["STRASSE", "strasse"])
    #expect(found("σοφος", in: "ΣΟΦΟΣ σοφός") == ["ΣΟΦΟΣ"])
  }

  @Test("A match takes whole characters, however they are written")
  func characters() {
    #expect(found("e", in: "e e\u{301} é") == ["e"])
    #expect(found("é", in: "e\u{301} é").map(\.unicodeScalars.count) == [2, 1])
    #expect(found("👩", in: "👩‍👩‍👧‍👦 👩") == ["👩"])
    #expect(found("s", in: "ß s") == ["s"])
    #expect(found("🇪🇫", in: "🇩🇪🇫🇷").isEmpty)
    #expect(found("", in: "abc").isEmpty)
    #expect(found("a\nb", in: "a\nb").isEmpty)
    #expect(found("a", in: "a\r\na\r\n") == ["a", "a"])
  }

  @Test("Next and previous go round, and say so")
  func wrapping() throws {
    let editor = TextEditor("x a\nb\na x a")
    let search = TextSearch("a")
    func next(_ line: Int, _ offset: Int) -> TextSearch.Match? {
      search.next(from: TextPosition(line: LineIndex(line), offset: offset), in: editor)
    }
    func previous(_ line: Int, _ offset: Int) -> TextSearch.Match? {
      search.previous(before: TextPosition(line: LineIndex(line), offset: offset), in: editor)
    }
    func place(_ match: TextSearch.Match?) -> [Int] {
      match.map {
        [$0.range.lowerBound.line.number, $0.range.lowerBound.offset, $0.hasWrapped ? 1 : 0]
      } ?? []
    }
    #expect(place(next(0, 0)) == [0, 2, 0])
    #expect(place(next(0, 3)) == [2, 0, 0])
    #expect(place(next(2, 1)) == [2, 4, 0])
    #expect(place(next(2, 5)) == [0, 2, 1])
    #expect(place(previous(2, 5)) == [2, 4, 0])
    #expect(place(previous(2, 4)) == [2, 0, 0])
    #expect(place(previous(1, 0)) == [0, 2, 0])
    #expect(place(previous(0, 2)) == [2, 4, 1])
    #expect(TextSearch("none").next(from: .start, in: editor) == nil)
    #expect(TextSearch("none").previous(before: editor.end, in: editor) == nil)
  }

  @Test("What a viewport shows of a text has the same matches as its lines")
  func inViewport() {
    let long = String(repeating: "one two Straße ", count: 400)
    var editor = TextEditor("two\n\(long)\ntwo two")
    var viewport = TextViewport(rows: 4, columns: 20)
    let search = TextSearch("two strasse")
    for rows in [0, 1, 150, 1000] {
      viewport.scroll(by: rows, over: editor)
      let shown = editor.visibleRows(in: viewport)
      let wanted = search.matches(inLines: LineIndex(0)...LineIndex(2), of: editor).filter {
        match in
        shown.contains { $0.line == match.lowerBound.line && $0.shows(match) }
      }
      let found = search.matches(in: viewport, of: editor)
      #expect(wanted.allSatisfy(found.contains))
      #expect(found.count <= wanted.count + 8)
    }
    editor.insert("two STRASSE")
    viewport.scroll(by: -1000, over: editor)
    #expect(search.matches(in: viewport, of: editor).first == .start..<editor.cursor)
  }

  @Test("Replacing all is one step, and counts")
  func replacingAll() {
    var editor = TextEditor("one One\nONE two")
    let counts = (0..<2).map { _ in editor.replaceAll(TextSearch("one"), with: "1") }
    #expect(counts == [3, 0])
    #expect(editor.text == "1 1\n1 two")
    editor.undo()
    #expect(editor.text == "one One\nONE two")
    let hasMore = editor.undo()
    #expect(!hasMore)
  }

  @Test(
    "What a search finds, and nothing else, is equal to the needle",
    arguments: Sweep.seeds(short: 100, long: 20_000)
  )
  func equality(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 300)
    let editor = TextEditor(random.text(upTo: 60))
    let needle = random.pick(Torture.clusters + ["a", "words", "b "])
    let search = TextSearch(needle)
    for number in 0..<editor.lineCount {
      let line = LineIndex(number)
      let matches = search.matches(inLines: line...line, of: editor)
      for match in matches {
        #expect(editor.text(in: match).lowercased() == needle.lowercased())
      }
      let isThere = editor.line(line).contains(needle)
      #expect(isThere ? !matches.isEmpty : true)
    }
  }

  @Test("A place that the text has no more is its end")
  func placeBehindTheEnd() {
    let editor = TextEditor("a b a")
    let place = TextPosition(line: LineIndex(9), offset: 4)
    #expect(TextSearch("a").previous(before: place, in: editor)?.range.lowerBound.offset == 4)
    #expect(TextSearch("a").next(from: place, in: editor)?.hasWrapped == true)
  }
}

extension WrappedRow {
  fileprivate func shows(_ match: Range<TextPosition>) -> Bool {
    range.overlaps(match.lowerBound.offset..<match.upperBound.offset)
  }
}
