import SeededRandom
import Testing

@testable import TextEditing

@Suite struct EditorPropertyTests {
  private static func randomAct(_ random: inout SeededGenerator) -> Act {
    switch Int.random(in: 0..<16, using: &random) {
    case 0...5: .type(random.pick(Torture.clusters + ["x", "y", " ", "\n"]))
    case 6: .type(random.text(upTo: 4))
    case 7: .paste(random.text(upTo: 12))
    case 8: .backspace
    case 9: .delete
    case 10: .deleteWordBackward
    case 11: .deleteWordForward
    case 12: .replaceAll(random.text(upTo: 20))
    default: .go(random.pick(Movement.allCases))
    }
  }

  @Test(
    "Any edits, then undo to the end, give the start; redo to the end gives the end",
    arguments: Sweep.seeds(short: 150, long: 20_000)
  )
  func undoAndRedo(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let start = random.text(upTo: 30)
    var editor = TextEditor(start)
    let viewport = TextViewport(rows: 5, columns: 12)
    for _ in 0..<80 { editor.perform(Self.randomAct(&random), in: viewport) }
    let end = editor.text
    while editor.undo() {}
    #expect(editor.text.hasSameBytes(as: start))
    while editor.redo() {}
    #expect(editor.text.hasSameBytes(as: end))
    #expect(editor.buffer == TextBuffer(end))
  }

  @Test(
    "After any edit the cursor is on a border between characters, inside a viewport of any size",
    arguments: Sweep.seeds(short: 150, long: 20_000)
  )
  func cursorIsSeen(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 1000)
    var editor = TextEditor(random.text(upTo: 60))
    var viewport = TextViewport(rows: 1, columns: 1)
    for _ in 0..<60 {
      if Int.random(in: 0..<6, using: &random) == 0 {
        viewport.resize(
          rows: Int.random(in: 1...9, using: &random),
          columns: Int.random(in: 1...24, using: &random)
        )
      }
      let act =
        Int.random(in: 0..<12, using: &random) == 0
        ? .undo : Self.randomAct(&random)
      editor.perform(act, in: viewport)
      viewport.follow(editor)
      let line = editor.buffer[editor.cursor.line]
      #expect(line.border(atOrAfter: editor.cursor.offset) == editor.cursor.offset)
      let cursor = try #require(editor.cursorPosition(in: viewport))
      #expect((0..<viewport.rows).contains(cursor.row))
      #expect((0..<viewport.columns).contains(cursor.column))
      let rows = editor.visibleRows(in: viewport)
      let row = try #require(rows.indices.contains(cursor.row) ? rows[cursor.row] : nil)
      #expect(row.line == editor.cursor.line)
      #expect(
        row.range.contains(editor.cursor.offset) || row.range.upperBound == editor.cursor.offset
      )
    }
  }

  @Test(
    "The rows of a text hold each of its characters once, and none is wider than the viewport",
    arguments: [1, 2, 3, 4, 7, 20, 80]
  )
  func rowsAreComplete(columns: Int) {
    var random = SeededGenerator(seed: UInt64(columns))
    for _ in 0..<40 {
      let editor = TextEditor(random.text(upTo: 80))
      let viewport = TextViewport(rows: 10_000, columns: columns)
      var shown = [Int](repeating: 0, count: editor.lineCount)
      for row in editor.visibleRows(in: viewport) {
        #expect(row.range.lowerBound == shown[row.line.number])
        #expect(row.isFirstOfLine == (row.range.lowerBound == 0))
        shown[row.line.number] = row.range.upperBound
        let isOneCharacter = row.text.count == 1
        #expect(isOneCharacter || row.text.displayColumns <= columns)
      }
      for number in 0..<editor.lineCount {
        #expect(shown[number] == editor.line(LineIndex(number)).utf8.count)
      }
    }
  }

  @Test(
    "A long line that was edited is laid out as if it were new",
    arguments: Sweep.seeds(short: 40, long: 5000)
  )
  func longLines(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 5000)
    var text = ""
    while text.utf8.count < 2500 { text += random.text(upTo: 30).filter { !$0.isNewline } }
    var editor = TextEditor(text)
    let columns = random.pick([1, 2, 3, 5, 10, 40, 100])
    let viewport = TextViewport(rows: 5, columns: columns)
    for _ in 0..<40 {
      let place = Int.random(in: 0...2500, using: &random)
      editor.setCursor(TextPosition(line: LineIndex(0), offset: place))
      editor.perform(
        random.pick([.type(random.pick(Torture.clusters)), .backspace, .delete, .undo]),
        in: viewport
      )
      let line = editor.buffer[editor.cursor.line]
      #expect(line.layout(columns: columns) == LineLayout(Line(line.text), columns: columns))
    }
  }

  @Test(
    "A text comes out byte for byte as it went in",
    arguments: [
      "", "\n", "\r\n", "\r", "a\r\r\nb", "\0\u{1B}[31m", "e\u{301}", "\u{301}", "a\nb", "a\r\nb\n",
      "é", "\u{FEFF}x", "\n\n\n",
    ]
  )
  func roundTrip(text: String) {
    #expect(TextEditor(text).text.hasSameBytes(as: text))
  }

  @Test("A line of 100,000 characters is edited and drawn in its middle")
  func hugeLine() throws {
    var editor = TextEditor(String(repeating: "word and 漢字 ", count: 8000))
    editor.setCursor(TextPosition(line: LineIndex(0), offset: 60_000))
    var viewport = TextViewport(rows: 10, columns: 40)
    editor.insert("here")
    viewport.follow(editor)
    let cursor = try #require(editor.cursorPosition(in: viewport))
    #expect(cursor.row == 9)
    #expect(editor.visibleRows(in: viewport)[9].text.contains("here"))
    editor.move(.textStart, in: viewport)
    viewport.follow(editor)
    #expect(editor.visibleRows(in: viewport)[0].isFirstOfLine)
  }
}
