/// How a process ended.
public enum ExitStatus: Sendable, Hashable {
  /// It ended by itself; 0 to 255.
  case code(Int32)
  /// A signal ended it.
  case signal(Int32)

  /// Nothing went wrong.
  public static let success = ExitStatus.code(0)
}

extension ExitStatus {
  /// Takes apart what `waitpid` reports, whose macros Swift cannot reach.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .code(waitStatus >> 8 & 0xFF) : .signal(signal)
  }
}
