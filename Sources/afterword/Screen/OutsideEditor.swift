internal import AfterwordModel
internal import Glibc
internal import NcursesTerminal

/// Lets the person change a text in the editor of their choice.
struct OutsideEditor {
  /// What the shell is to run, as the person wrote it: a program, perhaps with arguments.
  private let command: String

  static func edit(_ text: String, _ terminal: Terminal, clock: Clock) -> OutsideEditResult {
    OutsideEditor().edit(text, terminal, clock: clock)
  }

  private init() {
    command = Surroundings.variable("VISUAL") ?? Surroundings.variable("EDITOR") ?? "nano"
  }

  private func edit(_ text: String, _ terminal: Terminal, clock: Clock) -> OutsideEditResult {
    let folder: EditingFolder
    do { folder = try EditingFolder(text) } catch { return .failed(reason: error.sentence) }
    switch (run(on: folder.path, terminal), folder.result()) {
    case (nil, .text(let changed)):
      folder.remove()
      return changed.utf8.elementsEqual(text.utf8) ? .unchanged : .changed(changed)
    case (nil, .notText):
      return failure("what came back is not UTF-8", folder, clock)
    case (nil, .unreadable(let code)):
      return failure("its file cannot be read (\(String(cString: strerror(code))))", folder, clock)
    case (let reason?, _):
      return failure(reason, folder, clock)
    }
  }

  private func failure(_ reason: String, _ folder: EditingFolder, _ clock: Clock)
    -> OutsideEditResult
  {
    let paths = folder.rescue(at: clock.now)
    return paths.isEmpty ? .failed(reason: reason) : .failedKeeping(reason: reason, paths: paths)
  }

  /// - Returns: why it failed, in a few words; nil if all is well.
  private func run(on path: String, _ terminal: Terminal) -> String? {
    // As git does: the shell takes the command apart, and the path is never part of its language.
    let words = ["/bin/sh", "-c", command + " \"$@\"", command, path]
    return switch try? terminal.lend(to: words) {
    case .exited(0): nil
    case .exited(126), .exited(127): "\(command) cannot be run: set VISUAL to your editor"
    case .exited(let code): "\(command) ended with code \(code)"
    case .killed(let signal): "\(command) was ended by signal \(signal)"
    case nil: "/bin/sh cannot be run"
    }
  }
}
