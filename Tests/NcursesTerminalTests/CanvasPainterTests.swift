import CNcurses
import Glibc
import TerminalCanvas
import Testing
import TextEditing

@testable import NcursesTerminal

/// Paints on a screen that leads nowhere and reads back what ncurses holds.
///
/// Serialized: ncurses knows one current screen.
@Suite("What ncurses holds is what the canvas shows", .serialized)
struct CanvasPainterTests {
  static let texts = [
    "plain", "äöü ß", "漢字かな", "한글", "e\u{301}a\u{308}\u{323}", "😀👍🏽", "👨‍👩‍👧‍👦", "🇩🇪🇫🇷", "❤️ ☂︎",
    "a\u{202E}b\u{2066}c", "tab\there", "\u{07}\u{1B}[31m\u{9B}x", "नमस्ते", "ภาษาไทย", "עברית",
    "العربية",
    "\u{200B}\u{FEFF}\u{AD}", "\u{FFFD}", "\u{E000}", "┌─┐│└┘",
    "e" + String(repeating: "\u{301}", count: 30),
  ]

  @Test("Every cell stands in its own column", arguments: texts)
  func columns(text: String) throws {
    try withScreen { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      let end = canvas.draw(text, row: 3, column: 2)
      canvas.draw("|", row: 3, column: end)
      paint(canvas)
      for column in 0..<80 {
        let expected = canvas[3, column]
        if !expected.isContinuation {
          #expect(
            cell(3, column).text == expected.text,
            "column \(column) of \(text.debugDescription)"
          )
        }
      }
    }
  }

  @Test("A cell whose width ncurses sees otherwise is replaced, and nothing shifts")
  func disagreement() throws {
    try withScreen { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      canvas.fill(Rectangle(row: 0, column: 0, rows: 1, columns: 1), with: "漢")
      canvas.fill(Rectangle(row: 0, column: 1, rows: 1, columns: 1), with: "\u{1B}")
      canvas.fill(Rectangle(row: 0, column: 2, rows: 1, columns: 1), with: "\u{301}")
      canvas.fill(Rectangle(row: 0, column: 3, rows: 1, columns: 1), with: "ab")
      canvas.draw("ok", row: 0, column: 4)
      paint(canvas)
      #expect((0..<6).map { cell(0, $0).text } == ["�", "�", "�", "�", "o", "k"])
    }
  }

  @Test("Without UTF-8 what is not ASCII becomes a question mark of the same width")
  func ascii() throws {
    try withScreen(isUTF8: false) { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      canvas.draw("é漢x", row: 0, column: 0)
      paint(canvas)
      #expect((0..<4).map { cell(0, $0).text } == ["?", "?", " ", "x"])
    }
  }

  @Test("The last cell of the last line is drawn, and nothing scrolls")
  func lastCell() throws {
    try withScreen { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      canvas.fill(Rectangle(canvas.size), with: "x")
      canvas.draw("a", row: 0, column: 0)
      canvas.draw("漢", row: 23, column: 78)
      paint(canvas)
      #expect(cell(0, 0).text == "a")
      #expect(cell(23, 77).text == "x")
      #expect(cell(23, 78).text == "漢")
    }
  }

  @Test("A row is painted again when its text or its style is another")
  func changedRows() throws {
    try withScreen { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      let styled = Rectangle(row: 3, column: 0, rows: 1, columns: 1)
      for row in 0..<4 { canvas.draw("é漢", row: row, column: 0) }
      paint(canvas)
      canvas.draw("x", row: 1, column: 2)
      canvas.restyle(styled) { $0.isBold = true }
      paint(canvas)
      #expect((0..<4).allSatisfy { cell($0, 0).text == "é" })
      #expect(cell(0, 1).text == "漢")
      #expect(cell(1, 1).text == " ")
      #expect(cell(1, 2).text == "x")
      #expect(cell(3, 0).attributes == afterword_bold())
      paint(Canvas(size: canvas.size))
      #expect((0..<4).allSatisfy { cell($0, 0).text == " " })
    }
  }

  @Test("What ncurses lost is painted again once that is told")
  func forgottenScreen() throws {
    try withScreen(forgetting: true) { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      canvas.draw("last", row: 23, column: 0)
      paint(canvas)
      resizeterm(10, 80)
      resizeterm(24, 80)
      paint(canvas)
      #expect(cell(23, 0).text == "l")
    }
  }

  @Test("A canvas of another size than the screen's is cut, or the rest stays blank")
  func otherSizes() throws {
    try withScreen { paint in
      var large = Canvas(size: CanvasSize(rows: 60, columns: 200))
      large.fill(Rectangle(large.size), with: "x")
      large.draw("漢", row: 0, column: 79)
      paint(large)
      #expect(cell(0, 79).text == "�")
      #expect(cell(23, 79).text == "x")
      var small = Canvas(size: CanvasSize(rows: 1, columns: 1))
      small.draw("y", row: 0, column: 0)
      paint(small)
      #expect(cell(0, 0).text == "y")
      #expect(cell(0, 1).text == " ")
      #expect(cell(23, 79).text == " ")
      paint(Canvas(size: CanvasSize(rows: 0, columns: 0)))
      #expect(cell(0, 0).text == " ")
    }
  }

  @Test("Styles become attributes and the terminal's own colours", arguments: Ink.allCases)
  func styles(ink: Ink) throws {
    try withScreen { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      canvas.draw("a", row: 0, column: 0, style: Style(ink))
      canvas.draw("é", row: 0, column: 1, style: Style(ink, bold: true, dim: true))
      canvas.draw("c", row: 0, column: 2, style: Style(ink, underlined: true, reversed: true))
      paint(canvas)
      #expect(cell(0, 0).pair == Int16(ink.rawValue))
      #expect(cell(0, 0).attributes == 0)
      #expect(cell(0, 1).attributes == afterword_bold() | afterword_dim())
      #expect(cell(0, 2).attributes == afterword_underline() | afterword_reverse())
      #expect(cell(0, 2).pair == Int16(ink.rawValue))
    }
  }

  @Test("Blue is bright where there are eight colours")
  func brightBlue() throws {
    try withScreen("linux") { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      canvas.draw("a", row: 0, column: 0, style: Style(.blue))
      canvas.draw("b", row: 0, column: 1, style: Style(.red))
      paint(canvas)
      #expect(cell(0, 0).attributes == afterword_bold())
      #expect(cell(0, 1).attributes == 0)
    }
  }

  @Test("Without colours only attributes are left", arguments: ["vt100", "xterm-256color"])
  func monochrome(name: String) throws {
    try withScreen(name, wantsColor: name == "vt100") { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      canvas.draw("a", row: 0, column: 0, style: Style(.blue, reversed: true))
      paint(canvas)
      #expect(cell(0, 0).pair == 0)
      #expect(cell(0, 0).attributes == afterword_reverse())
    }
  }

  @Test("The cursor stands where the canvas has it")
  func cursor() throws {
    try withScreen { paint in
      var canvas = Canvas(size: CanvasSize(rows: 24, columns: 80))
      canvas.cursor = Position(row: 5, column: 7)
      paint(canvas)
      #expect(getcury(afterword_screen()) == 5)
      #expect(getcurx(afterword_screen()) == 7)
      #expect(curs_set(1) == 1)
      canvas.cursor = Position(row: 500, column: 7)
      paint(canvas)
      #expect(curs_set(0) == 0)
    }
  }
}

