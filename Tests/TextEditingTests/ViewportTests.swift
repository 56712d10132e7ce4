import SeededRandom
import Testing

@testable import TextEditing

@Suite struct ViewportTests {
  private func rows(_ text: String, columns: Int) -> [String] {
    TextEditor(text).visibleRows(in: TextViewport(rows: 50, columns: columns)).map(\.text)
  }

  @Test("Rows break after spaces, else between characters")
  func wrapping() {
    #expect(rows("hello big world", columns: 10) == ["hello big ", "world"])
    #expect(rows("hello world", columns: 7) == ["hello ", "world"])
    #expect(rows("abcdefghij", columns: 5) == ["abcd", "efgh", "ij"])
    #expect(rows("abcd efgh", columns: 5) == ["abcd ", "efgh"])
    #expect(rows("ab 漢字漢字", columns: 7) == ["ab 漢", "字漢字"])
    #expect(rows("漢字", columns: 1) == ["漢", "字", ""])
    #expect(rows("a\tb", columns: 20) == ["a   b"])
    #expect(rows("", columns: 5) == [""])
    #expect(rows("a\n", columns: 5) == ["a", ""])
    #expect(rows("abcd ", columns: 5) == ["abcd ", ""])
  }

  @Test("Following scrolls just enough")
  func following() {
    var editor = TextEditor("1\n2\n3\n4\n5\n6")
    var viewport = TextViewport(rows: 3, columns: 10)
    func shown() -> [String] { editor.visibleRows(in: viewport).map(\.text) }
    viewport.follow(editor)
    #expect(shown() == ["1", "2", "3"])
    for _ in 0..<3 { editor.move(.down, in: viewport) }
    viewport.follow(editor)
    #expect(shown() == ["2", "3", "4"])
    editor.move(.up, in: viewport)
    viewport.follow(editor)
    #expect(shown() == ["2", "3", "4"])
    editor.move(.textStart, in: viewport)
    #expect(editor.cursorPosition(in: viewport) == nil)
    viewport.follow(editor)
    #expect(shown() == ["1", "2", "3"])
    editor.move(.textEnd, in: viewport)
    viewport.follow(editor)
    #expect(shown() == ["4", "5", "6"])
    editor.replace(with: "only")
    viewport.follow(editor)
    #expect(shown() == ["only"])
  }

  @Test("The cursor stands where the next character will be drawn")
  func cursor() {
    func column(_ marked: String, columns: Int = 20) -> [Int] {
      let editor = TextEditor(marked: marked)
      var viewport = TextViewport(rows: 9, columns: columns)
      viewport.follow(editor)
      return editor.cursorPosition(in: viewport).map { [$0.row, $0.column] } ?? []
    }
    #expect(column("漢字|") == [0, 4])
    #expect(column("a\t|b") == [0, 4])
    #expect(column("\u{1B}|") == [0, 2])
    #expect(column("hello big |world", columns: 10) == [1, 0])
    #expect(column("hello big|", columns: 10) == [0, 9])
    #expect(column("e\u{301}🇩🇪|") == [0, 3])
  }

  @Test("A field shows its cursor and says where it is cut", arguments: 1...12)
  func fields(columns: Int) {
    var random = SeededGenerator(seed: UInt64(columns))
    for _ in 0..<60 {
      var editor = TextEditor(random.text(upTo: 30), isSingleLine: true)
      let offset = Int.random(in: 0...editor.end.offset, using: &random)
      editor.setCursor(TextPosition(line: LineIndex(0), offset: offset))
      let slice = editor.fieldSlice(columns: columns)
      #expect((0..<columns).contains(slice.cursorColumn))
      #expect(slice.text.displayColumns <= columns)
      #expect(
        slice.isCutAfter || slice.isCutBefore || slice.cursorColumn <= slice.text.displayColumns
      )
    }
  }

  @Test("A field scrolls by half its width")
  func scrolling() {
    var editor = TextEditor("0123456789", isSingleLine: true)
    editor.setCursor(editor.end)
    let end = editor.fieldSlice(columns: 6)
    #expect(end.text == "6789" && end.cursorColumn == 4)
    #expect(end.isCutBefore && !end.isCutAfter)
    editor.setCursor(.start)
    let start = editor.fieldSlice(columns: 6)
    #expect(start.text == "012345" && start.cursorColumn == 0)
    #expect(start.isCutAfter && !start.isCutBefore)
  }
}
