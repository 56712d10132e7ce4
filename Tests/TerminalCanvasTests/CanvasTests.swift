import TerminalCanvas
import Testing

@Suite("Drawing on the canvas")
struct CanvasTests {
  private func row(_ canvas: Canvas, _ row: Int = 0) -> [String] { canvas.row(row).map(\.text) }

  private func canvas(columns: Int, rows: Int = 1) -> Canvas {
    var canvas = Canvas(size: CanvasSize(rows: rows, columns: columns))
    canvas.fill(Rectangle(canvas.size), with: ".")
    return canvas
  }

  @Test("A wide character fills two cells")
  func wide() {
    var canvas = canvas(columns: 4)
    #expect(canvas.draw("漢x", row: 0, column: 0) == 3)
    #expect(row(canvas) == ["漢", "", "x", "."])
  }

  @Test("Overwriting one half of a wide character blanks the other")
  func overwriteHalf() {
    var left = canvas(columns: 4)
    left.draw("漢", row: 0, column: 1)
    left.draw("x", row: 0, column: 1)
    #expect(row(left) == [".", "x", " ", "."])
    var right = canvas(columns: 4)
    right.draw("漢", row: 0, column: 1)
    right.draw("x", row: 0, column: 2)
    #expect(row(right) == [".", " ", "x", "."])
  }

  @Test("A wide character over the halves of two others leaves no half behind")
  func overwriteBetween() {
    var canvas = canvas(columns: 4)
    canvas.draw("漢字", row: 0, column: 0)
    canvas.draw("語", row: 0, column: 1)
    #expect(row(canvas) == [" ", "語", "", " "])
  }

  @Test("Filling over one half of a wide character blanks the other")
  func fillHalf() {
    var canvas = canvas(columns: 4)
    canvas.draw("漢字", row: 0, column: 0)
    canvas.fill(Rectangle(row: 0, column: 1, rows: 1, columns: 2), with: "-")
    #expect(row(canvas) == [" ", "-", "-", " "])
  }

  @Test("Nothing is drawn outside the clip or the canvas")
  func clip() {
    var canvas = canvas(columns: 6, rows: 3)
    let clip = Rectangle(row: 1, column: 2, rows: 1, columns: 2)
    for row in -1...3 { canvas.draw("abcdef", row: row, column: 0, clip: clip) }
    #expect(row(canvas, 0) == Array(repeating: ".", count: 6))
    #expect(row(canvas, 1) == [".", ".", "c", "d", ".", "."])
    #expect(row(canvas, 2) == Array(repeating: ".", count: 6))
    canvas.draw("xyz", row: 0, column: -2)
    canvas.draw("xyz", row: 2, column: 5)
    #expect(row(canvas, 0) == ["z", ".", ".", ".", ".", "."])
    #expect(row(canvas, 2) == [".", ".", ".", ".", ".", "x"])
  }

  @Test("A wide character that only half fits is left out on either side")
  func clipWide() {
    var canvas = canvas(columns: 4)
    let clip = Rectangle(row: 0, column: 1, rows: 1, columns: 2)
    canvas.draw("漢字", row: 0, column: 0, clip: clip)
    #expect(row(canvas) == [".", ".", ".", "."])
    canvas.draw("漢", row: 0, column: 3)
    #expect(row(canvas) == [".", ".", ".", "."])
  }

  @Test("A clip that reaches over the edges is the canvas")
  func clipOutside() {
    var canvas = canvas(columns: 2)
    canvas.draw(
      "abc",
      row: 0,
      column: -1,
      clip: Rectangle(row: -5, column: -5, rows: 50, columns: 50)
    )
    canvas.fill(Rectangle(row: 5, column: 5, rows: 5, columns: 5), with: "!")
    #expect(row(canvas) == ["b", "c"])
  }

  @Test("Changing the style leaves the text")
  func restyle() {
    var canvas = canvas(columns: 3)
    canvas.draw("漢", row: 0, column: 0)
    canvas.restyle(Rectangle(row: 0, column: 0, rows: 1, columns: 2)) { $0.isReversed = true }
    #expect(row(canvas) == ["漢", "", "."])
    #expect(canvas.row(0).map(\.style.isReversed) == [true, true, false])
  }

  @Test("A canvas of no size takes everything and shows nothing")
  func empty() {
    var canvas = Canvas(size: CanvasSize(rows: 0, columns: -3))
    canvas.draw("漢", row: 0, column: 0)
    canvas.fill(Rectangle(row: 0, column: 0, rows: 9, columns: 9))
    #expect(canvas.cells.isEmpty)
  }
}
