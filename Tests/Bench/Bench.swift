import Foundation
import PseudoTerminal

/// Measures the program beside nano, vim and micro, and prints tables for docs/speed.md; with
/// `--only-plans` those on plans alone.
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
    print(Machine.description, terminator: "\n\n")
    if !CommandLine.arguments.contains("--only-plans") {
      try measureScreen(binary, effort, in: folder)
      try measureNotes(binary, effort, in: folder)
    }
    try measurePlans(binary, effort, in: folder)
  }

  private static func measureScreen(_ binary: String, _ effort: Effort, in folder: URL) throws {
    let empty = try BenchJournal(in: folder, interviews: 0)
    let small = try BenchJournal(in: folder, interviews: 1)
    let large = try BenchJournal(in: folder, interviews: effort.interviews)
    let own = ownJournal().map { [BenchJournal(existing: $0)] } ?? []
    let opened = ([empty, small, large] + own).map { $0.opened(by: binary) }
    show(try startTable([.nano, .vim] + opened, rounds: effort.rounds))
    show(try typingTable([.nano, .vim, small.opened(by: binary)], letters: effort.letters))
    show(try idleTable(of: large.opened(by: binary), seconds: effort.idleSeconds))
  }

  private static func measurePlans(_ binary: String, _ effort: Effort, in folder: URL) throws {
    let empty = try LargeJournal(in: folder, applications: 0)
    let large = try LargeJournal(in: folder, applications: effort.applications)
    let journals = [empty, large].map { ("\($0.applications) applications", $0.path) }
    show(try todayTable(journals, binary, rounds: effort.rounds))
    show(try planningTable(large, rounds: effort.planRounds))
    show(try draftTable(rounds: effort.planRounds))
  }

  private static func measureNotes(_ binary: String, _ effort: Effort, in folder: URL) throws {
    func program(_ name: String, note: String = "") throws -> BenchProgram {
      try BenchJournal(in: folder, interviews: 2, name: name, note: note).opened(by: binary)
    }
    let midLine = [.nano, .vimWithArrows, .micro(home: folder), try program("within a line")]
    show(try midLineTable(midLine, letters: effort.letters))
    let notes = try [LongNote.manyLines, .longLine].map {
      ($0, try program($0.name, note: $0.text))
    }
    show(try longNotesTable(notes, rounds: effort.longRounds, letters: effort.letters))
    let paste = try program("paste")
    show(try pasteTable(paste, size: effort.pasteSize, rounds: effort.longRounds))
    show(try slowDiskTable(try program("slow disk"), seconds: effort.slowSeconds))
  }

  private static func show(_ table: String) { print(table, terminator: "\n\n") }

  /// The journal that is to be measured as well: `--journal` or `AFTERWORD_JOURNAL` names it.
  private static func ownJournal() -> String? {
    let arguments = CommandLine.arguments
    if let option = arguments.firstIndex(of: "--journal"), option + 1 < arguments.count {
      return arguments[option + 1]
    }
    return ProcessInfo.processInfo.environment["AFTERWORD_JOURNAL"]
  }
}
