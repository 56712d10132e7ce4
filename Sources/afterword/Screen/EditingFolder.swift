internal import AfterwordModel
internal import Glibc

/// A private folder with one file, in which a text is edited by another program.
struct EditingFolder {
  enum Outcome {
    case text(String)
    case notText
    /// An `errno`.
    case unreadable(code: Int32)
  }

  private let folder: TemporaryFolder
  private let text: String
  let path: String

  /// The ending by which editors know how to show the marks of a note.
  private static let fileName = "note.md"

  init(_ text: String) throws(CommandFailure) {
    self.text = text
    folder = try TemporaryFolder()
    path = "\(folder.path)/\(Self.fileName)"
    guard write() else {
      let reason = String(cString: strerror(errno))
      folder.remove()
      throw CommandFailure("the note cannot be written to \(path) (\(reason))", code: .cannotWrite)
    }
  }

  private func write() -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return Array(text.utf8).writeWhole(to: descriptor)
  }

  /// The text as it is in the file now, without the final line end that many editors add.
  func result() -> Outcome {
    switch Self.content(of: path) {
    case .text(var changed):
      if changed.utf8.last == 0x0A, text.utf8.last != 0x0A { changed.unicodeScalars.removeLast() }
      return .text(changed)
    case let other: return other
    }
  }

  func remove() { folder.remove() }

  /// After a failure: takes to safety what has been written, and removes the rest.
  ///
  /// Editors that are killed leave their unsaved text beside the file. What is no text, such as
  /// vim's swap file, cannot be taken elsewhere, and stays.
  ///
  /// - Returns: the paths of what was kept.
  func rescue(at now: Moment) -> [String] {
    var kept: [String] = []
    var mustStay = false
    for path in files {
      switch Self.content(of: path) {
      case .text(let other) where isNothingNew(other): break
      case .text(let other):
        switch RescueFolder.keep(other, at: now) {
        case .file(let path): kept.append(path)
        case .nowhere: mustStay = true
        }
      case .notText: mustStay = true
      case .unreadable: break
      }
    }
    if mustStay {
      kept.append(folder.path)
    } else {
      remove()
    }
    return kept
  }

  private func isNothingNew(_ other: String) -> Bool {
    other.isEmpty || [text, text + "\n"].contains { $0.utf8.elementsEqual(other.utf8) }
  }

  private var files: [String] {
    FolderContent.names(in: folder.path).map { "\(folder.path)/\($0)" }
  }

  private static func content(of path: String) -> Outcome {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .unreadable(code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .unreadable(code: errno) }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    // A swap file may happen to be valid UTF-8, but is full of zeros.
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      return .notText
    }
    return .text(text)
  }
}
