internal import Foundation

/// A new folder for its owner alone, in memory rather than on a disk where the system has such a
/// place.
struct TemporaryFolder {
  let path: String

  init() throws(CommandFailure) {
    let places = [
      Surroundings.variable("TMPDIR"), Surroundings.variable("XDG_RUNTIME_DIR"), "/dev/shm", "/tmp",
    ].compactMap(\.self)
    for place in places {
      guard let path = Self.made(in: place) else { continue }
      self.path = path
      return
    }
    let reason = String(cString: strerror(errno))
    throw CommandFailure(
      "No temporary folder can be made (\(reason)). Name a place for one in TMPDIR.",
      code: .cannotWrite
    )
  }

  private static func made(in place: String) -> String? {
    var template = Array("\(place)/afterword-XXXXXX".utf8CString)
    return mkdtemp(&template).map { String(cString: $0) }
  }

  /// Removes the folder with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
