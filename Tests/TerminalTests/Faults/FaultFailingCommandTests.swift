import Foundation
import PseudoTerminal
import SeededRandom
import Testing

/// Each test lets every call of one kind fail in turn that a command makes to write.
@Suite("Faults: a write of a command fails", .serialized)
struct FaultFailingCommandTests {
  private static let calls = ["pwrite64", "fdatasync", "unlink"]

  @Test("note adds its line wholly or not at all, and says which", arguments: calls)
  func note(call: String) throws {
    let trial = try CommandTrial { journal in
      _ = try journal.addAcme()
      return ["note", "Globex", "would", "call", "back"]
    }
    try trial.run(failing: call)
  }

  @Test("add adds its interview wholly or not at all, and says which", arguments: calls)
  func add(call: String) throws {
    let trial = try CommandTrial { journal in
      _ = try journal.addAcme()
      return ["add", "Globex", "SRE", "--at", "tomorrow 10:00", "--with", "Kim"]
    }
    try trial.run(failing: call)
  }

  @Test("The first command makes a journal with its interview or without", arguments: calls)
  func firstCommand(call: String) throws {
    let trial = try CommandTrial { _ in ["add", "Globex", "SRE", "--at", "tomorrow 10:00"] }
    try trial.run(failing: call)
  }

  @Test(
    "What is done with a follow-up is done wholly or not at all, and it is said which",
    arguments: [["sent"], ["skip", "--why", "met her"], ["snooze", "--until", "1 Dec"]]
  )
  func followUp(command: [String]) throws {
    let trial = try CommandTrial { journal in
      let interview = try journal.addAcme()
      let key = try journal.printed("plan", interview, "custom", "--on", "fri")
      return [command[0], key] + command.dropFirst()
    }
    for call in Self.calls { try trial.run(failing: call) }
  }
}

/// A command, the journal that it finds, and the one that it is to leave.
private final class CommandTrial {
  private let start: Data?
  private let arguments: [String]
  private let old: String
  private let new: String

  /// `prepare` makes the journal and says which command is tried on it.
  init(_ prepare: (OwnJournal) throws -> [String]) throws {
    let journal = try OwnJournal()
    arguments = try prepare(journal)
    start = journal.bytes
    old = try journal.content()
    let result = try runProgram(afterwordBinary(), arguments, environment: journal.environment)
    #expect(result.status == .success)
    new = try journal.content()
    #expect(old != new)
  }

  /// Lets the first such call fail, then the second, until the command needs no more of them.
  func run(failing call: String) throws {
    // Many writes, few of the others. A prime, so that what recurs is not always missed.
    let step = call == "pwrite64" ? Sweep.rounds(short: 7, long: 1) : 1
    for error in ["EIO", "ENOSPC"] {
      var number = 1
      while try fails(call: call, number: number, error: error) { number += step }
      #expect(number > 1, "\(call) was never called")
    }
  }

  /// False if the command made fewer calls.
  private func fails(call: String, number: Int, error: String) throws -> Bool {
    let journal = try OwnJournal()
    try start?.write(to: URL(fileURLWithPath: journal.path))
    let log = journal.folder + "/strace.log"
    let result = try runProgram(
      "strace",
      [
        "-f", "-o", log, "-e", "trace=\(call)", "-e",
        "inject=\(call):error=\(error):when=\(number)",
        afterwordBinary(),
      ] + arguments,
      environment: journal.environment
    )
    let isInjected = try String(contentsOfFile: log, encoding: .utf8).contains("(INJECTED)")
    let content = try journal.content()
    let moment = Comment(rawValue: "\(call) \(number) \(error): \(result)")
    if result.status == .success {
      #expect(content == new, moment)
    } else {
      #expect(result.status == .code(73), moment)
      #expect(result.standardOutput.isEmpty, moment)
      #expect(result.standardError.wholeMatch(of: /afterword: [^\n]+\.\n/) != nil, moment)
      let saysUnchanged = result.standardError.contains("Nothing was changed")
      #expect(content == old || content == new && !saysUnchanged, moment)
    }
    return isInjected
  }
}
