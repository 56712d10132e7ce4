internal import AfterwordModel
internal import Glibc

/// A file of the person's own, that a message is written to.
enum MessageFile {
  /// Never over another one, and for the owner alone.
  ///
  /// - Returns: the path from the root or the working folder.
  static func write(_ text: String, to path: String) throws(OutgoingProblem) -> String {
    var path = path
    if path.hasPrefix("~/"), let home = Surroundings.home() { path = home + path.dropFirst() }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .fileIsThere(path: path) }
      throw .notWritten(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    guard Array(text.utf8).writeWhole(to: descriptor), fsync(descriptor) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(path)
      throw .notWritten(path: path, reason: reason)
    }
    return path
  }
}
