import Glibc
import PseudoTerminal

/// A full-screen program, how its first complete frame is recognised, and how to write in it.
struct BenchProgram {
  let name: String
  var program: String?
  let arguments: [String]
  var environment: [String: String] = [:]
  /// Texts that are all on the screen when the first frame is complete.
  let readyText: [String]
  /// What it draws last of its first frame.
  let lastText: String
  /// What is typed until text can be typed.
  var keysToText = ""

  func start() throws -> PseudoTerminal {
    try PseudoTerminal(
      program: program ?? name,
      arguments: arguments,
      environment: PseudoTerminal.usualEnvironment.merging(environment) { $1 }
    )
  }

  func waitUntilReady(_ terminal: PseudoTerminal) throws {
    try terminal.wait(until: "the first frame of \(name)") { screen in
      readyText.allSatisfy(screen.contains)
    }
  }

  /// From just before the start until the end of the first frame was read.
  func timeToFirstFrame() throws -> Duration {
    let terminal = try start()
    try terminal.waitForOutput(lastText)
    let time = terminal.lastOutputTime - terminal.startTime
    try waitUntilReady(terminal)
    // What is still running would slow the next program down.
    terminal.process.signal(SIGKILL)
    try terminal.waitForExit()
    return time
  }

  /// Started, and with what is typed from now on appearing on its screen.
  func startInText() throws -> PseudoTerminal {
    let terminal = try start()
    try waitUntilReady(terminal)
    try terminal.send(keysToText)
    let probe = "Probe"
    for letter in probe { try terminal.send(String(letter)) }
    try terminal.wait(for: probe)
    return terminal
  }
}
