import Foundation
import PseudoTerminal

/// Programs of the system as scripts that write down how they are called.
struct FakePrograms {
  let folder: String
  private var calls: String { folder + "/calls" }
  private var table: String { folder + "/table" }

  init(beside journal: OwnJournal) throws {
    folder = journal.folder + "/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Finds these before those of the system.
  var path: [String: String] {
    ["PATH": folder + ":" + (PseudoTerminal.usualEnvironment["PATH"] ?? "")]
  }

  /// A line for each call with each argument in brackets, then `script` is run, in which $FOLDER is
  /// the folder of the programs.
  func add(_ name: String, _ script: String = "") throws {
    let text = """
      #!/bin/sh
      FOLDER='\(folder)'
      { printf '\(name)'; [ $# = 0 ] || printf ' <%s>' "$@"; echo; } >> "$FOLDER"/calls
      \(script)

      """
    // Not by this process: while it has the file open, a program that another test starts may hold it
    // too, and a file that is being written cannot be run.
    let writing = try runProgram(
      "/bin/sh",
      ["-c", "cat > \"$1\" && chmod 755 \"$1\"", "sh", "\(folder)/\(name)"],
      input: text
    )
    guard writing.status == .success else { throw Unexpected(result: writing) }
  }

  /// A crontab that keeps what it is given.
  func addCrontab() throws {
    try add(
      "crontab",
      """
      case "$1" in
      -l) [ -f "$FOLDER"/table ] || { echo "no crontab for you" >&2; exit 1; }
          cat "$FOLDER"/table ;;
      -r) rm "$FOLDER"/table ;;
      -) cat > "$FOLDER"/table ;;
      esac
      """
    )
  }

  /// What was called so far, in its order.
  func called() throws -> [String] {
    guard FileManager.default.fileExists(atPath: calls) else { return [] }
    return try String(contentsOfFile: calls, encoding: .utf8).split(separator: "\n").map(
      String.init
    )
  }

  /// What was called besides questions that change nothing.
  func changesCalled() throws -> [String] {
    let questions = ["crontab <-l>", "systemctl <--user> <show-environment>"]
    return try called().filter { !questions.contains($0) && !$0.contains("<is-active>") }
  }

  /// Nil if there is no crontab.
  var crontab: Data? { FileManager.default.contents(atPath: table) }

  func setCrontab(_ text: String) throws {
    try text.write(toFile: table, atomically: true, encoding: .utf8)
  }
}

extension OwnJournal {
  /// A copy of the program elsewhere.
  func copyProgram(to path: String) throws -> String {
    let copying = try runProgram("cp", [afterwordBinary(), path])
    guard copying.status == .success else { throw Unexpected(result: copying) }
    return path
  }

  /// The program with these first on its PATH.
  func run(
    _ arguments: String...,
    besides programs: FakePrograms,
    with extra: [String: String] = [:]
  ) throws -> ProgramResult {
    try runProgram(
      afterwordBinary(),
      arguments,
      environment: environment.merging(programs.path) { $1 }.merging(extra) { $1 }
    )
  }
}
