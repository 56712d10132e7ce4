internal import CNcurses
internal import Glibc
public import TerminalCanvas

/// The terminal as the program's screen and keyboard, from `open` to `close`.
///
/// **Invariant.** However the program ends, the terminal is left as it was found: `close` runs at
/// the latest when the object goes, signals arrive as events, and a crash is caught on the way.
/// There is one at a time: signals and ncurses' screen belong to the whole process.
public final class Terminal {
  /// `TERM` as the user has it.
  public let name: String
  /// Whether the locale is UTF-8, so that more than ASCII can be drawn.
  public let isUTF8: Bool
  private let device: TerminalDevice
  private let modes: ScreenModes
  private let screen: OpaquePointer
  private var painter: CanvasPainter
  private lazy var input = TerminalInput(
    descriptor: device.input,
    sequences: TerminfoKeys.read()
  )
  private var signals: Set<Int32> = []
  private var isWoken = false
  private var isOpen = true
  private var isHungUp = false
  private var usesMouse = false
  /// The size that was reported last. ncurses may have adopted a new one by itself, when the screen
  /// is entered again.
  private var reportedSize = CanvasSize(rows: 0, columns: 0)

  /// Takes the terminal that standard input and standard output lead to.
  public static func open() throws(TerminalError) -> Terminal {
    try open(input: STDIN_FILENO, output: STDOUT_FILENO)
  }

  static func open(input: Int32, output: Int32) throws(TerminalError) -> Terminal {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) }
    guard let name, !name.isEmpty, name != "dumb" else { throw .dumb(name: name) }
    return try Terminal(TerminalDevice(input: input, output: output), name: name)
  }

  private init(_ device: TerminalDevice, name: String) throws(TerminalError) {
    self.device = device
    self.name = name
    // ncurses would believe them more than the terminal.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    isUTF8 = CharacterSet.adopt()
    try SignalPipe.open()
    // Before newterm, which installs its own handlers where it finds the default ones.
    SignalPipe.signals.forEach(SignalPipe.catchSignal)
    do {
      screen = try device.newScreen(name)
    } catch {
      device.giveBack()
      throw error
    }
    modes = ScreenModes(name: name)
    CrashRestore.arm(descriptor: device.output, modes: device.modes, farewell: modes.farewell)
    CrashRestore.catchSignals()
    raw()
    noecho()
    nonl()
    // A frame is always drawn to its end: it was made when no input was left.
    typeahead(-1)
    let wantsColor = (getenv("NO_COLOR")?.pointee ?? 0) == 0
    painter = CanvasPainter(
      glyphs: GlyphTable(palette: Palette(wantsColor: wantsColor), isUTF8: isUTF8)
    )
    device.write(modes.enter)
    reportedSize = size
  }

  deinit { close() }

  /// Gives the terminal back as it was. Calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    delscreen(screen)
    device.giveBack()
  }

  /// The size of the screen, at least 1 × 1.
  public var size: CanvasSize {
    guard isOpen else { return CanvasSize(rows: 1, columns: 1) }
    return CanvasSize(rows: Int(afterword_rows()), columns: Int(afterword_columns()))
  }

  /// Shows a frame. What is on the screen already is not written again.
  public func paint(_ canvas: Canvas) {
    guard isOpen, !isHungUp else { return }
    device.writeAtOnce { painter.paint(canvas) }
  }

  /// Writes the whole last frame again, over whatever another program has left.
  public func redraw() {
    guard isOpen, !isHungUp else { return }
    device.writeAtOnce { wrefresh(afterword_physical_screen()) }
  }

  /// Whether the mouse is reported as events; off at first. While it is on, most terminals select
  /// text themselves only with Shift held.
  public func setMouse(_ isOn: Bool) {
    guard isOpen, !isHungUp, isOn != usesMouse else { return }
    usesMouse = isOn
    device.write(isOn ? modes.mouseOn : modes.mouseOff)
  }

  /// Gives text to the terminal for the clipboard of the desktop that the terminal is on.
  ///
  /// - Returns: false if the text was not sent: it is longer than 74,994 bytes, or this kind of
  ///   terminal takes none. Whether a terminal that takes it is allowed to is not known.
  public func copyToClipboard(_ text: String) -> Bool {
    let isInsideScreen = getenv("STY") != nil && getenv("TMUX") == nil
    guard isOpen, !isHungUp,
      ClipboardSequence.isUnderstood(by: name, isInsideScreen: isInsideScreen),
      let bytes = ClipboardSequence.bytes(for: text)
    else { return false }
    device.write(bytes)
    return true
  }

  /// Makes `nextEvents` return. From any thread, at any time.
  public static func wake() { SignalPipe.wake() }
}

// MARK: - Events

extension Terminal {
  /// What has happened since the last call, waiting for something to happen.
  ///
  /// - Parameter timeout: how long to wait at most; nil waits for ever.
  /// - Returns: the events in their order; none after the timeout or `wake`.
  public func nextEvents(timeout: Duration? = nil) -> [TerminalEvent] {
    guard isOpen else { return [] }
    let end = timeout.map { ContinuousClock.now + $0 }
    while true {
      let ready = waitUntil([end, input.deadline].compactMap(\.self).min())
      var events: [TerminalEvent] = []
      if ready.hasSignals { drainSignals() }
      report(ready, into: &events)
      reportSignals(into: &events)
      let isOver = end.map { $0 <= .now } ?? false
      let wasWoken = isWoken
      isWoken = false
      if !events.isEmpty || wasWoken || isOver { return events }
    }
  }

