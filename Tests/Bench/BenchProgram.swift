import Glibc
import PseudoTerminal

/// A full-screen program, how its first complete frame is recognised, and how to write in it.
struct BenchProgram {
  var name: String
  var program: String?
  var arguments: [String]
  var environment: [String: String] = [:]
  /// Texts that are all on the screen when the first frame is complete.
  let readyText: [String]
  /// What it draws last of its first frame.
  let lastText: String
  /// What is typed until text can be typed.
  var keysToText = ""
  var size = TerminalSize.standard

  func start() throws -> PseudoTerminal {
    try PseudoTerminal(
      program: program ?? name,
      arguments: arguments,
      environment: PseudoTerminal.usualEnvironment.merging(environment) { $1 },
      size: size
    )
  }

  /// The same under strace, with these options of it.
  func traced(_ options: [String], name: String) -> BenchProgram {
    var traced = self
    traced.name = name
    traced.program = "strace"
    traced.arguments =
      ["-f", "--seccomp-bpf", "-o", "/dev/null"] + options
      + [program ?? self.name] + arguments
    return traced
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

  /// Started, with its first frame on the screen.
  func startReady() throws -> PseudoTerminal {
    let terminal = try start()
    try waitUntilReady(terminal)
    return terminal
  }

  /// Started, and with what is typed from now on appearing on its screen.
  func startInText() throws -> PseudoTerminal {
    let terminal = try startReady()
    try terminal.send(keysToText)
    let probe = "Probe"
    for letter in probe { try terminal.send(String(letter)) }
    try terminal.wait(for: probe)
    return terminal
  }
}
