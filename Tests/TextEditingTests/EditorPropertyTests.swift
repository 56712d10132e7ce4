import SeededRandom
import Testing

@testable import TextEditing

@Suite struct EditorPropertyTests {
  private static func randomAct(_ random: inout SeededGenerator) -> Act {
    switch Int.random(in: 0..<30, using: &random) {
    case 0...7: .type(random.pick(Torture.clusters + ["x", "y", " ", "\n"]))
    case 8: .type(random.text(upTo: 4))
    case 9: .paste(random.text(upTo: 12))
    case 10: .replaceText(random.text(upTo: 20))
    case 11: .replaceMatches(random.pick(["a", "b ", "long"]), random.text(upTo: 3))
    case 12: .write(random.pick(LetterCase.allCases))
    case 13: .moveLines(Int.random(in: -3...3, using: &random))
    case 14...18:
      random.pick([
        .duplicate, .join, .indent, .outdent, .transpose, .killWordBackward, .killWordForward,
        .killToLineEnd, .killToLineStart, .cutLine, .deleteSelection, .yank("yanked"),
        .rotate(to: "other"), .find("a"), .findBack("b"), .replaceFound("a", "á"),
      ])
    case 19...20: random.pick([.backspace, .delete])
    case 21...22: random.pick([.mark, .drop, .selectAll, .selectWord, .selectLine])
    case 23...25: .select(random.pick(Movement.allCases))
    default: .go(random.pick(Movement.allCases))
    }
  }

  @Test("Twenty thousand lines are joined in one step of undo")
  func joinsManyLines() {
    let lines = (0..<20_000).map { "line \($0) of a note that somebody pasted" }
    let text = lines.joined(separator: " \n\t")
    var editor = TextEditor(text)
    editor.selectAll()
    editor.joinLines()
    #expect(editor.text == lines.joined(separator: " "))
    editor.undo()
    #expect(editor.text == text)
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
      for place in [editor.cursor, editor.caret.anchor ?? editor.cursor] {
        #expect(editor.line(place.line).hasBorder(atUTF8: place.offset))
      }
      let cursor = try #require(editor.cursorPosition(in: viewport))
      #expect((0..<viewport.rows).contains(cursor.row))
      #expect((0..<viewport.columns).contains(cursor.column))
      let rows = editor.visibleRows(in: viewport)
      let row = try #require(rows.indices.contains(cursor.row) ? rows[cursor.row] : nil)
      #expect(row.line == editor.cursor.line)
      #expect(cursor.column == columns(editor.line(row.line), row.range.lowerBound, editor.cursor))
      #expect(
        row.range.contains(editor.cursor.offset) || row.range.upperBound == editor.cursor.offset
      )
    }
  }

  /// Counted without what the editor measures.
  private func columns(_ line: String, _ start: Int, _ cursor: TextPosition) -> Int {
    let units = Array(line.utf8)[start..<cursor.offset]
    return String(decoding: units, as: UTF8.self).reduce(0) { column, character in
      column + DisplayForm(character, atColumn: column).columns
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
      let fresh = Line(line.text)
      #expect(
        line.measured.pieces.flatMap(\.characters) == fresh.measured.pieces.flatMap(\.characters)
      )
      #expect(line.layout(columns: columns) == fresh.layout(columns: columns))
    }
  }

  @Test("What is typed where a long line is cut into pieces joins what it joins")
  func borders() {
    for unit in ["a", "a\t", "漢", "ส", "😀", "e\u{301}x", "👩‍👩‍👧‍👦", "नि ", "🇩🇪 "] {
      let text = String(repeating: unit, count: 4000 / unit.utf8.count)
      var border = 0
      for piece in MeasuredLine(text).pieces.prefix(2) {
        border += piece.length
        for typed in ["\u{200D}", "\u{600}", "\u{301}", "👩", "🇩", "\u{94D}", "x", "\n"] {
          var editor = TextEditor(text)
          // What is not measured before the edit is measured anew after it.
          _ = editor.visibleRows(in: TextViewport(rows: 5, columns: 40))
          editor.setCursor(TextPosition(line: LineIndex(0), offset: border))
          editor.insert(typed)
          for line in editor.buffer.lines {
            let fresh = MeasuredLine(String(line.content)).pieces.flatMap(\.characters)
            #expect(line.measured.pieces.flatMap(\.characters) == fresh, "\(unit) \(typed)")
          }
          editor.deleteBackward()
          editor.deleteForward()
          for line in editor.buffer.lines {
            let fresh = MeasuredLine(String(line.content)).pieces.flatMap(\.characters)
            #expect(line.measured.pieces.flatMap(\.characters) == fresh, "\(unit) \(typed)")
          }
        }
      }
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

extension String {
  fileprivate func hasBorder(atUTF8 offset: Int) -> Bool {
    offset == utf8.count || indices.contains { utf8.distance(from: startIndex, to: $0) == offset }
  }
}
