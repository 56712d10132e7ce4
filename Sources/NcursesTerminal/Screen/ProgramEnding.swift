/// How a program that had the terminal ended.
public enum ProgramEnding: Sendable, Hashable {
  case exited(code: Int32)
  case killed(signal: Int32)

  /// What `waitpid` says of a program that has ended; nil of one that was stopped.
  public init?(waitStatus: Int32) {
    guard case .ended(let ending) = WaitStatus(waitStatus) else { return nil }
    self = ending
  }
}

/// What `waitpid` says, taken apart: C does it with macros that Swift cannot import.
enum WaitStatus {
  case ended(ProgramEnding)
  case stopped

  init(_ status: Int32) {
    let low = status & 0x7F
    if status & 0xFF == 0x7F {
      self = .stopped
    } else if low == 0 {
      self = .ended(.exited(code: status >> 8 & 0xFF))
    } else {
      self = .ended(.killed(signal: low))
    }
  }
}
