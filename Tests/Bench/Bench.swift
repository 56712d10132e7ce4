import Foundation
import PseudoTerminal

/// Measures the installed program beside nano and vim, and prints tables for docs/speed.md.
@main
struct Bench {
  static func main() {
    do {
      try run()
    } catch {
      FileHandle.standardError.write(Data("afterword-bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() throws {
    let binary = try afterwordBinary()
    let effort = Effort.asked()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("afterword-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let empty = try BenchJournal(in: folder, interviews: 0)
    let small = try BenchJournal(in: folder, interviews: 1)
    let large = try BenchJournal(in: folder, interviews: effort.interviews)

    print(Machine.description, terminator: "\n\n")
    let nano = BenchProgram(
      name: "nano",
      arguments: [],
      readyText: ["^X Exit"],
      lastText: "Go To Line"
    )
    let vim = BenchProgram(
      name: "vim",
      arguments: ["-u", "NONE"],
      readyText: ["~", "VIM - Vi IMproved", ":help version"],
      lastText: "for info on this",
      keysToText: "i"
    )
    let own = ownJournal().map { [BenchJournal(existing: $0)] } ?? []
    let opened = ([empty, small, large] + own).map { $0.opened(by: binary) }
    print(try startTable([nano, vim] + opened, rounds: effort.rounds), terminator: "\n\n")
    print(
      try typingTable([nano, vim, small.opened(by: binary)], letters: effort.letters),
      terminator: "\n\n"
    )
    print(try idleTable(of: large.opened(by: binary), seconds: effort.idleSeconds))
  }

  /// The journal that is to be measured as well: `--journal` or `AFTERWORD_JOURNAL` names it.
  private static func ownJournal() -> String? {
    let arguments = CommandLine.arguments
    if let option = arguments.firstIndex(of: "--journal"), option + 1 < arguments.count {
      return arguments[option + 1]
    }
    return ProcessInfo.processInfo.environment["AFTERWORD_JOURNAL"]
  }
}
