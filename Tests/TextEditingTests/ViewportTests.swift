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

  @Test("A place that is clicked is the one before what is drawn there")
  func clicking() {
    let editor = TextEditor("漢字x\na\tb\n\nhello big world")
    let viewport = TextViewport(rows: 9, columns: 10)
    func place(_ row: Int, _ column: Int) -> [Int] {
      let place = editor.position(atRow: row, column: column, in: viewport)
      return [place.line.number, place.offset]
    }
    #expect(place(0, 0) == [0, 0])
    #expect(place(0, 1) == [0, 0])
    #expect(place(0, 2) == [0, 3])
    #expect(place(0, 4) == [0, 6])
    #expect(place(0, 9) == [0, 7])
    #expect(place(1, 2) == [1, 1])
    #expect(place(1, 4) == [1, 2])
    #expect(place(2, 5) == [2, 0])
    #expect(place(3, 3) == [3, 3])
    #expect(place(4, 2) == [3, 12])
    #expect(place(8, 2) == [3, 12])
    #expect(place(-1, -1) == [0, 0])
  }

  @Test("Each cell of the screen is the place where its own cursor is drawn")
  func clickingEverywhere() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      var editor = TextEditor(random.text(upTo: 60))
      let viewport = TextViewport(rows: 8, columns: Int.random(in: 4...20, using: &random))
      for row in 0..<editor.visibleRows(in: viewport).count {
        for column in 0..<viewport.columns {
          editor.setCursor(editor.position(atRow: row, column: column, in: viewport))
          let drawn = try #require(editor.cursorPosition(in: viewport))
          #expect(drawn.row == row && drawn.column <= column)
        }
      }
    }
  }

  @Test("Scrolling leaves the cursor and goes no further than the text")
  func wheel() {
    let editor = TextEditor("1\n2\n3\n4\n5\n6")
    var viewport = TextViewport(rows: 3, columns: 10)
    func shown() -> [String] { editor.visibleRows(in: viewport).map(\.text) }
    viewport.scroll(by: 2, over: editor)
    #expect(shown() == ["3", "4", "5"])
    #expect(editor.cursorPosition(in: viewport) == nil)
    viewport.scroll(by: 9, over: editor)
    #expect(shown() == ["4", "5", "6"])
    viewport.scroll(by: -1, over: editor)
    #expect(shown() == ["3", "4", "5"])
    viewport.scroll(by: -9, over: editor)
    #expect(shown() == ["1", "2", "3"])
  }

  @Test("A row tells the column of each of its characters")
  func columnsOfRow() throws {
    let editor = TextEditor("漢\tx hello world")
    let rows = editor.visibleRows(in: TextViewport(rows: 5, columns: 10))
    #expect(rows.map(\.text) == ["漢  x ", "hello ", "world"])
    #expect([0, 3, 4, 5, 6, 99].map(rows[0].column(atOffset:)) == [0, 2, 4, 5, 6, 6])
    #expect([0, 6, 8, 12].map(rows[1].column(atOffset:)) == [0, 0, 2, 6])
  }

  @Test("A field shows which of its columns are selected")
  func selectedColumns() {
    var editor = TextEditor("0123456789", isSingleLine: true)
    #expect(editor.fieldSlice(columns: 20).selectedColumns == nil)
    editor.selectAll()
    #expect(editor.fieldSlice(columns: 20).selectedColumns == 0..<10)
    #expect(editor.fieldSlice(columns: 6).selectedColumns == 0..<4)
  }

  @Test("A snapshot stays as it was")
  func snapshot() {
    var editor = TextEditor("one\ntwo")
    let snapshot = editor.snapshot
    editor.insert("x")
    #expect(snapshot.text == "one\ntwo")
    #expect(snapshot == TextSnapshot("one\ntwo") && snapshot != editor.snapshot)
    editor.undo()
    #expect(snapshot == editor.snapshot)
  }
}