  private func drainSignals() {
    let received = SignalPipe.drain()
    signals.formUnion(received.signals)
    isWoken = isWoken || received.isWoken
  }

  private func waitUntil(_ end: ContinuousClock.Instant?) -> Readiness {
    let timeout: Duration? =
      signals.isEmpty && !isWoken ? end.map { ContinuousClock.now.duration(to: $0) } : .zero
    return Readiness(
      terminal: isHungUp ? -1 : device.input,
      signals: SignalPipe.descriptor,
      timeout: timeout
    )
  }

  private func report(_ ready: Readiness, into events: inout [TerminalEvent]) {
    var decoded: [InputEvent] = []
    var hasEnded = ready.isHungUp
    if ready.hasInput {
      hasEnded = input.read(into: &decoded) == .ended
    } else if ready.isHungUp {
      input.finish(into: &decoded)
    } else {
      input.expire(into: &decoded)
    }
    events += decoded.map { .input($0) }
    if hasEnded { reportHangUp(into: &events) }
  }

  private func reportSignals(into events: inout [TerminalEvent]) {
    if signals.contains(SIGHUP) { reportHangUp(into: &events) }
    // A terminal that goes away sends SIGCONT as well.
    if !isHungUp { reportScreenSignals(into: &events) }
    for signal in [SIGTERM, SIGINT, SIGQUIT] where signals.contains(signal) {
      events.append(.terminate(signal: signal))
    }
    signals = []
  }

  private func reportScreenSignals(into events: inout [TerminalEvent]) {
    if signals.contains(SIGCONT) {
      enter()
      events.append(.resumed)
    }
    if !signals.isDisjoint(with: [SIGWINCH, SIGCONT]) {
      if adoptSize() {
        events.append(.resized(size))
      } else if signals.contains(SIGWINCH) {
        // It was another one in between, and the terminal has cut the frame to it.
        redraw()
      }
    }
    if signals.contains(SIGTSTP) { events.append(.suspendRequested) }
  }

  private func reportHangUp(into events: inout [TerminalEvent]) {
    guard !isHungUp else { return }
    isHungUp = true
    events.append(.hangUp)
  }

  /// - Returns: whether the size is another than the one reported last.
  private func adoptSize() -> Bool {
    if let actual = device.size, actual != size {
      resizeterm(Int32(actual.rows), Int32(actual.columns))
      painter.forgetScreen()
    }
    defer { reportedSize = size }
    return size != reportedSize
  }
}

// MARK: - Leaving and coming back

extension Terminal {
  /// Stops the program as Ctrl-Z does elsewhere, and enters the screen again when it goes on.
  ///
  /// `nextEvents` then reports `resumed`. Where nobody could wake the program (its process group has
  /// no shell), the system does not stop it and it goes on at once.
  public func suspend() {
    guard isOpen, !isHungUp else { return }
    leave()
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    SignalPipe.catchSignal(SIGTSTP)
    signals.insert(SIGCONT)
  }

  /// Leaves the screen to another program in the foreground for as long as `body` runs.
  ///
  /// Interrupts from the keyboard are that program's own, and both are stopped together. A changed
  /// size, a hang-up and a request to end are reported by the next `nextEvents`.
  public func handOver<Result>(_ body: () -> Result) -> Result {
    guard isOpen, !isHungUp else { return body() }
    leave()
    signal(SIGTSTP, SIG_DFL)
    SignalPipe.catchSignal(SIGCHLD)
    let result = body()
    signal(SIGCHLD, SIG_DFL)
    SignalPipe.catchSignal(SIGTSTP)
    enter()
    drainSignals()
    signals.subtract([SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGCHLD])
    signals.insert(SIGWINCH)
    return result
  }

  /// Waits, in `handOver`, for a child process. One that is in the way when the terminal hangs up or
  /// somebody asks us to end is made to end within four seconds.
  public func waitForEnd(of child: Int32) -> ProgramEnding {
    var eviction = Eviction()
    while true {
      if let ending = look(after: child) { return ending }
      let ready = Readiness(
        terminal: -1,
        signals: SignalPipe.descriptor,
        timeout: eviction.deadline.map { ContinuousClock.now.duration(to: $0) }
      )
      if ready.hasSignals { drainSignals() }
      if !signals.isDisjoint(with: [SIGHUP, SIGTERM]) { eviction.begin(at: .now) }
      if let due = eviction.takeDueSignal(at: .now) { kill(child, due) }
    }
  }

  /// - Returns: nil while it runs.
  private func look(after child: Int32) -> ProgramEnding? {
    var status: Int32 = 0
    let found = waitpid(child, &status, WNOHANG | WUNTRACED)
    // Without such a child, as a shell says of a program that it could not run.
    if found < 0, errno == ECHILD { return .exited(code: 127) }
    guard found == child else { return nil }
    switch WaitStatus(status) {
    case .ended(let ending): return ending
    case .stopped:
      // It has stopped itself alone, so that the shell still waits for us.
      raise(SIGTSTP)
      kill(child, SIGCONT)
      return nil
    }
  }

  private func leave() {
    if usesMouse { device.write(modes.mouseOff) }
    device.write(modes.leave)
    endwin()
  }

  private func enter() {
    reset_prog_mode()
    device.write(modes.enter)
    if usesMouse { device.write(modes.mouseOn) }
    painter.forgetScreen()
    clearok(afterword_physical_screen(), true)
    doupdate()
  }
}
