import Glibc
import PseudoTerminal
import Testing

@Suite("A pseudo-terminal")
struct PseudoTerminalTests {
  @Test("is the controlling terminal of the program, with the size asked for")
  func controllingTerminal() throws {
    let terminal = try PseudoTerminal(
      program: "/bin/sh",
      arguments: ["-c", "echo here > /dev/tty; stty size; tty"],
      size: TerminalSize(rows: 31, columns: 97)
    )
    #expect(try terminal.waitForExit() == .success)
    #expect(terminal.screen.lines[0] == "here")
    #expect(terminal.screen.lines[1] == "31 97")
    #expect(terminal.screen.lines[2].hasPrefix("/dev/pts/"))
    #expect(terminal.screen.cells.map(\.count) == Array(repeating: 97, count: 31))
  }

  @Test("types into the program and shows what it answers")
  func typing() throws {
    let terminal = try PseudoTerminal(program: "cat")
    try terminal.send("hello\r")
    let screen = try terminal.wait(until: "the line twice") { $0.lines[1] == "hello" }
    #expect(screen.lines[0] == "hello")
    #expect(screen.cursor == ScreenPlace(row: 2, column: 0))
    try terminal.press(.control("d"))
    #expect(try terminal.waitForExit() == .success)
  }

  @Test("shows characters of two columns, marks, attributes and colours by cell")
  func cells() throws {
    let screen = try finalScreen(of: #"printf '日e\314\201\033[1;4;31mB\033[0;7mR\033[0m'"#)
    let row = screen.cells[0]
    #expect(row[0].text == "日" && row[0].width == 2)
    #expect(row[1].text == "" && row[1].width == 0)
    #expect(row[2].text.unicodeScalars.map(\.value) == [0x65, 0x301])
    #expect(row[3].isBold && row[3].isUnderlined && row[3].foreground == .palette(1))
    #expect(row[4].isReversed && !row[4].isBold && row[4].foreground == .standard)
    #expect(screen.place(of: "BR") == ScreenPlace(row: 0, column: 3))
    #expect(screen.place(of: "e\u{301}") == ScreenPlace(row: 0, column: 2))
    #expect(screen.lines[0] == "日e\u{301}BR")
  }

  @Test("knows the alternate screen, the cursor's visibility, the title and the bell")
  func modes() throws {
    let terminal = try PseudoTerminal(
      program: "/bin/sh",
      arguments: ["-c", #"printf '\033[?1049h\033[?25l\033]2;a title\007\007ready'; read line"#]
    )
    let screen = try terminal.wait(for: "ready")
    #expect(screen.isAlternate && !screen.isCursorVisible)
    #expect(screen.title == "a title")
    #expect(terminal.bellCount == 1)
    #expect(terminal.output.starts(with: "\u{1B}[?1049h".utf8))
  }

  @Test("answers the program's questions, as a terminal does")
  func answers() throws {
    let terminal = try PseudoTerminal(
      program: "/bin/sh",
      arguments: ["-c", #"stty raw -echo; printf '\033[6n'; head -c 6 | od -An -c"#]
    )
    _ = try terminal.waitForExit()
    #expect(terminal.screen.contains("033   [   1   ;   1   R"))
  }

  @Test("sends keys as the program's modes ask for, and pastes in brackets when they are on")
  func keys() throws {
    let show = "stty raw -echo; printf 'ready\\r\\n'; head -c \(16) | od -An -v -tx1"
    let plain = try PseudoTerminal(program: "/bin/sh", arguments: ["-c", show])
    try plain.wait(for: "ready")
    try plain.press(.up, .enter, .control("a"), .alt("x"), .backspace, .escape)
    try plain.paste("1234567")
    _ = try plain.waitForExit()
    #expect(plain.screen.contains("1b 5b 41 0d 01 1b 78 7f 1b 31 32 33 34 35 36 37"))

    let asked = try PseudoTerminal(
      program: "/bin/sh",
      arguments: ["-c", #"printf '\033[?1h\033[?2004h';"# + show]
    )
    try asked.wait(for: "ready")
    try asked.press(.up)
    try asked.paste("1")
    _ = try asked.waitForExit()
    #expect(asked.screen.contains("1b 4f 41 1b 5b 32 30 30 7e 31 1b 5b 32 30 31 7e"))
  }

  @Test("tells the program of a new size")
  func resizing() throws {
    let terminal = try PseudoTerminal(
      program: "/bin/sh",
      arguments: ["-c", "trap 'stty size; exit' WINCH; echo ready; while :; do read x; done"]
    )
    try terminal.wait(for: "ready")
    try terminal.resize(to: TerminalSize(rows: 10, columns: 33))
    try terminal.wait(for: "10 33")
    #expect(terminal.screen.cells.count == 10)
  }

  @Test("hangs up when it is closed")
  func hangUp() throws {
    let terminal = try PseudoTerminal(program: "cat")
    try terminal.send("here\r")
    try terminal.wait(for: "here")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .signal(SIGHUP))
  }

  @Test("sends signals and tells which one ended the program")
  func signals() throws {
    let terminal = try PseudoTerminal(program: "cat")
    terminal.process.signal(SIGTERM)
    #expect(try terminal.waitForExit() == .signal(SIGTERM))
    #expect(terminal.process.exitStatus == .signal(SIGTERM))
    let failing = try PseudoTerminal(program: "/bin/sh", arguments: ["-c", "exit 73"])
    #expect(try failing.waitForExit() == .code(73))
  }

  @Test("shows the terminal's modes after the program has ended")
  func terminalModes() throws {
    let terminal = try PseudoTerminal(program: "/bin/sh", arguments: ["-c", "read x; stty -echo"])
    let before = try terminal.modes()
    #expect(before.c_lflag & UInt32(ECHO) != 0)
    try terminal.send("\r")
    _ = try terminal.waitForExit()
    #expect(try terminal.modes().c_lflag & UInt32(ECHO) == 0)
  }

  @Test("takes in more input than the terminal can hold while the program writes")
  func muchInput() throws {
    let terminal = try PseudoTerminal(
      program: "/bin/sh",
      arguments: ["-c", "stty raw -echo; echo ready; head -c 1000000 | tee /dev/tty | wc -c"]
    )
    try terminal.wait(for: "ready")
    try terminal.send(String(repeating: "x", count: 1_000_000))
    _ = try terminal.waitForExit()
    #expect(terminal.screen.contains("1000000"))
    #expect(terminal.output.count { $0 == UInt8(ascii: "x") } == 1_000_000)
  }

  @Test("shows the screen in the error when a wait fails")
  func failedWaits() throws {
    let terminal = try PseudoTerminal(program: "cat")
    try terminal.send("something else\r")
    try terminal.wait(for: "something else")
    let late = #expect(throws: PseudoTerminalError.self) {
      try terminal.wait(for: "never", patience: .milliseconds(1))
    }
    #expect(late?.description.contains("|something else ") == true)
    terminal.process.signal(SIGKILL)
    let ended = #expect(throws: PseudoTerminalError.self) { try terminal.wait(for: "never") }
    #expect(ended?.description.contains("ended") == true)
  }

  @Test("measures the running program")
  func usage() throws {
    let terminal = try PseudoTerminal(program: "cat")
    try terminal.send("x\r")
    try terminal.wait(until: "two lines") { $0.lines[1] == "x" }
    let usage = try terminal.process.usage()
    #expect(usage.peakMemory > 100 && usage.memory <= usage.peakMemory)
    #expect(usage.wakeUps > 0 && usage.processorTime < .seconds(1))
    terminal.process.signal(SIGKILL)
    _ = try terminal.waitForExit()
    #expect(throws: (any Error).self) { try terminal.process.usage() }
  }

  @Test("refuses a program that is not there")
  func missingProgram() {
    #expect(throws: SystemError.self) { try PseudoTerminal(program: "/no/such/program") }
  }

  private func finalScreen(of script: String) throws -> Screen {
    let terminal = try PseudoTerminal(program: "/bin/sh", arguments: ["-c", script])
    _ = try terminal.waitForExit()
    return terminal.screen
  }
}
