import PseudoTerminal
import Testing

@Suite("The screen on terminals of many names", .serialized)
struct TerminalNameTests {
  @Test(
    "The first frame is right, a note is typed and saved, and the terminal is left as it was",
    arguments: [
      "xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100", "xterm-kitty",
      "xterm-ghostty", "invented-name",
    ]
  )
  func names(name: String) throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.start(with: ["TERM": name])
    let before = LineModes(try terminal.modes())
    let screen = try terminal.wait(for: "q quit")
    #expect(screen.lines[0].hasPrefix(" Afterword    Nothing due today. Next: Mon 23 Nov"))
    #expect(screen.lines[0].hasSuffix("Sun 22 Nov 18:40"))
    #expect(screen.lines[1].hasPrefix("┌ Interviews ─"))
    #expect(screen.lines[1].hasSuffix("─┐"))
    #expect(screen.lines[2].hasPrefix("│ Acme · Staff SRE"))
    #expect(screen.lines[3].contains(/Onsite +Thu 19 Nov/))
    #expect(screen.lines[22].hasSuffix("─┘"))
    try terminal.enterNote()
    try terminal.typeNote("on \(name)")
    #expect(try terminal.quit() == .success)
    #expect(try desk.note() == "on \(name)")
    #expect(try LineModes(terminal.modes()) == before)
    #expect(terminal.leftOn == [])
    #expect(!terminal.screen.isAlternate && terminal.screen.isCursorVisible)
  }

  @Test(
    "A terminal that cannot show a screen gets one sentence and exit code 2",
    arguments: ["dumb", ""]
  )
  func dumb(name: String) throws {
    let terminal = try Desk().start(with: ["TERM": name])
    #expect(try terminal.waitForExit() == .code(2))
    #expect(terminal.screen.lines[0].hasPrefix("afterword: "))
    #expect(terminal.screen.contains("xterm-256color"))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test("Without TERM, the program says so and ends with exit code 2")
  func noName() throws {
    let desk = try Desk()
    desk.environment["TERM"] = nil
    let terminal = try desk.start()
    #expect(try terminal.waitForExit() == .code(2))
    #expect(terminal.screen.contains("TERM is not set"))
  }

  @Test("Without a terminal, one sentence goes to standard error, and no journal is made")
  func noTerminal() throws {
    let desk = try Desk()
    let result = try desk.run()
    #expect(result.status == .code(2))
    #expect(result.standardOutput == "")
    #expect(result.standardError.hasPrefix("afterword: The full screen needs a terminal."))
    #expect(result.standardError.split(separator: "\n").count == 1)
    #expect(try desk.files() == [])
  }

  @Test("With only the input or only the output on a terminal, it is the same")
  func halfATerminal() throws {
    let desk = try Desk()
    for redirection in ["< /dev/null", "> /dev/null"] {
      let terminal = try PseudoTerminal(
        program: "/bin/sh",
        arguments: ["-c", "'\(desk.program)' \(redirection)"],
        environment: desk.environment
      )
      #expect(try terminal.waitForExit() == .code(2))
      #expect(terminal.screen.contains("The full screen needs a terminal."))
    }
  }
}
