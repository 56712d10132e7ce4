internal import Glibc
internal import TextEditing

/// What a command writes: data to standard output, messages to standard error. A terminal is given
/// nothing that it would obey.
enum Output {
  /// Data: lines, to which the last line feed is added.
  static func text(_ text: String) throws(CommandFailure) {
    guard write(text, to: STDOUT_FILENO) else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure("The output cannot be written (\(reason)).", code: .cannotWrite)
    }
  }

  /// What people should know; nothing can be done if nobody can be told.
  static func message(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// False, with the reason in `errno`, if not all could be written.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(((isatty(descriptor) == 1 ? safe(text) : text) + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }

  private static func safe(_ text: String) -> String {
    text.displaySafe(as: Surroundings.hasUTF8 ? .unicode : .ascii, keepingLines: true)
  }
}
