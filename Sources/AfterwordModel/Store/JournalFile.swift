internal import Foundation

/// The journal as a file of the system, before and beside SQLite.
enum JournalFile {
  /// Sees to it that there is a file that can be read and written, made for its owner alone.
  static func prepare(at path: String) throws(JournalError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .cannotRead(path: path, reason: systemReason()) }
      try makeFolder(folder(of: path), for: path)
      return try create(at: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory(path: path)
    default: throw .notAJournal(path: path)
    }
    guard isAllowed(R_OK, path) else { throw .cannotRead(path: path, reason: systemReason()) }
    // SQLite keeps the rollback journal beside the file itself, not beside a link to it.
    let home = folder(of: resolved(path))
    guard isAllowed(W_OK, path), isAllowed(W_OK | X_OK, home) else {
      throw .cannotWrite(path: path, reason: systemReason())
    }
  }

  /// Whether there is a file at all.
  static func isThere(at path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Takes the group's and others' rights to the file away.
  static func makePrivate(at path: String) throws(JournalError) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return }
    guard chmod(path, 0o600) == 0 else { throw .cannotWrite(path: path, reason: systemReason()) }
  }

  /// Why SQLite says that the file is no database.
  static func refused(at path: String) -> JournalError {
    let backup = Backup.newest(of: path)
    // Reading the file by other means than SQLite would drop the locks that this process holds on
    // it (sqlite.org/howtocorrupt.html, 2.2); a file that was refused has none.
    let header = FileHandle(forReadingAtPath: path)?.readData(ofLength: magic.count)
    let isDamaged = header.map(Array.init) == magic || backup != nil
    return isDamaged ? .damaged(path: path, newestBackup: backup) : .notAJournal(path: path)
  }

  private static let magic = Array("SQLite format 3\0".utf8)

  private static func create(at path: String) throws(JournalError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: systemReason()) }
    close(descriptor)
  }

  private static func makeFolder(_ folder: String, for path: String) throws(JournalError) {
    var status = stat()
    if stat(folder, &status) == 0 { return }
    let parent = self.folder(of: folder)
    if parent != folder { try makeFolder(parent, for: path) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw .cannotWrite(path: path, reason: systemReason())
    }
  }

  static func folder(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? path.dropLast() : path[...]
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  static func name(of path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func isAllowed(_ access: Int32, _ path: String) -> Bool {
    faccessat(AT_FDCWD, path, access, AT_EACCESS) == 0
  }

  /// The system's words for the error of the last call.
  static func systemReason() -> String { String(cString: strerror(errno)) }
}