private struct DrawnCell {
  var text: String
  var attributes: attr_t
  var pair: Int16
}

private func cell(_ row: Int, _ column: Int) -> DrawnCell {
  var glyph = cchar_t()
  var characters = [wchar_t](repeating: 0, count: Int(CCHARW_MAX) + 1)
  var attributes: attr_t = 0
  var pair: Int16 = 0
  mvin_wch(Int32(row), Int32(column), &glyph)
  getcchar(&glyph, &characters, &attributes, &pair, nil)
  var text = String.UnicodeScalarView()
  for character in characters.prefix(while: { $0 != 0 }) {
    if let scalar = Unicode.Scalar(UInt32(bitPattern: character)) { text.append(scalar) }
  }
  return DrawnCell(text: String(text), attributes: attributes & ~afterword_color_mask(), pair: pair)
}

private func withScreen(
  _ name: String = "xterm-256color",
  isUTF8: Bool = true,
  wantsColor: Bool = true,
  forgetting: Bool = false,
  _ body: (_ paint: (Canvas) -> Void) -> Void
) throws {
  setlocale(LC_CTYPE, "C.UTF-8")
  let nowhere = try #require(fopen("/dev/null", "r+"))
  defer { fclose(nowhere) }
  let screen = try #require(newterm(name, nowhere, nowhere))
  defer {
    endwin()
    delscreen(screen)
  }
  let palette = Palette(wantsColor: wantsColor)
  var painter = CanvasPainter(glyphs: GlyphTable(palette: palette, isUTF8: isUTF8))
  body {
    if forgetting { painter.forgetScreen() }
    painter.paint($0)
  }
}
