internal import CNcurses
internal import Glibc
internal import TerminalCanvas

/// The device behind the terminal, and how it was before it became our screen.
final class TerminalDevice {
  let input: Int32
  let output: Int32
  /// The line settings that are put back.
  let modes: termios
  private let savedSignals = SavedSignals(SignalPipe.signals + CrashRestore.signals)
  private let collector: FrameCollector?
  private let streams: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)

  init(input: Int32, output: Int32) throws(TerminalError) {
    self.input = input
    self.output = output
    var modes = termios()
    guard tcgetattr(input, &modes) == 0 else { throw .refused(code: errno) }
    self.modes = modes
    // Copies, so that closing the streams leaves the descriptors open.
    guard let reader = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 0), "r") else {
      throw .refused(code: errno)
    }
    guard let writer = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 0), "w") else {
      throw .refused(code: errno)
    }
    streams = (reader, writer)
    collector = FrameCollector(from: fileno(writer), to: output)
  }

  /// ncurses' screen on this device, for the first description that exists.
  func newScreen(_ name: String) throws(TerminalError) -> OpaquePointer {
    for candidate in TerminalName.candidates(for: name) {
      guard let screen = newterm(candidate, streams.output, streams.input) else { continue }
      if Description.string("cup") != nil { return screen }
      endwin()
      delscreen(screen)
      throw .dumb(name: name)
    }
    throw .noDescription(name: name)
  }

  /// The size that the system knows; nil where it knows none, as on serial lines.
  var size: CanvasSize? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return nil }
    return CanvasSize(rows: Int(window.ws_row), columns: Int(window.ws_col))
  }

  /// Writes in one piece what ncurses writes in `body`, which must not change the line settings.
  func writeAtOnce(_ body: () -> Void) {
    guard let collector else { return body() }
    write(collector.collect(body))
  }

  /// Writes everything, or as much as a terminal that is going away takes.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts line settings and signals back.
  func giveBack() {
    var modes = modes
    tcsetattr(input, TCSADRAIN, &modes)
    CrashRestore.disarm()
    savedSignals.restore()
    fclose(streams.input)
    fclose(streams.output)
  }
}
