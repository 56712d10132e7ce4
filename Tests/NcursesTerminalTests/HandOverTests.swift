import CNcurses
import Glibc
import PseudoTerminal
import Testing

@testable import NcursesTerminal

@Suite("The terminal is lent to another program")
struct HandOverTests {
  /// A probe that has lent its terminal to a shell that runs the command.
  private func startLender(_ command: String) throws -> PseudoTerminal {
    let probe = try startProbe(["PROBE_COMMAND": command])
    try probe.wait(for: "80x24")
    try probe.send("e")
    return probe
  }

  @Test(
    "How it ended is known",
    arguments: [
      ("true", "exited(code: 0)"), ("exit 3", "exited(code: 3)"),
      ("kill -9 $$", "killed(signal: 9)"), ("no-such-program", "exited(code: 127)"),
    ]
  )
  func ending(command: String, ending: String) throws {
    try startLender(command).wait(for: "command: \(ending)")
  }

  @Test("It finds a terminal that edits lines and echoes, and the screen is ours again after it")
  func modes() throws {
    let probe = try startLender("printf 'ready\\n'; read word; test \"$word\" = hi && exit 7")
    try probe.wait(for: "ready")
    #expect(!probe.screen.isAlternate && probe.screen.isCursorVisible)
    #expect(try probe.modes().c_lflag & tcflag_t(ECHO | ICANON | ISIG) != 0)
    try probe.send("hx\u{7F}i\r")
    try probe.wait(for: "command: exited(code: 7)")
    #expect(probe.screen.isAlternate)
    #expect(try probe.modes().c_lflag & tcflag_t(ECHO | ICANON | ISIG) == 0)
    try probe.press(.up)
    try probe.wait(for: "up 0")
  }

  @Test("A size that changed meanwhile is adopted")
  func size() throws {
    let probe = try startLender("printf 'ready\\n'; read word")
    try probe.wait(for: "ready")
    try probe.resize(to: TerminalSize(rows: 12, columns: 50))
    try probe.send("\r")
    try probe.wait(for: "resized to 50x12")
    try probe.wait(for: "50x12")
  }

  @Test("An interrupt is for that program alone")
  func interrupt() throws {
    let probe = try startLender("trap 'exit 9' INT; printf 'ready\\n'; read word")
    try probe.wait(for: "ready")
    try probe.send("\u{03}")
    try probe.wait(for: "command: exited(code: 9)")
    try probe.send("x")
    try probe.wait(for: "character(\"x\") 0")
  }

  @Test(
    "Who asks us to end need not end that program first",
    arguments: ["exec sleep 1000", "trap '' TERM; read word; read word"]
  )
  func terminate(command: String) throws {
    let probe = try startLender("printf 'ready\\n'; " + command)
    try probe.wait(for: "ready")
    probe.process.signal(SIGTERM)
    #expect(try probe.waitForExit() == .code(80 + SIGTERM))
    #expect(!probe.screen.isAlternate)
  }

  @Test("Closing the window ends both")
  func hangUp() throws {
    let probe = try startLender("trap '' HUP; printf 'ready\\n'; exec sleep 1000")
    try probe.wait(for: "ready")
    probe.hangUp()
    #expect(try probe.waitForExit() == .code(70))
  }

  @Test(
    "Under a shell both are stopped, whether that program stops itself or all",
    arguments: ["kill -STOP $$", "kill -TSTP 0"]
  )
  func stopped(command: String) throws {
    var environment = PseudoTerminal.usualEnvironment
    environment["PS1"] = "shell> "
    environment["PROBE_COMMAND"] = "printf 'ready\\n'; \(command); exit 5"
    let shell = try PseudoTerminal(
      program: "bash",
      arguments: ["--norc", "--noprofile", "-i"],
      environment: environment
    )
    try shell.wait(for: "shell>")
    try shell.send(try builtProgram("TerminalProbe") + "\r")
    try shell.wait(for: "80x24")
    try shell.send("e")
    try shell.wait(for: "Stopped")
    try shell.send("fg\r")
    try shell.wait(for: "command: exited(code: 5)")
    try shell.send("q")
    try shell.wait(until: "the shell") { !$0.isAlternate && $0.contains("shell>") }
  }

  @Test("Without a shell above us, a program that stops itself goes on")
  func stoppedWithoutShell() throws {
    try startLender("kill -STOP $$; exit 5").wait(for: "command: exited(code: 5)")
  }
}

@Suite("A program that is in the way")
struct EvictionTests {
  private let start = ContinuousClock.now

  @Test("It is given time, then asked, given time again, then killed; nothing more follows")
  func steps() {
    var eviction = Eviction()
    #expect(eviction.deadline == nil)
    eviction.begin(at: start)
    eviction.begin(at: start + .milliseconds(900))
    #expect(eviction.takeDueSignal(at: start + .milliseconds(999)) == nil)
    #expect(eviction.takeDueSignal(at: start + .seconds(1)) == SIGTERM)
    #expect(eviction.takeDueSignal(at: start + .milliseconds(3999)) == nil)
    #expect(eviction.takeDueSignal(at: start + .seconds(4)) == SIGKILL)
    #expect(eviction.deadline == nil)
    #expect(eviction.takeDueSignal(at: start + .seconds(99)) == nil)
    eviction.begin(at: start + .seconds(5))
    #expect(eviction.takeDueSignal(at: start + .seconds(99)) == nil)
  }
}
