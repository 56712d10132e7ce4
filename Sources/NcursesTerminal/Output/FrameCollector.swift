internal import CNcurses
internal import Glibc

/// Collects what ncurses writes for a frame, so that it reaches the terminal in one piece.
///
/// ncurses writes whenever it moves the cursor: more than fifty times for a whole screen, which
/// took a sixth of the time to the first frame and shows half a frame on a slow line. Meanwhile
/// the descriptor that it writes to leads to a file in memory.
final class FrameCollector {
  /// Where ncurses writes; leads to the terminal but for the time of a frame.
  private let descriptor: Int32
  private let terminal: Int32
  private let memory: Int32

  /// Nil if the system has no such file.
  init?(from descriptor: Int32, to terminal: Int32) {
    // Flag 1 is MFD_CLOEXEC.
    let memory = memfd_create("frame", 1)
    guard memory >= 0 else { return nil }
    self.descriptor = descriptor
    self.terminal = terminal
    self.memory = memory
  }

  deinit { close(memory) }

  /// What was written by `body`.
  func collect(_ body: () -> Void) -> [UInt8] {
    guard dup3(memory, descriptor, O_CLOEXEC) >= 0 else {
      body()
      return []
    }
    body()
    dup3(terminal, descriptor, O_CLOEXEC)
    var bytes = [UInt8](repeating: 0, count: Int(lseek(memory, 0, SEEK_CUR)))
    let count = pread(memory, &bytes, bytes.count, 0)
    lseek(memory, 0, SEEK_SET)
    return Array(bytes.prefix(max(0, count)))
  }
}
