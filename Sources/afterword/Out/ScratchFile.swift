internal import Glibc

/// A file without a name, for what goes to a program and comes from it. With a file rather than a pipe
/// neither side ever waits for the other.
final class ScratchFile: Sendable {
  let descriptor: Int32

  /// Nil, with the reason in `errno`, if there is no room for one.
  init?(_ bytes: [UInt8] = []) {
    guard let file = tmpfile() else { return nil }
    defer { fclose(file) }
    descriptor = fcntl(fileno(file), F_DUPFD_CLOEXEC, 0)
    if !bytes.writeWhole(to: descriptor) || lseek(descriptor, 0, SEEK_SET) != 0 { return nil }
  }

  deinit { close(descriptor) }

  /// How many bytes are in it.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// From its beginning; nil, with the reason in `errno`, if it cannot be read.
  func content() -> [UInt8]? {
    lseek(descriptor, 0, SEEK_SET) == 0 ? [UInt8](wholeOf: descriptor) : nil
  }
}
