internal import Glibc

/// A file of text that the person wrote: small, and perhaps not there.
enum TextFile {
  enum Content {
    case missing
    /// The reason, as the beginning of a sentence.
    case unreadable(String)
    case text(String)
  }

  /// Nobody writes a megabyte by hand, and a device would never end.
  private static let mostBytes = 1_000_000

  static func read(_ path: String) -> Content {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(systemReason)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .unreadable("It is no file") }
    guard status.st_size <= mostBytes else { return .unreadable("It is larger than a megabyte") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .unreadable(systemReason) }
    defer { close(descriptor) }
    guard let bytes = [UInt8](wholeOf: descriptor) else { return .unreadable(systemReason) }
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
      return .unreadable("It is not UTF-8 text")
    }
    return .text(text)
  }

  private static var systemReason: String {
    "It cannot be read (\(String(cString: strerror(errno))))"
  }
}
