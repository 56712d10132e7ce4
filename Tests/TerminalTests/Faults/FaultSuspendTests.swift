import PseudoTerminal
import Testing

@Suite("Faults: the program is stopped and goes on", .serialized)
struct FaultSuspendTests {
  @Test("Ctrl-Z saves and gives the terminal to the shell; fg brings the screen back")
  func suspending() throws {
    let desk = try Desk()
    try desk.addInterview()
    let shell = try startShell(desk)
    let before = LineModes(try shell.modes())
    try shell.send("'\(desk.program)'\r")
    try shell.wait(for: "q quit")
    for round in 1...3 {
      try shell.enterNote()
      try shell.send("round \(round) ")
      try shell.wait(for: "round \(round)")
      try shell.goBack()
      try shell.press(.control("z"))
      let screen = try shell.wait(until: "the shell's prompt") { $0.isAtPrompt }
      #expect(screen.isCursorVisible)
      #expect(try LineModes(shell.modes()) == before)
      #expect(shell.leftOn == [])
      #expect(try desk.note().hasSuffix("round \(round) "))
      try shell.send("fg\r")
      try shell.wait(until: "the screen again") { $0.isAlternate && $0.contains("round \(round)") }
    }
    try shell.send("q")
    try shell.wait(until: "the shell's prompt") { $0.isAtPrompt }
    #expect(try LineModes(shell.modes()) == before)
    try shell.send("exit\r")
    #expect(try shell.waitForExit() == .success)
  }

  @Test("What happened meanwhile, a new size and another note, is seen after fg")
  func changesMeanwhile() throws {
    let desk = try Desk()
    try desk.addInterview()
    let shell = try startShell(desk)
    try shell.send("'\(desk.program)'\r")
    try shell.wait(for: "q quit")
    try shell.press(.control("z"))
    try shell.wait(until: "the shell's prompt") { $0.isAtPrompt }
    try shell.resize(to: TerminalSize(rows: 40, columns: 160))
    try desk.run("note", "written meanwhile")
    try shell.send("fg\r")
    let screen = try shell.wait(for: "written meanwhile")
    #expect(screen.lines[38].count == 160)
  }

  @Test("Where no shell could wake it, Ctrl-Z saves and goes on")
  func noShell() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.send("one ")
    try terminal.goBack()
    try terminal.press(.control("z"))
    try terminal.enterNote()
    try terminal.send("two")
    try terminal.waitUntilSaved(showing: "one two")
    #expect(try terminal.quit() == .success)
  }

  /// A shell with job control that does not edit its line, so that its modes are those it found.
  private func startShell(_ desk: Desk) throws -> PseudoTerminal {
    let shell = try PseudoTerminal(
      program: "/bin/dash",
      arguments: ["-i"],
      environment: desk.environment.merging(["PS1": "ready> "]) { $1 }
    )
    try shell.wait(for: "ready>")
    return shell
  }
}

extension Screen {
  fileprivate var isAtPrompt: Bool {
    !isAlternate && lines.last { !$0.isEmpty } == "ready>"
  }
}
