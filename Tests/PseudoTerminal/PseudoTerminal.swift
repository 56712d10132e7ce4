internal import Dispatch
public import Glibc

/// A real program in a real pseudo-terminal, whose screen can be read.
///
/// Output is read only inside `wait…`, `send…` and `waitForExit`. Not thread-safe, but many can
/// exist at once. Waits block their thread, so that Swift Testing runs at most as many tests that
/// use it at once as the machine has cores.
public final class PseudoTerminal {
  public static let patience = Duration.seconds(30)

  /// What a program finds in a usual terminal; nothing else of the test's own environment.
  public static var usualEnvironment: [String: String] {
    let path = getenv("PATH").map { String(cString: $0) }
    return [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": path ?? "/usr/bin:/bin",
      // What the person who runs the tests has configured is none of theirs.
      "XDG_CONFIG_HOME": "/nonexistent",
    ]
  }

  public let process: ChildProcess
  /// All that the program wrote so far, as bytes.
  public private(set) var output: [UInt8] = []
  /// How much of it the screen has shown.
  private var shownCount = 0
  /// When the newest part of `output` arrived.
  public private(set) var lastOutputTime: ContinuousClock.Instant
  /// When the program was about to be started.
  public let startTime: ContinuousClock.Instant
  private let device: TerminalDevice
  private let virtualScreen: VirtualScreen

  /// Starts a program; one without a slash is looked up in PATH. It inherits no environment.
  public init(
    program: String,
    arguments: [String] = [],
    environment: [String: String] = PseudoTerminal.usualEnvironment,
    size: TerminalSize = .standard,
    directory: String? = nil
  ) throws {
    device = try TerminalDevice(size: size)
    virtualScreen = try VirtualScreen(size: size)
    startTime = .now
    lastOutputTime = startTime
    process = try ChildProcess(
      program: program,
      arguments: arguments,
      environment: environment,
      directory: directory,
      streams: .terminal(path: device.path)
    )
  }

  /// The screen after all output that was read so far.
  public var screen: Screen { virtualScreen.snapshot() }

  /// How often the program has rung the bell.
  public var bellCount: Int { virtualScreen.bellCount }

  /// The terminal's modes, also after the program has ended.
  public func modes() throws -> termios { try device.modes() }
}

extension PseudoTerminal {
  /// Types text.
  public func send(_ text: String) throws { try send(bytes: Array(text.utf8)) }

  /// Sends bytes, reading what the program writes meanwhile.
  public func send(bytes: [UInt8]) throws {
    var rest = bytes[...]
    let deadline = ContinuousClock.now + Self.patience
    while !rest.isEmpty {
      let readiness = try device.waitUntilReady(toWrite: true, deadline)
      if readiness.canRead, !readAvailable() { throw closed(waitingFor: "it to take input") }
      if readiness.canWrite { rest = rest.dropFirst(try device.write(rest)) }
      if readiness.isNothing { throw late(waitingFor: "it to take input") }
    }
  }

  public func press(_ keys: TerminalKey...) throws {
    for key in keys {
      switch key.press {
      case .bytes(let bytes): try send(bytes: bytes)
      case .key(let key, let modifier):
        virtualScreen.press(key, modifier)
        try send(bytes: virtualScreen.takeReplies())
      }
    }
  }

  /// Pastes, in brackets if the program has asked for them.
  public func paste(_ text: String) throws {
    virtualScreen.startPaste()
    let start = virtualScreen.takeReplies()
    virtualScreen.endPaste()
    try send(bytes: start + text.utf8 + virtualScreen.takeReplies())
  }

  /// Reports that the window has gained or lost the focus, if the program has asked for it.
  public func setFocus(_ isFocused: Bool) throws {
    virtualScreen.setFocus(isFocused)
    try send(bytes: virtualScreen.takeReplies())
  }

  public func resize(to size: TerminalSize) throws {
    virtualScreen.resize(to: size)
    try device.resize(to: size)
  }

