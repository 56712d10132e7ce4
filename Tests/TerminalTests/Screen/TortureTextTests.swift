import AfterwordModel
import PseudoTerminal
import Testing

@Suite("Torture text on the screen", .serialized)
struct TortureTextTests {
  @Test("A pasted text is stored byte for byte, and only what ncurses makes is sent for it")
  func pasted() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    // Terminals paste line ends as carriage returns, which are line ends therefore.
    let text = TortureText.page.replacing("\r", with: "\n")
    try terminal.paste(text.replacing("\n", with: "\r"))
    try terminal.typeNote("the end")
    #expect(try terminal.quit() == .success)
    #expect(try Array(desk.note().utf8) == Array((text + "the end").utf8))
    #expect(OutputScan.strays(in: terminal.output) == [])
  }

  @Test("A text from standard input is stored byte for byte, and shown safely")
  func piped() throws {
    let desk = try Desk()
    try desk.addInterview()
    let text = TortureText.page + "the end"
    #expect(try desk.run("note", "-", input: text).status == .success)
    #expect(try Array(desk.note().utf8) == Array(text.utf8))
    let terminal = try desk.open(size: TerminalSize(rows: 60, columns: 160))
    try terminal.wait(for: "the end")
    #expect(OutputScan.strays(in: terminal.output) == [])
  }

  @Test(
    "The cursor stands in the terminal's own column behind every text",
    arguments: TortureText.lines.map(\.text).filter { !$0.contains("\r") }
  )
  func columns(text: String) throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote(size: TerminalSize(rows: 24, columns: 140))
    try terminal.paste(text)
    try terminal.typeNote("§")
    let screen = try terminal.wait(until: "the cursor behind the mark") { screen in
      screen.place(of: "§") == ScreenPlace(row: screen.cursor.row, column: screen.cursor.column - 1)
    }
    #expect(screen.cells[screen.cursor.row][139].text == "│")
    #expect(screen.cells[screen.cursor.row].map(\.width).reduce(0, +) == 140)
  }

  @Test("A torturing company name is kept and drawn within its pane")
  func names() throws {
    for (name, text) in TortureText.lines {
      let desk = try Desk()
      let company = text.filter { $0 != "\0" }
      let result = try desk.run("add", company, "Engineer", "--at", "fri 14:00")
      #expect(result.status == .success, "\(name): \(result.standardError)")
      let terminal = try desk.open()
      try terminal.wait(for: "│▸  Interview")
      #expect(OutputScan.strays(in: terminal.output) == [], "\(name)")
      let border = try #require(terminal.screen.place(of: "┐┌")).column
      let edges = terminal.screen.cells[2...21].filter {
        $0[border].text == "│" && $0[border + 1].text == "│" && $0[79].text == "│"
      }
      #expect(edges.count >= 19, "\(name):\n\(terminal.screen)")
    }
  }

  @Test("A line of 100,000 characters is typed on, shown and stored")
  func longLine() throws {
    let desk = try Desk()
    try desk.addInterview()
    let text = String(repeating: "long 長い ", count: 100_000 / 8)
    let terminal = try desk.openNote()
    try terminal.paste(text)
    try terminal.typeNote("§§")
    try terminal.press(.home)
    try terminal.typeNote("§ start")
    #expect(try desk.note() == "§ start" + text + "§§")
  }

  @Test("Bytes that are no UTF-8 become U+FFFD, and the keys after them are not lost")
  func invalidBytes() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.send(bytes: [0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x82, 0x63, 0x80, 0x64])
    try terminal.typeNote(" all here")
    let shown = "\u{FFFD}a\u{FFFD}b\u{FFFD}\u{FFFD}c\u{FFFD}d all here"
    #expect(try desk.note() == shown)
  }

  @Test("Standard input that is no UTF-8 is refused, and nothing is changed")
  func invalidInput() throws {
    let desk = try Desk()
    try desk.addInterview()
    try desk.run("note", "before")
    let result = try runProgram(
      "/bin/sh",
      ["-c", #"printf 'good \377 bad' | "$0" note -"#, desk.program],
      environment: desk.environment
    )
    #expect(result.status == .code(65))
    #expect(result.standardError.hasPrefix("afterword: Standard input is not UTF-8 text."))
    #expect(try desk.note() == "before")
  }
}
