internal import Glibc

/// The text that standard input gives.
enum NoteInput {
  /// All of it, without the line feed at its end.
  static func read() throws(CommandFailure) -> String {
    let bytes = try readBytes()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        "Standard input is not UTF-8 text. Nothing was changed. Convert it first: iconv -t UTF-8",
        code: .unreadableData
      )
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private static func readBytes() throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer.prefix(count)
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        throw CommandFailure("Standard input cannot be read (\(reason)).", code: .cannotRead)
      }
    }
  }
}
