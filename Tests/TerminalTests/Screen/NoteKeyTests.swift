import AfterwordModel
import PseudoTerminal
import Testing

@Suite("The keys of a note on a terminal", .serialized)
struct NoteKeyTests {
  private func openNote(_ desk: Desk) throws -> PseudoTerminal {
    try desk.addInterview()
    let terminal = try desk.open()
    try terminal.enterNote()
    return terminal
  }

  @Test("A page is typed, marked, found and corrected with the keys alone")
  func keys() throws {
    let desk = try Desk()
    let terminal = try openNote(desk)
    try terminal.send("asked about the rota")
    try terminal.press(.alt("?"))
    try terminal.wait(for: "¿? asked about the rota")
    try terminal.press(.enter)
    try terminal.send("good answer")
    try terminal.press(.control("t"))
    try terminal.wait(for: "▲+ good answer")
    try terminal.press(.control("f"))
    try terminal.send("rota")
    try terminal.wait(for: "1 of 1")
    try terminal.press(.enter)
    try terminal.press(.alt("d"))
    try terminal.send("shifts")
    try terminal.wait(for: "¿? asked about the shifts")
    try terminal.press(.control("s"))
    try terminal.wait(for: "Saved.")
    #expect(try desk.note() == "? asked about the shifts\n+ good answer")
    try terminal.goBack()
    try terminal.send("q")
    #expect(try terminal.waitForExit() == .success)
  }

  @Test("Somebody new is added from within the line, and offered from then on")
  func people() throws {
    let desk = try Desk()
    let terminal = try openNote(desk)
    try terminal.send("met @Ada Byron")
    try terminal.wait(for: "add Ada Byron")
    try terminal.press(.tab)
    try terminal.wait(for: "Added people")
    try terminal.send(" and @Ad")
    try terminal.wait(for: "│ Ada Byron │")
    try terminal.press(.tab)
    try terminal.typeNote(" again")
    #expect(try desk.note() == "met @Ada Byron and @Ada Byron again")
    #expect(try desk.journal().onlyInterview().people.contains { $0.person.name == "Ada Byron" })
  }

  @Test("A click puts the cursor where it is, and a drag selects")
  func mouse() throws {
    let desk = try Desk()
    let terminal = try openNote(desk)
    try terminal.typeNote("one two three")
    let place = try #require(terminal.screen.place(of: "one two three"))
    let (row, column) = (place.row, place.column)
    func mouse(_ button: Int, column: Int, _ end: String) throws {
      try terminal.send("\u{1B}[<\(button);\(column + 1);\(row + 1)\(end)")
    }
    try mouse(0, column: column + 4, "M")
    try mouse(32, column: column + 7, "M")
    try mouse(0, column: column + 7, "m")
    try terminal.wait(until: "two is selected") { $0.cells[row][column + 5].isReversed }
    try terminal.send("2")
    try terminal.waitUntilSaved(showing: "one 2 three")
    #expect(try desk.note() == "one 2 three")
  }
}
