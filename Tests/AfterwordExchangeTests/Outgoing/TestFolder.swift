import Foundation

/// A folder of a test's own, which goes with it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/afterword-out-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// The command that runs a shell script. It is no program itself: another test's child may still hold
  /// the file open, and then it could not be started (ETXTBSY).
  func script(_ name: String, _ body: String) throws -> String {
    try write(name, body + "\n")
    return "sh \(path(name))"
  }

  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}
