import Foundation
import PseudoTerminal
import Testing

@Suite("The prompts of the README")
struct ReadmePromptTests {
  /// What stands in the README's only block of this language.
  private static func block(_ language: String) throws -> String {
    let readme = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../README.md"
    ).standardized
    let parts = try String(contentsOf: readme, encoding: .utf8).components(
      separatedBy: "```\(language)\n"
    )
    #expect(parts.count == 2)
    return try #require(parts.last?.components(separatedBy: "```").first)
  }

  private static func isInstalled(_ shell: String) -> Bool {
    (try? runProgram(shell, ["-c", "exit"]))?.status == .success
  }

  /// What the shell makes of its prompt, with the program on its PATH under its own name.
  private func prompt(of shell: String, _ script: String, in journal: OwnJournal) throws -> String {
    let folder = journal.folder + "/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? FileManager.default.createSymbolicLink(
      atPath: folder + "/afterword",
      withDestinationPath: afterwordBinary()
    )
    let path = folder + ":" + (PseudoTerminal.usualEnvironment["PATH"] ?? "")
    let result = try runProgram(
      shell,
      ["-c", script],
      environment: journal.environment.merging(["PATH": path, "HOME": journal.folder]) { $1 }
    )
    #expect(result.status == .success && result.standardError.isEmpty)
    return result.standardOutput
  }

  @Test(
    "They say what is due, and nothing where nothing is",
    arguments: [
      ("bash", "PS1='$ '\n", "\nprintf %s \"${PS1@P}\"", "[1 due] $ ", "$ "),
      ("zsh", "PROMPT='$ '\n", "\nprint -nP -- $PROMPT", "[1 due] $ ", "$ "),
      ("fish", "", "\nfish_right_prompt", "1 due\n", ""),
    ]
  )
  func prompts(shell: String, before: String, after: String, due: String, calm: String) throws {
    guard Self.isInstalled(shell) else { return }
    let script = before + (try Self.block(shell)) + after
    let journal = try OwnJournal(plansByItself: false)
    #expect(try prompt(of: shell, script, in: journal) == calm)
    _ = try journal.addAcme()
    #expect(try prompt(of: shell, script, in: journal) == calm)
    try journal.run("plan", "acme", "custom", "--on", "today")
    #expect(try prompt(of: shell, script, in: journal) == due)
  }
}
