internal import AfterwordModel
internal import Glibc

/// A note that the journal could not take, kept in a file of its own for its owner alone.
enum RescueFile {
  case kept(path: String)
  /// Not even that was possible; `reason` is the system's own word.
  case lost(reason: String)

  static func keep(_ text: String, at now: Moment) -> RescueFile {
    guard let folder = Surroundings.stateFolder() else { return .lost(reason: "no home folder") }
    makeFolder(folder)
    let stamp = now.local.iso.replacing(":", with: "")
    for number in 1...99 {
      let path = "\(folder)/note-\(stamp)-\(number).txt"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { break }
      defer { close(descriptor) }
      guard Array(text.utf8).writeWhole(to: descriptor), fsync(descriptor) == 0 else { break }
      return .kept(path: path)
    }
    return .lost(reason: String(cString: strerror(errno)))
  }

  var sentence: String {
    switch self {
    case .kept(let path):
      "Your note could not be saved in the journal. It is in the file \(path)."
    case .lost(let reason):
      "Your note could be saved neither in the journal nor in a file (\(reason))."
    }
  }

  private static func makeFolder(_ folder: String) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      mkdir(path, 0o700)
    }
  }
}
