import CNcurses
import Glibc
import PseudoTerminal
import Testing

/// Starts the program that shows what its terminal tells it.
func startProbe(
  _ environment: [String: String] = [:],
  size: TerminalSize = .standard
) throws -> PseudoTerminal {
  let program = try builtProgram("TerminalProbe")
  let all = PseudoTerminal.usualEnvironment.merging(environment) { $1 }
  return try PseudoTerminal(program: program, environment: all, size: size)
}

func builtProgram(_ name: String) throws -> String {
  var path = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &path, path.count - 1)
  let own = String(decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  let folder = try #require(own.lastIndex(of: "/"))
  return own[...folder] + name
}

@Suite("The terminal in a real pseudo-terminal")
struct ProbeTests {
  @Test(
    "Every usual terminal, and one without a description, opens and closes cleanly",
    arguments: [
      "xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100", "xterm-kitty",
      "xterm-ghostty", "invented-name", "screen.xterm-kitty",
    ]
  )
  func names(name: String) throws {
    let probe = try startProbe(["TERM": name])
    try probe.wait(for: "80x24")
    #expect(try probe.modes().c_lflag & tcflag_t(ECHO | ICANON | ISIG | IEXTEN) == 0)
    try probe.press(.up)
    try probe.wait(for: "up 0")
    try probe.send("q")
    #expect(try probe.waitForExit() == .success)
    #expect(try isAsFound(probe.modes()))
    #expect(!probe.screen.isAlternate)
    #expect(probe.screen.isCursorVisible)
  }

