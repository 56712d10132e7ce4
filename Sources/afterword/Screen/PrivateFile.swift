internal import Glibc

/// Files for their owner alone.
///
/// **Invariant.** A file is whole or not there, and what it holds is on the disk when `replace`
/// returns.
enum PrivateFile {
  /// The folder, and those above it, for the owner alone; false, with the reason in `errno`, if it
  /// cannot be made or is somebody else's.
  static func makeFolder(_ folder: String) -> Bool {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
    var status = stat()
    guard stat(folder, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
      errno = EACCES
      return false
    }
    return chmod(folder, 0o700) == 0
  }

  /// Puts a whole file in the place of another, or of none.
  ///
  /// - Returns: false, with the reason in `errno`, if it could not be done.
  static func replace(_ path: String, with text: String) -> Bool {
    let unfinished = path + ".new"
    unlink(unfinished)
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let isWritten = Array(text.utf8).writeWhole(to: descriptor) && fsync(descriptor) == 0
    let reason = errno
    close(descriptor)
    guard isWritten, rename(unfinished, path) == 0 else {
      let reason = isWritten ? errno : reason
      unlink(unfinished)
      errno = reason
      return false
    }
    syncFolder(of: path)
    return true
  }

  /// Makes the name of a file last through a power cut.
  private static func syncFolder(of path: String) {
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    let descriptor = open(String(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The text of a file of ours; nil if it cannot be read, or is somebody else's.
  static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    // Others can put files into the last of the folders.
    guard fstat(descriptor, &status) == 0, status.st_uid == geteuid() else { return nil }
    return [UInt8](wholeOf: descriptor).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The path from the root, without links; as it is if nothing is there.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
