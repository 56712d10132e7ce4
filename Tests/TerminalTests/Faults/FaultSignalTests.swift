import AfterwordModel
import Glibc
import PseudoTerminal
import Testing

@Suite("Faults: the program is told to end, or loses its terminal", .serialized)
struct FaultSignalTests {
  @Test(
    "A signal saves what was typed just before, gives the terminal back, and ends the program",
    arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT]
  )
  func signals(signal: Int32) throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.start()
    let before = LineModes(try terminal.modes())
    try terminal.wait(for: "q quit")
    try terminal.enterNote()
    try terminal.send("the last words")
    try terminal.wait(for: "the last words")
    terminal.process.signal(signal)
    #expect(try terminal.waitForExit() == .code(128 + signal))
    try checkGivenBack(terminal, modes: before)
    #expect(try desk.note() == "the last words")
  }

  @Test("Closing the window saves what was typed just before, and ends the program")
  func closedWindow() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.send("the last words")
    try terminal.wait(for: "the last words")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .code(128 + SIGHUP))
    #expect(try desk.note() == "the last words")
  }

  @Test("It is the same for a program that was started to survive a hang-up")
  func ignoredHangUp() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try PseudoTerminal(
      program: "/bin/sh",
      arguments: ["-c", "trap '' HUP; exec '\(desk.program)'"],
      environment: desk.environment
    )
    try terminal.wait(for: "q quit")
    try terminal.enterNote()
    try terminal.send("the last words")
    try terminal.wait(for: "the last words")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .code(128 + SIGHUP))
    #expect(try desk.note() == "the last words")
  }

  @Test("Losing the focus saves at once")
  func lostFocus() throws {
    let desk = try Desk()
    try desk.addInterview()
    let terminal = try desk.openNote()
    try terminal.send("seen elsewhere")
    try terminal.setFocus(false)
    try terminal.waitUntilSaved(showing: "seen elsewhere")
    #expect(try desk.note() == "seen elsewhere")
  }

  @Test("A crash inside the program gives the terminal back, and loses nothing that was saved")
  func trap() throws {
    let desk = try Desk()
    try desk.addInterview()
    // Without this the Swift runtime asks for a debugger before the process ends.
    let terminal = try desk.start(with: [
      "AFTERWORD_TEST_TRAP": "1", "SWIFT_BACKTRACE": "enable=no",
    ])
    let before = LineModes(try terminal.modes())
    try terminal.wait(for: "q quit")
    try terminal.enterNote()
    try terminal.typeNote("saved before the crash")
    try terminal.press(.function(12))
    let status = try terminal.waitForExit()
    #expect(status == .signal(SIGILL) || status == .signal(SIGTRAP))
    try checkGivenBack(terminal, modes: before)
    #expect(try desk.note() == "saved before the crash")
  }

  @Test("F12 is an ordinary key where no crash was asked for")
  func noTrap() throws {
    let desk = try Desk()
    let terminal = try desk.open()
    try terminal.press(.function(12))
    try terminal.wait(for: "F12 does nothing here.")
    #expect(try terminal.quit() == .success)
  }

  private func checkGivenBack(_ terminal: PseudoTerminal, modes: LineModes) throws {
    #expect(try LineModes(terminal.modes()) == modes)
    #expect(terminal.leftOn == [])
    #expect(!terminal.screen.isAlternate && terminal.screen.isCursorVisible)
  }
}
