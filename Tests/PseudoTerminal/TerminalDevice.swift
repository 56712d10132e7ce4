internal import CVterm
internal import Glibc

/// The master side of a pseudo-terminal.
final class TerminalDevice {
  enum Reading {
    case bytes([UInt8])
    case nothingYet
    /// Every program that had the terminal open has closed it.
    case end
  }

  struct Readiness {
    var canRead = false
    var canWrite = false
    var isNothing: Bool { !canRead && !canWrite }
  }

  /// The device that the program opens.
  let path: String
  private var master: Int32

  /// O_CLOEXEC from the start: a master that another program has inherited would keep this
  /// terminal from hanging up.
  init(size: TerminalSize) throws {
    master = try checked(
      "posix_openpt",
      posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    )
    try checked("grantpt", grantpt(master))
    try checked("unlockpt", unlockpt(master))
    var name = [CChar](repeating: 0, count: 64)
    let failure = ptsname_r(master, &name, name.count)
    if failure != 0 { throw SystemError("ptsname_r", code: failure) }
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    try resize(to: size)
  }

  deinit { close() }

  var isOpen: Bool { master >= 0 }

  func close() {
    if isOpen { _ = Glibc.close(master) }
    master = -1
  }

  func resize(to size: TerminalSize) throws {
    var window = winsize()
    window.ws_row = UInt16(size.rows)
    window.ws_col = UInt16(size.columns)
    try checked("TIOCSWINSZ", ioctl(master, UInt(TIOCSWINSZ), &window))
  }

  /// Linux tells the program's side of the modes on the master too.
  func modes() throws -> termios {
    var modes = termios()
    try checked("tcgetattr", tcgetattr(master, &modes))
    return modes
  }

  /// Waits until something can be done, or until the deadline: then nothing can.
  func waitUntilReady(toWrite: Bool, _ deadline: ContinuousClock.Instant) throws -> Readiness {
    while true {
      let remaining = max(deadline - .now, .zero)
      var query = pollfd(
        fd: master,
        events: Int16(POLLIN | (toWrite ? POLLOUT : 0)),
        revents: 0
      )
      let milliseconds = Int32((remaining / .milliseconds(1)).rounded(.up))
      if poll(&query, 1, milliseconds) == -1 {
        if errno == EINTR { continue }
        throw SystemError("poll")
      }
      let events = Int32(query.revents)
      return Readiness(
        canRead: events & (POLLIN | POLLHUP) != 0,
        canWrite: events & POLLOUT != 0
      )
    }
  }

  func read() -> Reading {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &buffer, buffer.count)
    if count > 0 { return .bytes(Array(buffer.prefix(count))) }
    return count == -1 && (errno == EAGAIN || errno == EINTR) ? .nothingYet : .end
  }

  /// Returns how many bytes were taken, possibly none.
  func write(_ bytes: ArraySlice<UInt8>) throws -> Int {
    let count = bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
    if count == -1, errno == EAGAIN || errno == EINTR { return 0 }
    return try checked("write to the terminal", count)
  }
}
