import Foundation
import PowerLoss
import PseudoTerminal

extension Desk {
  /// Runs the program in a terminal until it ends well, and records what it does to the folder.
  func record(
    _ arguments: [String] = [],
    _ use: (PseudoTerminal) throws -> Void = { _ in }
  ) throws -> Recording {
    let start = try filesWithContent()
    let log = folder + ".strace"
    defer { try? FileManager.default.removeItem(atPath: log) }
    let terminal = try PseudoTerminal(
      program: "strace",
      arguments: StraceLog.options + ["-o", log, program] + arguments,
      environment: environment
    )
    try use(terminal)
    let status = try terminal.waitForExit()
    guard status == .success else { throw EndedBadly(status: status) }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: log))
    return Recording(start: start, calls: try StraceLog.calls(in: Array(bytes), folder: folder))
  }

  /// Those right in the folder; folders in it are left out.
  private func filesWithContent() throws -> DiskImage {
    try files().reduce(into: [:]) { image, name in
      let url = URL(fileURLWithPath: folder + "/" + name)
      image[name] = (try? Data(contentsOf: url)).map(Array.init)
    }
  }
}

private struct EndedBadly: Error {
  let status: ExitStatus
}
