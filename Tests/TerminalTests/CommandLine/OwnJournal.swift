import AfterwordModel
import Foundation
import PseudoTerminal

/// A journal in a folder of its own, worked on by the real program on a stopped clock: Sunday,
/// 22 November 2026, 18:40 in Berlin.
final class OwnJournal {
  let folder: String
  var path: String { folder + "/journal.sqlite" }

  /// Every rule of the playbook is switched off where it does not plan by itself.
  init(plansByItself: Bool = true) throws {
    folder = FileManager.default.temporaryDirectory.path + "/afterword-cli-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/config/afterword",
      withIntermediateDirectories: true
    )
    if !plansByItself { try configure(Self.noRules) }
  }

  /// The top of a configuration in which every rule is switched off.
  static let noRules = RuleName.allCases.map { "\($0.rawValue).on = false\n" }.joined()

  var configurationPath: String { folder + "/config/afterword/config.toml" }

  func configure(_ text: String) throws {
    try text.write(toFile: configurationPath, atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var environment: [String: String] {
    PseudoTerminal.usualEnvironment.merging([
      "AFTERWORD_JOURNAL": path, "AFTERWORD_NOW": "2026-11-22T18:40:00+01:00",
      "TZ": "Europe/Berlin", "XDG_CONFIG_HOME": folder + "/config",
    ]) { $1 }
  }

  @discardableResult
  func run(
    _ arguments: String...,
    input: String = "",
    with extra: [String: String] = [:]
  ) throws -> ProgramResult {
    try runProgram(
      afterwordBinary(),
      arguments,
      input: input,
      environment: environment.merging(extra) { $1 }
    )
  }

  /// Runs a line of the shell in which `"$AFTERWORD"` is the program.
  func shell(_ line: String) throws -> ProgramResult {
    try runProgram(
      "/bin/sh",
      ["-c", line],
      environment: environment.merging(["AFTERWORD": afterwordBinary(), "FOLDER": folder]) { $1 }
    )
  }

  /// What the program printed for the arguments, without its last line feed; it must succeed.
  func printed(_ arguments: String...) throws -> String {
    let result = try runProgram(afterwordBinary(), arguments, environment: environment)
    guard result.status == .success else { throw Unexpected(result: result) }
    return String(result.standardOutput.dropLast())
  }

  /// The journal's bytes; nil if it is not there.
  var bytes: Data? { FileManager.default.contents(atPath: path) }

  /// Acme's onsite with two people, and what is planned there; the interview's key.
  func addAcme() throws -> String {
    try printed(
      "add",
      "Acme",
      "Staff SRE",
      "--at",
      "thu 19 nov 14:00",
      "--round",
      "Onsite",
      "--with",
      "Dana Whitfield <dana@acme.example>; role=hr; say=some",
      "--with",
      "Priya Nair"
    )
  }
}

struct Unexpected: Error {
  let result: ProgramResult
}

extension String {
  /// With `ID` and `KEY` where the program writes ids, which are random.
  var withoutIDs: String {
    let hex = "[0-9a-f]"
    return replacingOccurrences(
      of: "\(hex){8}-\(hex){4}-7\(hex){3}-\(hex){4}-\(hex){12}",
      with: "ID",
      options: .regularExpression
    )
    .replacingOccurrences(
      of: "\"key\":\"[k-z]+\"",
      with: "\"key\":\"KEY\"",
      options: .regularExpression
    )
    .replacingOccurrences(of: "(?m)^( *)[k-z]{3,}  ", with: "$1KEY  ", options: .regularExpression)
  }
}
