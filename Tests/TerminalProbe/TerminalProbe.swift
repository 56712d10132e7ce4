internal import Glibc
internal import NcursesTerminal
internal import TerminalCanvas

/// A program that shows what its terminal tells it, and ends in every way a program can end.
@main
enum TerminalProbe {
  static func main() {
    do {
      var screen = ProbeScreen(terminal: try Terminal.open())
      screen.run()
    } catch {
      print("no terminal: \(error)")
      exit(2)
    }
  }
}

private struct ProbeScreen {
  let terminal: Terminal
  private var history: [String] = []

  init(terminal: Terminal) { self.terminal = terminal }

  mutating func run() -> Never {
    note(terminal.isUTF8 ? "utf-8" : "ascii")
    while true {
      draw()
      for event in terminal.nextEvents() { take(event) }
    }
  }

  private func draw() {
    let size = terminal.size
    var canvas = Canvas(size: size)
    canvas.fill(Rectangle(size), with: ".")
    canvas.draw("\(size.columns)x\(size.rows)", row: 0, column: 0)
    for (row, line) in history.suffix(max(0, size.rows - 2)).enumerated() {
      canvas.draw(line, row: row + 1, column: 0, style: Style(.blue, bold: true))
    }
    terminal.paint(canvas)
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .input(.key(let stroke)): take(stroke)
    case .input(.paste(let text)): note("paste of \(text.count): \(text.prefix(20))")
    case .input(.mouse(let event)): note(event)
    case .input(.focusGained): note("focus gained")
    case .input(.focusLost): note("focus lost")
    case .resized(let size): note("resized to \(size.columns)x\(size.rows)")
    case .resumed: note("resumed")
    case .suspendRequested: suspend()
    case .hangUp: end(code: waitsQuietly() ? 70 : 71)
    case .terminate(let signal): end(code: 80 + signal)
    }
  }

  private mutating func take(_ stroke: KeyStroke) {
    switch stroke {
    case KeyStroke(.character("q")): end(code: 0)
    case KeyStroke(.character("z"), .control): suspend()
    case KeyStroke(.character("l"), .control): terminal.redraw()
    case KeyStroke(.character("m")): terminal.setMouse(true)
    case KeyStroke(.character("n")): terminal.setMouse(false)
    case KeyStroke(.character("c")): note("copied: \(terminal.copyToClipboard("Grüße"))")
    case KeyStroke(.character("e")): handOver()
    case KeyStroke(.character("A")): abort()
    case KeyStroke(.character("B")): raise(SIGBUS)
    case KeyStroke(.character("F")): raise(SIGFPE)
    case KeyStroke(.character("I")): raise(SIGILL)
    case KeyStroke(.character("O")): print(overflowStack(1))
    case KeyStroke(.character("S")): raise(SIGSEGV)
    case KeyStroke(.character("T")): history.removeFirst(history.count + 1)
    case KeyStroke(.character("W")): Terminal.wake()
    default: note("\(stroke.key) \(stroke.modifiers.rawValue)")
    }
  }

  private mutating func note(_ line: String) { history.append(line) }

  private mutating func note(_ event: MouseEvent) {
    let place = "\(event.position.row),\(event.position.column)"
    note(
      "\(event.kind) \(event.button) at \(place) \(event.modifiers.rawValue) \(event.clickCount)"
    )
  }

  /// Runs what the environment names, and waits for it.
  private mutating func handOver() {
    let ending = terminal.handOver {
      terminal.waitForEnd(of: start(getenv("PROBE_COMMAND").map { String(cString: $0) } ?? "true"))
    }
    note("command: \(ending)")
  }

  private func start(_ command: String) -> pid_t {
    var identifier: pid_t = 0
    let words = ["sh", "-c", command]
    let arguments = words.map { strdup($0) }
    defer { arguments.forEach { free($0) } }
    posix_spawnp(&identifier, "sh", nil, nil, arguments + [nil], environ)
    return identifier
  }

  private mutating func suspend() {
    note("suspending")
    terminal.suspend()
  }

  /// A terminal that is gone always has an end of file to read: it must not be looked at again.
  private func waitsQuietly() -> Bool {
    let start = ContinuousClock.now
    let events = terminal.nextEvents(timeout: .milliseconds(50))
    return events.isEmpty && .now - start >= .milliseconds(50)
  }

  private func end(code: Int32) -> Never {
    terminal.close()
    exit(code)
  }

  private func overflowStack(_ depth: Int) -> Int {
    depth == 0 ? 0 : overflowStack(depth + 1) + overflowStack(depth - history.count)
  }
}
