internal import Foundation

/// One thing that is done to install reminders, or to take them away. It can be shown first.
enum ReminderStep {
  case write(path: String, text: String)
  case remove(path: String)
  case run([String])
  /// The whole crontab is handed back; `removed` and `added` are the lines in which it differs.
  case setCrontab(String, removed: [String], added: [String])

  /// For people to read before it is done.
  var preview: String {
    switch self {
    case .write(let path, let text): "write \(path)\n\(Self.indented(text.linesOfFile))"
    case .remove(let path): "remove \(path)"
    case .run(let words): "run \(words.joined(separator: " "))"
    case .setCrontab(let table, let removed, let added):
      "run \(Crontab.command(toSet: table).joined(separator: " "))\n"
        + Self.indented(removed.map { "- \($0)" } + added.map { "+ \($0)" })
    }
  }

  func perform() throws(CommandFailure) {
    switch self {
    case .write(let path, let text): try write(text, to: path)
    case .remove(let path):
      guard unlink(path) == 0 || errno == ENOENT else {
        throw Self.failure("\(path) cannot be removed")
      }
    case .run(let words): try Self.check(ProgramRun(words))
    case .setCrontab(let table, _, _):
      try Self.check(ProgramRun(Crontab.command(toSet: table), input: table))
    }
  }

  private func write(_ text: String, to path: String) throws(CommandFailure) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Self.failure("\(folder.path) cannot be made")
    }
    guard PrivateFile.replace(path, with: text) else {
      throw Self.failure("\(path) cannot be written")
    }
  }

  private static func check(_ run: ProgramRun) throws(CommandFailure) {
    guard run.isSuccess else { throw CommandFailure(run.failure, code: .failed) }
  }

  private static func failure(_ what: String) -> CommandFailure {
    CommandFailure("\(what) (\(String(cString: strerror(errno)))).", code: .cannotWrite)
  }

  private static func indented(_ lines: [String]) -> String {
    lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}

extension String {
  /// Its lines, without an empty one behind the last line feed.
  var linesOfFile: [String] {
    var lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
