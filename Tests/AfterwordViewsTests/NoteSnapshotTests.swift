import AfterwordModel
import AfterwordViews
import TerminalCanvas
import Testing

@Suite("What the note looks like while it is worked on")
struct NoteSnapshotTests {
  private func writing(_ rows: Int, _ columns: Int) -> SampleScreen {
    var screen = SampleScreen.filled(rows: rows, columns: columns)
    screen.run(.focusNotes)
    return screen
  }

  @Test("A selection over the ends of lines", arguments: [(24, 80), (30, 100), (12, 40)])
  func selection(_ rows: Int, _ columns: Int) throws {
    var screen = writing(rows, columns)
    screen.run(.cursorTextStart)
    screen.send(.selecting(.cursorWordRight))
    screen.send(.selecting(.cursorDown))
    screen.send(.selecting(.cursorDown))
    try Snapshot.expect(screen.canvas().picture, named: "selection-\(columns)x\(rows).txt")
  }

  @Test("The find line, with every match", arguments: [(24, 80), (30, 100), (12, 40)])
  func find(_ rows: Int, _ columns: Int) throws {
    var screen = writing(rows, columns)
    screen.run(.find)
    screen.type("it")
    try Snapshot.expect(screen.canvas().picture, named: "find-\(columns)x\(rows).txt")
  }

  @Test("Asked about each match")
  func replace() throws {
    var screen = writing(24, 80)
    screen.run(.replace)
    screen.type("lab")
    screen.run(.acceptFind)
    screen.type("test")
    screen.run(.acceptFind)
    try Snapshot.expect(screen.canvas().picture, named: "replace.txt")
  }

  @Test("People offered for a name", arguments: [(24, 80), (12, 40)])
  func people(_ rows: Int, _ columns: Int) throws {
    var screen = writing(rows, columns)
    screen.run(.newLine)
    screen.type("@Pri")
    offer(["Priya Nair", "Prisca Ojo"], for: "Pri", on: &screen)
    screen.run(.nextSuggestion, .nextSuggestion)
    try Snapshot.expect(screen.canvas().picture, named: "people-\(columns)x\(rows).txt")
  }

  @Test("In ASCII, somebody new is offered")
  func newPerson() throws {
    var screen = writing(24, 80)
    screen.run(.newLine)
    screen.type("@Ada Byron")
    offer([], for: "Ada Byron", on: &screen)
    try Snapshot.expect(screen.canvas(.ascii).picture, named: "people-ascii.txt")
  }

  private func offer(_ names: [String], for prefix: String, on screen: inout SampleScreen) {
    let request = SuggestionRequest(field: nil, source: .mentions(company: "Acme"), prefix: prefix)
    screen.send(.suggested(request, names))
  }

  @Test("Every mark has its own sign, and the text is drawn as it is typed")
  func marks() {
    var screen = writing(24, 80)
    screen.run(.selectAll, .deleteBackward)
    screen.type("+ a\n- b\n? c\n! d\n> e")
    let layout = ScreenLayout(screen.size)
    for glyphs in [Glyphs.unicode, .ascii] {
      let canvas = screen.canvas(glyphs)
      let text = layout.notesText
      let signs = (0..<5).map { canvas[text.row + $0, text.column - 1].text }
      #expect(Set(signs).count == 5)
      let lines = (0..<5).map { row in
        canvas.row(text.row + row).dropFirst(text.column).prefix(3).map(\.text).joined()
      }
      #expect(lines == ["+ a", "- b", "? c", "! d", "> e"])
    }
  }

  @Test("Any size keeps the find line and the list of people on the screen")
  func everySize() {
    for rows in [6, 7, 8, 11, 12, 24] {
      for columns in [20, 21, 40, 70, 150] {
        var screen = writing(rows, columns)
        screen.run(.newLine)
        screen.type("@")
        offer(["Priya Nair", "Prisca Ojo"], for: "", on: &screen)
        #expect(screen.canvas().cells.count == rows * columns)
        screen.run(.back, .find)
        screen.type("lab link by Tuesday and a long way on")
        let cursor = screen.canvas().cursor
        #expect(cursor.map { $0.row < rows && $0.column < columns } ?? false)
      }
    }
  }
}
