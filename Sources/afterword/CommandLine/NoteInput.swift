internal import Glibc

/// The text that standard input gives.
enum NoteInput {
  /// All of it, without the line feed at its end.
  static func read() throws(CommandFailure) -> String {
    guard let bytes = [UInt8](wholeOf: STDIN_FILENO) else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure("Standard input cannot be read (\(reason)).", code: .cannotRead)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        "Standard input is not UTF-8 text. Nothing was changed. Convert it first: iconv -t UTF-8",
        code: .unreadableData
      )
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
