import PseudoTerminal
import Testing

@Suite("The screen at any size", .serialized)
struct SizeTests {
  private static let sizes = [
    TerminalSize(rows: 1, columns: 1), TerminalSize(rows: 5, columns: 19),
    TerminalSize(rows: 12, columns: 40), TerminalSize(rows: 24, columns: 80),
    TerminalSize(rows: 30, columns: 100), TerminalSize(rows: 80, columns: 300),
  ]

  @Test("It starts at any size, takes keys there, and fills a screen that grows", arguments: sizes)
  func starting(size: TerminalSize) throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.start(size: size)
    try terminal.wait(until: "something drawn") { !$0.text.allSatisfy(\.isWhitespace) }
    try terminal.send("2typed")
    try terminal.resize(to: TerminalSize(rows: 30, columns: 100))
    try terminal.waitUntilSaved(showing: "typed")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "typed")
  }

  @Test("Resizing through all sizes leaves an open form and what was typed in it")
  func resizingAForm() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try terminal.send("aGlobex")
    try terminal.wait(for: "Globex")
    for size in Self.sizes + Self.sizes.reversed() { try show(size, on: terminal) }
    try terminal.resize(to: .standard)
    let screen = try terminal.wait(until: "the form in full") {
      $0.contains("Add an interview") && $0.contains("Globex") && $0.lines[22].hasSuffix("─┘")
    }
    #expect(screen.isCursorVisible)
    try terminal.press(.tab)
    try terminal.send("Engineer")
    try terminal.wait(for: "Engineer")
  }

  @Test("A note is typed through all sizes, and every letter of it is kept")
  func resizingANote() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    var typed = ""
    for (index, size) in (Self.sizes + Self.sizes.reversed()).enumerated() {
      try show(size, on: terminal)
      try terminal.send("line \(index)\r")
      typed += "line \(index)\n"
    }
    try terminal.resize(to: .standard)
    try terminal.waitUntilSaved(showing: "line 11")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == typed)
  }

  @Test("A storm of resizing while keys come in does no harm")
  func storm() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    for index in 0..<200 {
      try terminal.resize(to: TerminalSize(rows: 1 + index * 7 % 60, columns: 1 + index * 13 % 200))
      try terminal.send("ü")
    }
    try terminal.resize(to: .standard)
    let text = String(repeating: "ü", count: 200)
    try terminal.wait(until: "all of it saved") { screen in
      screen.text.count { $0 == "ü" } == 200 && screen.contains("saved ✓")
    }
    #expect(try desk.note() == text)
  }

  /// Until the program has drawn for that size: the lower right corner of the frame, or the
  /// sentence that there is no room.
  private func show(_ size: TerminalSize, on terminal: PseudoTerminal) throws {
    try terminal.resize(to: size)
    try terminal.wait(until: "a frame of \(size.columns)×\(size.rows)") { screen in
      let isTooSmall = size.rows < 6 || size.columns < 20
      return isTooSmall
        ? screen.lines[0] == String("Make me larger.".prefix(size.columns))
          || screen.lines[0].hasSuffix("…")
        : screen.lines[size.rows - 2].count == size.columns
          && screen.lines[size.rows - 2].hasSuffix("┘")
    }
  }
}
