internal import Glibc
internal import Synchronization

/// Signals and wake-ups as bytes in a pipe, so that one `poll` waits for all that can happen.
///
/// The pipe is the process's, made once and never closed: a late signal or a wake-up from another
/// thread never meets a descriptor that has become something else.
enum SignalPipe {
  static let signals: [Int32] = [SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

  private static let readEnd = Atomic<Int32>(-1)
  private static let writeEnd = Atomic<Int32>(-1)
  private static let wakeUp: UInt8 = 0

  static var descriptor: Int32 { readEnd.load(ordering: .relaxed) }

  static func open() throws(TerminalError) {
    guard descriptor < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused(code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readEnd.store(ends[0], ordering: .relaxed)
    writeEnd.store(ends[1], ordering: .relaxed)
  }

  /// Routes a signal into the pipe.
  static func catchSignal(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { SignalPipe.send(UInt8(truncatingIfNeeded: $0)) }
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }

  static func wake() { send(wakeUp) }

  /// Async-signal-safe. A full pipe loses nothing: what is in it wakes the reader all the same, and
  /// 64 KiB of unread signals hold every kind.
  private static func send(_ byte: UInt8) {
    let savedError = errno
    var byte = byte
    _ = write(writeEnd.load(ordering: .relaxed), &byte, 1)
    errno = savedError
  }

  /// The signals that have come since the last call, and whether somebody woke the reader.
  static func drain() -> (signals: Set<Int32>, isWoken: Bool) {
    var signals: Set<Int32> = []
    var isWoken = false
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return (signals, isWoken) }
      for byte in bytes.prefix(count) {
        if byte == wakeUp { isWoken = true } else { signals.insert(Int32(byte)) }
      }
    }
  }
}
