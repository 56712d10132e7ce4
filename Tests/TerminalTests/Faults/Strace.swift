import Foundation
import PseudoTerminal

/// The program under strace, which delays its system calls or lets them fail.
enum Strace {
  /// Some machines allow no tracing.
  static let works = (try? runProgram("strace", ["-D", "true"]))?.status == .success

  /// Every fsync takes 300 ms longer.
  static let slowDisk = [
    "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:delay_exit=300000",
  ]

  /// Reading from a place of a file takes 30 ms longer: the journal's, until it is in memory.
  static let slowReading = ["-e", "trace=pread64", "-e", "inject=pread64:delay_exit=30000"]

  /// The n-th write to a file at a place of its own fails: SQLite's, in the thread that saves.
  static func failingWrite(_ number: Int, with error: String) -> [String] {
    ["-e", "trace=pwrite64", "-e", "inject=pwrite64:error=\(error):when=\(number)"]
  }
}

extension Desk {
  /// The program with the cursor in its note, under strace. The process is the program's own.
  func openNote(under tracing: [String]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      program: "strace",
      arguments: ["-D", "-f", "-o", "/dev/null"] + tracing + ["--", program],
      environment: environment
    )
    try terminal.wait(for: "q quit")
    try terminal.enterNote()
    return terminal
  }

  /// SQLite keeps a file beside the journal from the first write to the end of the commit.
  var isSaving: Bool { FileManager.default.fileExists(atPath: journalPath + "-journal") }

  var rescueFolder: String { folder + "/state/afterword" }

  /// The files with words that could not be saved.
  func rescueFiles() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: rescueFolder)) ?? []
    return names.sorted().map { rescueFolder + "/" + $0 }
  }

  /// The words in the only rescue file; nil if there is none, or more than one.
  func rescuedText() throws -> String? {
    let files = rescueFiles()
    guard files.count == 1 else { return nil }
    let parts = try String(contentsOfFile: files[0], encoding: .utf8).split(
      separator: "\n----\n",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    return parts.count == 2 ? String(parts[1]) : nil
  }
}
