internal import Dispatch
internal import Foundation
internal import Glibc
internal import NcursesTerminal
internal import Synchronization

/// The end of a child process, waited for by a thread of its own.
final class AwaitedEnd: Sendable {
  private let status = Atomic<Int32>(0)
  private let ended = DispatchSemaphore(value: 0)

  init(of child: pid_t) {
    Thread.detachNewThread { self.awaitEnd(of: child) }
  }

  private func awaitEnd(of child: pid_t) {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    self.status.store(status, ordering: .releasing)
    ended.signal()
  }

  /// Nil if it has not ended by then. To be asked once.
  func ending(within patience: DispatchTimeInterval) -> ProgramEnding? {
    guard ended.wait(timeout: .now() + patience) == .success else { return nil }
    return ProgramEnding(waitStatus: status.load(ordering: .acquiring))
  }
}