  /// Closes the window: the program gets SIGHUP, and end of file on its terminal.
  public func hangUp() { device.close() }
}

extension PseudoTerminal {
  /// Reads the program's output until some row holds the text.
  @discardableResult
  public func wait(for text: String, patience: Duration = PseudoTerminal.patience) throws -> Screen
  {
    try wait(until: "\"\(text)\"", patience: patience) { $0.contains(text) }
  }

  /// Reads the program's output until the screen is as it should be; `expectation` says in words
  /// what that is, for the error.
  @discardableResult
  public func wait(
    until expectation: String,
    patience: Duration = PseudoTerminal.patience,
    _ condition: (Screen) throws -> Bool
  ) throws -> Screen {
    let deadline = ContinuousClock.now + patience
    var screen = screen
    while try !condition(screen) {
      guard try device.waitUntilReady(toWrite: false, deadline).canRead else {
        throw late(waitingFor: expectation)
      }
      let isOpen = readAvailable()
      screen = self.screen
      if !isOpen, try !condition(screen) { throw closed(waitingFor: expectation) }
    }
    return screen
  }

  /// Reads the program's output until it holds the text in one piece.
  ///
  /// For measurements: the screen is shown afterwards, so that the program never waits for it.
  public func waitForOutput(_ text: String) throws {
    let deadline = ContinuousClock.now + Self.patience
    let wanted = Array(text.utf8)
    var searched = 0
    defer { showOutput() }
    while !output[searched...].indices.contains(where: { output[$0...].starts(with: wanted) }) {
      searched = max(0, output.count - wanted.count)
      guard try device.waitUntilReady(toWrite: false, deadline).canRead else {
        throw late(waitingFor: "\"\(text)\"")
      }
      guard receive() else { throw closed(waitingFor: "\"\(text)\"") }
    }
  }

  /// Reads what the program writes next, and shows it afterwards as `waitForOutput` does.
  public func waitForMoreOutput() throws {
    let deadline = ContinuousClock.now + Self.patience
    guard try device.waitUntilReady(toWrite: false, deadline).canRead else {
      throw late(waitingFor: "more output")
    }
    let isOpen = receive()
    showOutput()
    if !isOpen { throw closed(waitingFor: "more output") }
  }

  /// Reads all output and waits for the end of the program.
  @discardableResult
  public func waitForExit(patience: Duration = PseudoTerminal.patience) throws -> ExitStatus {
    let deadline = ContinuousClock.now + patience
    while device.isOpen, try device.waitUntilReady(toWrite: false, deadline).canRead,
      readAvailable()
    {}
    let remaining = deadline - .now
    let nanoseconds = Int(max(remaining, .zero) / .nanoseconds(1))
    guard let status = process.waitForExit(until: .now() + .nanoseconds(nanoseconds)) else {
      throw late(waitingFor: "its end")
    }
    return status
  }

  /// Takes in what has arrived, and shows it. False at the end of the output.
  private func readAvailable() -> Bool {
    let isOpen = receive()
    showOutput()
    return isOpen
  }

  /// Takes in what has arrived. False at the end of the output.
  private func receive() -> Bool {
    while true {
      switch device.read() {
      case .bytes(let bytes):
        lastOutputTime = .now
        output += bytes
      case .nothingYet: return true
      case .end: return false
      }
    }
  }

  private func showOutput() {
    virtualScreen.write(output[shownCount...])
    shownCount = output.count
    let replies = virtualScreen.takeReplies()
    if !replies.isEmpty { _ = try? device.write(replies[...]) }
  }

  private func late(waitingFor what: String) -> PseudoTerminalError {
    .deadlinePassed(waitingFor: what, screen)
  }

  private func closed(waitingFor what: String) -> PseudoTerminalError {
    .terminalClosed(waitingFor: what, screen, process.exitStatus)
  }
}
