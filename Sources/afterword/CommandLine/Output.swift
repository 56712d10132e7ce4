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
    let shown = isatty(descriptor) == 1 ? safe(text) : text
    return Array((shown + "\n").utf8).writeWhole(to: descriptor)
  }

  private static func safe(_ text: String) -> String {
    text.displaySafe(as: Surroundings.hasUTF8 ? .unicode : .ascii, keepingLines: true)
  }
}