  @Test("A size that is the same again is drawn anew: on its way there, the frame was cut")
  func sameSize() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    probe.process.signal(SIGWINCH)
    try probe.wait(until: "the frame a second time") { _ in
      probe.output.ranges(of: Array("80x24".utf8)).count == 2
    }
  }

  @Test("A terminal that cannot place its cursor is refused", arguments: ["dumb", ""])
  func dumb(name: String) throws {
    let probe = try startProbe(["TERM": name])
    try probe.wait(for: "no terminal: dumb")
    #expect(try probe.waitForExit() == .code(2))
    #expect(try isAsFound(probe.modes()))
  }

  @Test("Keys that a terminal usually keeps for itself arrive")
  func controlKeys() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    try probe.press(.control("c"), .control("s"), .control("q"), .control("v"), .control("\\"))
    try probe.wait(for: "character(\"\\\\\") 4")
    for letter in ["c", "s", "q", "v"] {
      #expect(probe.screen.contains("character(\"\(letter)\") 4"))
    }
  }

  @Test("Escape alone, a paste and the focus are reported")
  func reports() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    try probe.press(.escape)
    try probe.wait(for: "escape 0")
    try probe.paste("hello")
    try probe.wait(for: "paste of 5: hello")
    try probe.setFocus(false)
    try probe.wait(for: "focus lost")
  }

  @Test("A paste of a megabyte arrives whole")
  func largePaste() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    try probe.paste(String(repeating: "0123456789", count: 100_000))
    try probe.wait(for: "paste of 1000000: 0123456789")
  }

  @Test("Every size draws, down to one cell and back")
  func sizes() throws {
    let probe = try startProbe(["LINES": "10", "COLUMNS": "10"])
    try probe.wait(for: "80x24")
    for size in [(1, 1), (19, 5), (40, 12), (300, 80), (2, 1), (80, 24)] {
      try probe.resize(to: TerminalSize(rows: size.1, columns: size.0))
      let title = String("\(size.0)x\(size.1)".prefix(size.0))
      try probe.wait(until: title) { screen in
        screen.lines[0].hasPrefix(title) && screen.cells.count == size.1
          && (size.1 == 1 || screen.cells[size.1 - 1][size.0 - 1].text == ".")
      }
    }
  }

  @Test("A signal to end is an event", arguments: [SIGTERM, SIGINT, SIGQUIT])
  func terminate(signal: Int32) throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    probe.process.signal(signal)
    #expect(try probe.waitForExit() == .code(80 + signal))
    #expect(try isAsFound(probe.modes()))
    #expect(!probe.screen.isAlternate)
  }

  @Test("Closing the window is one event, and the program is not kept busy by it")
  func hangUp() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    probe.hangUp()
    #expect(try probe.waitForExit() == .code(70))
  }

  @Test("A hang-up signal is an event")
  func hangUpSignal() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    probe.process.signal(SIGHUP)
    #expect(try probe.waitForExit() == .code(70))
  }

  @Test(
    "A crash gives the terminal back and ends at once by the same signal",
    arguments: [
      ("A", [SIGABRT]), ("B", [SIGBUS]), ("F", [SIGFPE]), ("I", [SIGILL]), ("O", [SIGSEGV]),
      ("S", [SIGSEGV]), ("T", [SIGILL, SIGTRAP]),
    ]
  )
  func crash(key: String, signals: [Int32]) throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    try probe.send(key)
    let status = try probe.waitForExit(patience: .seconds(15))
    #expect(signals.map { ExitStatus.signal($0) }.contains(status))
    #expect(try isAsFound(probe.modes()))
    #expect(!probe.screen.isAlternate)
    #expect(probe.screen.isCursorVisible)
    let written = String(decoding: probe.output, as: UTF8.self)
    #expect(written.contains("\u{1B}[?2004l") && written.contains("\u{1B}[?1004l"))
  }

  @Test("The runtime's questions after a crash do not hold the terminal up")
  func crashWithBacktraces() throws {
    let probe = try startProbe(["SWIFT_BACKTRACE": "enable=yes,interactive=yes,timeout=30s"])
    try probe.wait(for: "80x24")
    try probe.send("T")
    let status = try probe.waitForExit(patience: .seconds(15))
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(status))
    #expect(try isAsFound(probe.modes()))
  }

  @Test("Old consoles are not sent modes that they do not have", arguments: ["linux", "vt100"])
  func oldConsoles(name: String) throws {
    let probe = try startProbe(["TERM": name])
    try probe.wait(for: "80x24")
    try probe.send("q")
    try probe.waitForExit()
    let written = String(decoding: probe.output, as: UTF8.self)
    #expect(!written.contains("?2004") && !written.contains("?1004"))
  }

  @Test("A program that is stopped and continued by others draws its screen again")
  func continued() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    probe.process.signal(SIGSTOP)
    probe.process.signal(SIGCONT)
    try probe.wait(for: "resumed")
  }

  @Test("Without a shell above it, suspending comes straight back")
  func suspendWithoutShell() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    try probe.press(.control("z"))
    try probe.wait(for: "resumed")
    #expect(probe.screen.isAlternate)
    probe.process.signal(SIGTSTP)
    try probe.wait(until: "a second suspension") { screen in
      screen.lines.count { $0.hasPrefix("resumed") } == 2
    }
  }

  @Test("Under a shell, Ctrl-Z gives the terminal back until the shell's fg")
  func suspendUnderShell() throws {
    let program = try builtProgram("TerminalProbe")
    var environment = PseudoTerminal.usualEnvironment
    environment["PS1"] = "shell> "
    let shell = try PseudoTerminal(
      program: "bash",
      arguments: ["--norc", "--noprofile", "-i"],
      environment: environment
    )
    try shell.wait(for: "shell>")
    try shell.send(program + "\r")
    try shell.wait(for: "80x24")
    try shell.press(.control("z"))
    try shell.wait(for: "Stopped")
    #expect(!shell.screen.isAlternate)
    try shell.resize(to: TerminalSize(rows: 20, columns: 70))
    try shell.send("fg\r")
    try shell.wait(for: "resumed")
    try shell.wait(for: "resized to 70x20")
    try shell.send("q")
    try shell.wait(until: "the shell") { !$0.isAlternate && $0.contains("shell>") }
  }

  @Test("Without UTF-8 nothing but ASCII is written")
  func ascii() throws {
    let probe = try startProbe(["LANG": "C"])
    try probe.wait(for: "ascii")
    try probe.send("漢")
    try probe.wait(for: "character(\"? \") 0")
    #expect(probe.output.allSatisfy { $0 < 0x80 })
  }

  @Test("A UTF-8 locale that is not installed is UTF-8 all the same")
  func missingLocale() throws {
    let probe = try startProbe(["LANG": "xx_YY.UTF-8"])
    try probe.wait(for: "utf-8")
    try probe.send("漢")
    try probe.wait(for: "character(\"漢\") 0")
  }

  @Test(
    "NO_COLOR and terminals without colours get attributes only",
    arguments: [
      ["NO_COLOR": "1"], ["TERM": "vt100"],
    ]
  )
  func noColor(environment: [String: String]) throws {
    let probe = try startProbe(environment)
    let screen = try probe.wait(for: "utf-8")
    #expect(screen.cells[1][0].isBold)
    #expect(screen.cells[1][0].foreground == .standard)
  }

  @Test("Colours are the terminal's own, on its own background")
  func color() throws {
    let screen = try startProbe().wait(for: "utf-8")
    #expect(screen.cells[1][0].foreground == .palette(4))
    #expect(screen.cells.joined().allSatisfy { $0.background == .standard })
  }

  @Test("Redrawing writes the whole frame again")
  func redraw() throws {
    let probe = try startProbe()
    try probe.wait(for: "80x24")
    let before = probe.output.count
    try probe.press(.control("l"))
    try probe.wait(until: "a frame") { _ in probe.output.count - before > 80 * 20 }
  }
}

/// Whether the modes are those that a new pseudo-terminal has.
private func isAsFound(_ modes: termios) throws -> Bool {
  let untouched = try PseudoTerminal(program: "true")
  try untouched.waitForExit()
  var one = modes
  var other = try untouched.modes()
  return memcmp(&one, &other, MemoryLayout<termios>.size) == 0
}
